import type { OpenQuestion } from './analysed-survey.ts';

/** Of a published report: how many people have taken their answers back since, and how many of its quotations were theirs. */
export type SinceThen = Readonly<{ withdrawn: number; quoted: number }>;

/** `withdrawnNow` and `withdrawnThen`: who withdrew on the day of publishing or later, counted now and when it was published. */
export function sinceThen(
  { quoted, withdrawnThen }: Readonly<{ quoted: readonly string[]; withdrawnThen: number }>,
  withdrawnNow: number,
  questions: readonly OpenQuestion[],
): SinceThen {
  const there = new Set(questions.flatMap(({ answers }) => answers.map(({ responseId }) => responseId)));
  return {
    withdrawn: Math.max(0, withdrawnNow - withdrawnThen),
    quoted: quoted.filter((responseId) => !there.has(responseId)).length,
  };
}
