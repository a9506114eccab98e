import { logFactorial } from '../functions/log-gamma.ts';
import { columnTotals, rowTotals, sum, transposed, withoutEmpty, type Counts } from '../tables/counts.ts';
import { eachSplit } from './splits.ts';

/** p, or that there are more tables with these margins than `steps` can look at. */
export type Exact = Readonly<{ ok: true; p: number }> | Readonly<{ ok: false; kind: 'too-large' }>;

/** Tables as likely as the one seen count as seen, though the last digits of their logarithms differ. */
const sameWithin = 1e-7;

class TooLarge extends Error {}

/** What the rest of a table, all rows from one stage on, can still be: logarithms of the likeliest and the least likely completion. */
type Reach = Readonly<{ most: number; least: number }>;

/**
 * Chance of a table as unlikely as this one or more so, its margins given, exactly: Freeman and Halton, Biometrika 38 (1951) 141. Rows are dealt out one by one; what is left of the
 * columns is a node, and paths that reach a node alike are carried on together, or settled at once where every completion, or none, is unlikely enough: the network of Mehta and Patel,
 * J. Am. Stat. Assoc. 78 (1983) 427. Columns of one length are one node, as the rest cannot tell them apart. Null where fewer than two rows or columns remain.
 */
export function fisherFreemanHalton(given: Counts, steps = 3_000_000): Exact | null {
  const kept = withoutEmpty(given);
  const wide = (kept[0]?.length ?? 0) > kept.length ? transposed(kept) : kept;
  if ((wide[0]?.length ?? 0) < 2) return null;
  // The longest rows first: they leave the fewest nodes.
  const rows = [...rowTotals(wide)].sort((a, b) => b - a);
  const start = [...columnTotals(wide)].sort((a, b) => b - a);
  try {
    return { ok: true, p: Math.min(1, walk(rows, start, logChance(wide) + sameWithin, steps)) };
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, kind: 'too-large' };
    throw error;
  }
}

function walk(rows: readonly number[], start: readonly number[], seen: number, steps: number): number {
  const keyOf = nodeKeys(start);
  const reach = reachOf(rows, keyOf, steps);
  let settled = 0;
  let left = steps;
  let stage = new Map<number, Node>([[keyOf(start), { columns: start, ways: new Map([[0, 1]]) }]]);
  for (const [at, row] of rows.entries()) {
    const next = new Map<number, Node>();
    for (const { columns, ways: found } of stage.values()) {
      const ways = inOrder(found);
      eachSplit(columns, row, (rest, logStep) => {
        const node = descending(rest);
        const key = keyOf(node);
        const { most, least } = reach(node, key, at + 1);
        const step = Math.exp(logStep);
        // Ways up to `sure` end as unlikely as what was seen however they go on; those from `open` on never do.
        const sure = placeAbove(ways.logs, seen - logStep - most);
        const open = placeAbove(ways.logs, seen - logStep - least);
        settled += step * (ways.upTo[sure] ?? 0);
        left -= 1 + open - sure;
        if (left < 0) throw new TooLarge();
        if (open === sure) return;
        const waiting = next.get(key) ?? { columns: node, ways: new Map<number, number>() };
        next.set(key, waiting);
        passOn(waiting.ways, ways, { from: sure, to: open, logStep, step });
      });
    }
    stage = next;
  }
  return settled;
}

/** What is left of the columns, largest first, and how it was come to. */
type Node = Readonly<{ columns: readonly number[]; ways: Ways }>;

/** In place: there are few columns, and millions of times. */
function descending(columns: number[]): readonly number[] {
  for (let at = 1; at < columns.length; at += 1) {
    const value = columns[at] ?? 0;
    let to = at;
    for (; to > 0 && (columns[to - 1] ?? 0) < value; to -= 1) columns[to] = columns[to - 1] ?? 0;
    columns[to] = value;
  }
  return columns;
}

/** A node as one whole number: its columns are the digits. Where that would not be exact, the table is too large by far. */
function nodeKeys(start: readonly number[]): (columns: readonly number[]) => number {
  const digits = Math.max(...start) + 1;
  if (digits ** start.length > Number.MAX_SAFE_INTEGER) throw new TooLarge();
  return (columns) => columns.reduce((key, column) => key * digits + column, 0);
}

/** Logarithm of the chance of the way to a node (to nine digits) -> chance of all ways that are alike. */
type Ways = Map<number, number>;

/** The same, least likely first; `upTo[k]` is the chance of the first k together. */
type WaysInOrder = Readonly<{ logs: readonly number[]; chances: readonly number[]; upTo: readonly number[] }>;

function inOrder(ways: Ways): WaysInOrder {
  const sorted = [...ways].sort(([a], [b]) => a - b);
  let together = 0;
  const upTo = [0];
  for (const [, chance] of sorted) {
    together += chance;
    upTo.push(together);
  }
  return { logs: sorted.map(([log]) => log), chances: sorted.map(([, chance]) => chance), upTo };
}

/** How many of the sorted numbers are at most `limit`. */
function placeAbove(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function passOn(
  waiting: Ways,
  ways: WaysInOrder,
  { from, to, logStep, step }: Readonly<{ from: number; to: number; logStep: number; step: number }>,
): void {
  for (let at = from; at < to; at += 1) {
    const log = Math.round(((ways.logs[at] ?? 0) + logStep) * 1e9) / 1e9;
    waiting.set(log, (waiting.get(log) ?? 0) + (ways.chances[at] ?? 0) * step);
  }
}

function reachOf(
  rows: readonly number[],
  keyOf: (columns: readonly number[]) => number,
  steps: number,
): (columns: readonly number[], key: number, from: number) => Reach {
  const known = rows.map(() => new Map<number, Reach>());
  let left = steps;
  const reach = (columns: readonly number[], key: number, from: number): Reach => {
    if (from >= rows.length - 1) return { most: 0, least: 0 };
    const found = known[from]?.get(key);
    if (found !== undefined) return found;
    let most = -Infinity;
    let least = Infinity;
    eachSplit(columns, rows[from] ?? 0, (rest, logStep) => {
      left -= 1;
      if (left < 0) throw new TooLarge();
      const node = descending(rest);
      const after = reach(node, keyOf(node), from + 1);
      most = Math.max(most, logStep + after.most);
      least = Math.min(least, logStep + after.least);
    });
    known[from]?.set(key, { most, least });
    return { most, least };
  };
  return reach;
}

/** Logarithm of the chance of one table among all with its margins. */
function logChance(counts: Counts): number {
  const margins = [...rowTotals(counts), ...columnTotals(counts)];
  return sum(margins.map(logFactorial)) - logFactorial(sum(rowTotals(counts))) - sum(counts.flat().map(logFactorial));
}
