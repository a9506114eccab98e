import type { Shown } from '#platform/disclosure/small-numbers.ts';

/** Between which counts a number lies. */
export type Within = Readonly<{ least: number; most: number }>;

/** A table as the door of disclosure lets it out: each number rounded, or held back. */
export type ShownTable = Readonly<{
  counts: readonly (readonly Shown[])[];
  /** People who answered, a column each. */
  bases: readonly Shown[];
  /** Of a paired table: what the same people answered before and after, in the order of the answers. */
  margins: Readonly<{ before: readonly Shown[]; after: readonly Shown[] }> | null;
  /** What the door supposes that an onlooker can know of counts and bases, who can tell a small number from one that was held back for another; without it, what is shown. */
  within?: Readonly<{ counts: readonly (readonly Within[])[]; bases: readonly Within[] }>;
}>;

/** A flow as it is let out: for each step its number, and the numbers of those who left. */
export type ShownFlow = readonly Readonly<{ count: Shown; left: readonly Shown[] }>[];

/** By the ids of tables and flows; all of a report together. */
export type ShownTables = Readonly<{
  tables: ReadonlyMap<string, ShownTable>;
  flows: ReadonlyMap<string, ShownFlow>;
}>;
