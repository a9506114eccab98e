import { z95 } from '../functions/normal.ts';
import type { Estimate } from './interval.ts';

export type OddsRatio = Estimate & Readonly<{ halfAdded: boolean }>;

/**
 * a d over b c of the table [[a, b], [c, d]]: Woolf, Ann. Hum. Genet. 19 (1955) 251. Where a cell is empty a half is added to each (Haldane, Ann. Hum. Genet. 20 (1956) 309; Anscombe), and said.
 */
export function oddsRatio(a: number, b: number, c: number, d: number): OddsRatio {
  const halfAdded = a === 0 || b === 0 || c === 0 || d === 0;
  const cells = [a, b, c, d].map((count) => count + (halfAdded ? 0.5 : 0)) as [number, number, number, number];
  const log = Math.log(cells[0]) + Math.log(cells[3]) - Math.log(cells[1]) - Math.log(cells[2]);
  const error = Math.sqrt(cells.reduce((sum, count) => sum + 1 / count, 0));
  return { value: Math.exp(log), low: Math.exp(log - z95 * error), high: Math.exp(log + z95 * error), halfAdded };
}
