/** Why somebody gave no answer, as an SPSS file keeps it: declared missing values, each with its label. -7: preferred not to say; -8: was asked and left it out; -9: was not asked. */
export const noAnswers = [
  { value: -7, label: 'Preferred not to say' },
  { value: -8, label: 'Left it out' },
  { value: -9, label: 'Not asked' },
] as const;

export type NoAnswer = (typeof noAnswers)[number]['value'];

/** What one column holds of one person: an answer as it was written, why there is none, or null where nobody can say why. */
export type ExportedCell = string | NoAnswer | null;

/** The same reasons in a column whose own numbers come down to `lowest`: -97, -98, -99 and so on, below all of them. */
export function missingCodes(lowest: number): Readonly<Record<NoAnswer, number>> {
  let shift = 0;
  while (lowest <= -7 - shift) shift = shift * 10 + 90;
  return { [-7]: -7 - shift, [-8]: -8 - shift, [-9]: -9 - shift };
}
