import { logFactorial } from '../functions/log-gamma.ts';
import { sum } from '../tables/counts.ts';

const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/**
 * Every way in which a row of `total` people can be drawn from what is left of the columns: what is left then, and the logarithm of the chance of that draw (multivariate
 * hypergeometric: the product of C(column, drawn) over C(all, total)). The rest belongs to whoever takes it.
 */
export function eachSplit(
  columns: readonly number[],
  total: number,
  take: (rest: number[], logChance: number) => void,
): void {
  const rest = [...columns];
  const last = columns.length - 1;
  // How many the columns from each one on still hold.
  const behind = columns.map((_, at) => sum(columns.slice(at + 1)));
  const deal = (at: number, left: number, log: number) => {
    const holds = columns[at] ?? 0;
    if (at === last) {
      rest[at] = holds - left;
      take([...rest], log + logChoose(holds, left));
      return;
    }
    for (let drawn = Math.max(0, left - (behind[at] ?? 0)); drawn <= Math.min(holds, left); drawn += 1) {
      rest[at] = holds - drawn;
      deal(at + 1, left - drawn, log + logChoose(holds, drawn));
    }
  };
  deal(0, total, -logChoose(sum(columns), total));
}
