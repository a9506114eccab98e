export type DesignEffect = Readonly<{
  /** How many times as large a variance is with the weights as without. */
  effect: number;
  /** How many unweighted respondents would say as much. */
  effectiveBase: number;
}>;

/** What unequal weights cost: n Σw² / (Σw)². Kish, Survey Sampling (1965), 11.7. Weights of 0 are nobody. Null where all are 0. */
export function kishEffect(weights: Iterable<number>): DesignEffect | null {
  let n = 0;
  let total = 0;
  let squares = 0;
  for (const weight of weights) {
    if (weight === 0) continue;
    n += 1;
    total += weight;
    squares += weight * weight;
  }
  return n === 0 ? null : { effect: (n * squares) / (total * total), effectiveBase: (total * total) / squares };
}
