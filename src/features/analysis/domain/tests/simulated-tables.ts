import { logFactorial } from '../functions/log-gamma.ts';
import { columnTotals, rowTotals, sum, withoutEmpty, type Counts } from '../tables/counts.ts';
import { simulated, type Simulated } from './simulated.ts';

/** Draws of a cell, with what they cost, that are worth waiting for: about a second. */
const mostWork = 48_000_000;

/** How many tables are drawn at most: the first of these that is not too much work. */
const mostTables = [99_999, 9_999] as const;

/** Tables as likely as the one seen count as seen, though the last digits of their logarithms differ. */
const sameWithin = 1e-7;

/**
 * p of Fisher, Freeman and Halton's test where the tables with these margins are too many to count out: tables are drawn at random with the margins given (Patefield, Appl. Stat. 30 (1981) 91, algorithm AS 159), as R's
 * `fisher.test(simulate.p.value = TRUE)` does, and counted where they are as unlikely as the one seen. The same table has the same p in every run. Null where fewer than two rows or columns remain, or even ten thousand
 * tables would be too much work.
 */
export function simulatedExact(given: Counts): Simulated | null {
  const counts = withoutEmpty(given);
  const [rows, columns] = [rowTotals(counts), columnTotals(counts)];
  if (rows.length < 2 || columns.length < 2) return null;
  const most = tablesFor(rows, columns);
  if (most === null) return null;
  // All tables have the same margins: the less likely has the larger sum of logarithms of factorials.
  const seen = sum(counts.flat().map(logFactorial)) - sameWithin;
  return simulated(most, (random) => drawnTable(rows, columns, random) >= seen);
}

/** A cell is found from its likeliest value outwards: a step for each standard deviation or so. */
function tablesFor(rows: readonly number[], columns: readonly number[]): number | null {
  const cells = (rows.length - 1) * (columns.length - 1);
  const work = cells * (4 + Math.sqrt(sum(rows) / cells));
  return mostTables.find((tables) => tables * work <= mostWork) ?? null;
}

/** Draws one table and gives the sum of the logarithms of its cells' factorials. */
function drawnTable(rows: readonly number[], columns: readonly number[], random: () => number): number {
  const left = [...columns];
  const last = columns.length - 1;
  let all = sum(columns);
  let logs = 0;
  for (let row = 0; row < rows.length - 1; row += 1) {
    let toDeal = rows[row] ?? 0;
    let others = all;
    for (let column = 0; column < last; column += 1) {
      const here = left[column] ?? 0;
      const drawn = hypergeometric(here, others - here, toDeal, random);
      left[column] = here - drawn;
      others -= here;
      toDeal -= drawn;
      logs += logFactorial(drawn);
    }
    left[last] = (left[last] ?? 0) - toDeal;
    logs += logFactorial(toDeal);
    all -= rows[row] ?? 0;
  }
  for (const rest of left) logs += logFactorial(rest);
  return logs;
}

/** How many of `wanted` are among `draws` people out of `wanted` and `others`: inversion from the likeliest number outwards. */
function hypergeometric(wanted: number, others: number, draws: number, random: () => number): number {
  const least = Math.max(0, draws - others);
  const most = Math.min(wanted, draws);
  if (least === most) return least;
  const mode = Math.min(most, Math.max(least, Math.floor(((draws + 1) * (wanted + 1)) / (wanted + others + 2))));
  const start = Math.exp(
    logFactorial(wanted) -
      logFactorial(mode) -
      logFactorial(wanted - mode) +
      logFactorial(others) -
      logFactorial(draws - mode) -
      logFactorial(others - draws + mode) -
      logFactorial(wanted + others) +
      logFactorial(draws) +
      logFactorial(wanted + others - draws),
  );
  let left = random() - start;
  let [above, below, up, down] = [start, start, mode, mode];
  while (left >= 0) {
    if (up === most && down === least) return mode;
    if (up < most) {
      above *= ((wanted - up) * (draws - up)) / ((up + 1) * (others - draws + up + 1));
      up += 1;
      left -= above;
      if (left < 0) return up;
    }
    if (down > least) {
      below *= (down * (others - draws + down)) / ((wanted - down + 1) * (draws - down + 1));
      down -= 1;
      left -= below;
      if (left < 0) return down;
    }
  }
  return mode;
}
