import { changeDrawing } from './change-drawing.ts';
import type { Figure } from './drawing.ts';
import type { FigureWords } from './figure-words.ts';
import { sayRounded, type RoundedShare } from './rounded-shares.ts';
import { heldBack } from './shares.ts';

/** A change in percentage points: `points`, or from `points` to `to` where rounded numbers leave more open, with its 95 % interval. */
export type RoundedChange = Readonly<{ points: number; to?: number; low: number; high: number }>;

/** The same people before and after, of rounded numbers; null where one is held back. */
export type RoundedChanges = Readonly<{
  /** Rounded. */
  base: number;
  before: readonly (RoundedShare | null)[];
  after: readonly (RoundedShare | null)[];
  /** Not in reports that were published before changes had intervals. */
  changed?: readonly (RoundedChange | null)[];
}>;

/** The same people before and after, answer by answer, in the whole percentages of rounded numbers. What is held back has no ring, no arrow and no change. */
export function roundedBeforeAfter(
  title: string,
  answers: readonly string[],
  { base, before, after, changed }: RoundedChanges,
  said: FigureWords,
): Figure {
  const rows = answers.map((answer, at) => ({
    ...{ answer, before: before[at] ?? null, after: after[at] ?? null, change: changed?.[at] ?? null },
  }));
  const changes = rows.map((row) => ({
    answer: row.answer,
    from: row.before?.percent ?? null,
    to: row.after?.percent ?? null,
  }));
  return {
    title,
    says: said.says('rounded-before-after', saying(changes, said)),
    drawing: changeDrawing(changes, base, said),
    table: {
      head: [said.answer, said.group(said.before, base), said.group(said.after, base), said.difference],
      rows: rows.map((row) => [
        row.answer,
        sayRounded(row.before, said),
        sayRounded(row.after, said),
        sayChange(row, said),
      ]),
    },
  };
}

/** `+14 (+6 to +22)`. */
function sayChange(
  {
    before,
    after,
    change,
  }: Readonly<{ before: RoundedShare | null; after: RoundedShare | null; change: RoundedChange | null }>,
  said: FigureWords,
): string {
  if (before === null || after === null) return heldBack;
  const points = (value: number) => said.points(value, 0);
  if (change === null) return points(after.percent - before.percent);
  const { points: least, to, low, high } = change;
  const itself = to === undefined ? points(least) : said.interval(points(least), points(to));
  return `${itself} (${said.interval(points(low), points(high))})`;
}

/** The largest change of those of which nothing is held back. */
function saying(
  changes: readonly Readonly<{ answer: string; from: number | null; to: number | null }>[],
  said: FigureWords,
) {
  const known = changes.flatMap(({ answer, from, to }) => (from === null || to === null ? [] : [{ answer, from, to }]));
  const [largest] = known.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return {
    changed: largest === undefined || largest.from === largest.to ? 'none' : 'some',
    answer: largest?.answer ?? '',
    from: said.wholePercent(largest?.from ?? 0),
    to: said.wholePercent(largest?.to ?? 0),
    held: changes.length - known.length,
  };
}
