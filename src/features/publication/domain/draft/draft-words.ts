/** The sentences of a first draft in one language. What is given to them are cells as they are written: `{{heard/yes}}`. */
export type DraftWords = Readonly<{
  method: string;
  limits: string;
  whoTookPart: string;
  /** The time at which people were asked, of several. */
  inWave(wave: string): string;
  /** Of so many who opened the survey so many are in the report. */
  tookPart(first: string, last: string): string;
  /** Of so many who answered the first time the second answers of so many were found. */
  foundAgain(first: string, both: string, none: string): string;
  codesNear(near: string): string;
  /** `most`: how many pairs may be of two people; empty for less than one. */
  byChance(most: string): string;
  /** What pairs leave out. */
  pairedLimits: string;
  answered(people: string, answers: string): string;
  gave(share: string, answer: string): string;
  inGroup(group: string, people: string, answers: string): string;
  /** Groups of which no answer is shown. */
  notShown(groups: readonly string[]): string;
  compared(p: string, corrected: string): string;
  paired(people: string, answers: string): string;
  changed(answer: string, before: string, after: string): string;
  list(parts: readonly string[]): string;
  summary: string;
}>;
