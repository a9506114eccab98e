/**
 * The rank that everybody with an answer has: the middle of the places that they take together, from 1 (midranks: Kruskal and Wallis, J. Am. Stat. Assoc. 47 (1952) 583). `totals` is
 * how many gave each answer, lowest answer first.
 */
export function midranks(totals: readonly number[]): readonly number[] {
  let before = 0;
  return totals.map((total) => {
    const rank = before + (total + 1) / 2;
    before += total;
    return rank;
  });
}

/** Sum of t³ - t over answers that t people share: what ties take from the variance of ranks. */
export const tieTerm = (totals: readonly number[]): number => totals.reduce((sum, t) => sum + t ** 3 - t, 0);
