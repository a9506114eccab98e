import type { Pairing } from './pair-codes.ts';

/** How well people made their code again. Shares from 0 to 1; null where too little was paired to say. */
export type CodeErrors = Readonly<{
  /** How often one part is not made again as it was. */
  perPart: number | null;
  /** Of people who answered both times, how many made a code that is too different to be found. */
  lost: number | null;
}>;

/** Fewer pairs say nothing of how often a part goes wrong. */
const fewestPairs = 20;

/**
 * Worked out from how many pairs differ in one part beside those that differ in none, as if each part went wrong equally often: with `n` parts of error
 * `e` these are as `n·e` to `1 - e`. Null where only exact pairs were looked for.
 */
export function codeErrors({ pairs, levels }: Pick<Pairing, 'pairs' | 'levels'>, parts: number): CodeErrors {
  const taken = levels.filter(({ isTaken }) => isTaken).map(({ differing }) => differing);
  const exact = pairs.filter(({ differing }) => differing === 0).length;
  const off = pairs.filter(({ differing }) => differing === 1).length;
  if (!taken.includes(1) || exact === 0 || exact + off < fewestPairs) return { perPart: null, lost: null };
  const ratio = off / exact;
  const perPart = ratio / (parts + ratio);
  let found = 0;
  for (const differing of taken) {
    found += ways(parts, differing) * perPart ** differing * (1 - perPart) ** (parts - differing);
  }
  return { perPart, lost: Math.max(0, 1 - found) };
}

function ways(of: number, chosen: number): number {
  let product = 1;
  for (let step = 1; step <= chosen; step += 1) product = (product * (of - step + 1)) / step;
  return product;
}
