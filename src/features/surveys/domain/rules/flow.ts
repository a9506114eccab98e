import type { SurveyResponse } from '../survey-response.ts';
import { reasonFor, type Reason, type Rules } from './rule.ts';

/** How many were asked, how many opened it, how many are left out and why, and how many are analysed. Whole numbers of responses. */
export type Flow = Readonly<{
  /** Invitations, cards or letters handed out; null where the team does not know for every way in. */
  invited: number | null;
  /** Of those invited, who did not open it; null where that cannot be known, also when a link was passed on and more opened it than were invited. */
  notOpened: number | null;
  /** Those who withdrew are counted here and nowhere else: nothing else of them is left. */
  opened: number;
  withdrawn: number;
  /** In the order of the rules; a rule that leaves nobody out stands with 0. */
  leftOut: readonly Readonly<{ reason: Reason; count: number; left: number }>[];
  analysed: number;
}>;

/** Takes each response through the rules. What it gives adds up: opened is withdrawn, those left out, and those analysed. */
export function flowOf(
  rules: Rules,
  responses: readonly SurveyResponse[],
  { invited, withdrawn }: Readonly<{ invited: number | null; withdrawn: number }>,
): Flow {
  const counts = new Map<Reason, number>();
  for (const response of responses) {
    const reason = reasonFor(rules, response);
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  let left = responses.length;
  const leftOut = rules.map(({ reason }) => {
    const count = counts.get(reason) ?? 0;
    left -= count;
    return { reason, count, left };
  });
  const opened = responses.length + withdrawn;
  const notOpened = invited === null || opened > invited ? null : invited - opened;
  return { invited, notOpened, opened, withdrawn, leftOut, analysed: left };
}

/** The responses that the rules leave in, in the order given. */
export const analysedOf = (rules: Rules, responses: readonly SurveyResponse[]): readonly SurveyResponse[] =>
  responses.filter((response) => reasonFor(rules, response) === null);

/** The sum of what was handed out for each way in; null as soon as one is not known. */
export const invitedTogether = (each: readonly (number | null)[]): number | null =>
  each.length === 0
    ? null
    : each.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
