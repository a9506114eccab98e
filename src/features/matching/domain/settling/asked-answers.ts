import type { Birth } from '../verdict.ts';

/** What the person said when asked; null where they did not say, or were not asked. Never kept beyond the request that it came in. */
export type AskedAnswers = Readonly<{
  /** Whether they have lived at other places in England, and which, as they call them. */
  stayedElsewhere: boolean | null;
  places: readonly string[];
  /** Whether a nurse or doctor in England has seen them before. */
  seenBefore: boolean | null;
  otherName: string | null;
  otherBirth: Birth | null;
  earlierPhone: string | null;
  nhsNumber: string | null;
  reference: string | null;
  /** Whether a brother, sister or twin of about the same age is here. */
  sibling: boolean | null;
}>;

/** The questions that were answered, by name; this much is kept. */
export function answeredOf(answers: AskedAnswers): readonly string[] {
  const has: Readonly<Record<string, boolean>> = {
    places: answers.stayedElsewhere !== null || answers.places.length > 0,
    seen: answers.seenBefore !== null,
    name: answers.otherName !== null,
    birth: answers.otherBirth !== null,
    phone: answers.earlierPhone !== null,
    number: answers.nhsNumber !== null || answers.reference !== null,
    sibling: answers.sibling !== null,
  };
  return Object.keys(has).filter((name) => has[name] === true);
}
