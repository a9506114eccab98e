import type { ReleasedFigure } from './release.ts';

/**
 * People (or whatever is counted) told apart as finely as any figure does: each is in exactly one group. Groups that are near each other in the
 * list should be near each other in life (same area, same period): the door looks for an exchange among neighbours first.
 */
export type Group = Readonly<{
  key: string;
  count: number;
  /** True where everybody knows that nobody can be in it (no site of that type there): it stays as it is in every story. */
  fixed: boolean;
}>;

/** A figure that may be shown: how many are in these groups together. */
export type Figure = Readonly<{
  key: string;
  /** Positions in the list of groups, ascending. */
  of: readonly number[];
  /** How much a reader would miss it; the least worth goes first when something more must be held back. */
  worth: number;
  /** Set for the few that everybody comes for: held back only where it must be, never by luck. */
  isHeadline?: true;
  /** Set for one that was let out elsewhere (a board's own figure, in a question about England): it is known, and cannot be decided again here. */
  given?: ReleasedFigure;
}>;

/** A figure and figures inside it that do not overlap, by position. What they leave over is a group that a reader can work out. */
export type Family = Readonly<{ whole: number; parts: readonly number[] }>;

/** Everything of one indicator that is decided together. */
export type Question = Readonly<{
  groups: readonly Group[];
  figures: readonly Figure[];
  families: readonly Family[];
  /** Sets of groups whose sum only grows as time goes by (people offered so far), which an onlooker would use on two releases. */
  growing: readonly (readonly number[])[];
  /** Pairs of sets of groups that always come to the same number (a question by itself, and the same question by sex), which an onlooker would use. */
  equal?: readonly (readonly [readonly number[], readonly number[]])[];
}>;

/** The whole count of a figure. */
export function countOf(question: Question, of: readonly number[]): number {
  let sum = 0;
  for (const group of of) sum += question.groups[group]?.count ?? 0;
  return sum;
}
