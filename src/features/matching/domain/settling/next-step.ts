/** What a reviewer says of a pair. */
export const verdicts = ['same', 'different', 'cannot-say'] as const;

export type SaidVerdict = (typeof verdicts)[number];

/** What becomes of a case. `another`: a reviewer who has not said anything yet looks at it. `person`: only the person can say. */
export type NextStep = 'same' | 'different' | 'another' | 'person';

/** Beyond this many nobody else is asked. */
const mostReviewers = 3;

/**
 * What follows from the verdicts so far, whatever their order: as many as are needed who all say the same; else up to a third, and two of three; else
 * the person is asked.
 */
export function nextStep(needed: 1 | 2, said: readonly SaidVerdict[]): NextStep {
  const same = said.filter((one) => one === 'same').length;
  const different = said.filter((one) => one === 'different').length;
  if (same === said.length && same >= needed) return 'same';
  if (different === said.length && different >= needed) return 'different';
  if (said.length < mostReviewers) return 'another';
  if (same >= 2) return 'same';
  return different >= 2 ? 'different' : 'person';
}
