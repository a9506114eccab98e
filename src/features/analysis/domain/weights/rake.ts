/** For one variable: which group each respondent is in (by number), and the share of the population in each group. */
export type Margin = Readonly<{ groups: ArrayLike<number>; shares: readonly number[] }>;

export type Raked =
  | Readonly<{ ok: true; weights: Float64Array; rounds: number }>
  /** A group of the population in which nobody answered: no weight can make up for them. */
  | Readonly<{ ok: false; kind: 'nobody-in-group'; margin: number; group: number }>
  | Readonly<{ ok: false; kind: 'does-not-settle' }>;

/**
 * Weights of mean 1 that give each margin the shares of the population: Deming and Stephan, Ann. Math. Stat. 11 (1940) 427. With one margin it is post-stratification (Holt and Smith,
 * J. R. Stat. Soc. A 142 (1979) 33) and done after one round. Ends when no margin is off by more than `within`, a share of the whole.
 */
export function rake(size: number, margins: readonly Margin[], within = 1e-13, rounds = 10_000): Raked {
  const weights = new Float64Array(size).fill(1);
  for (let round = 1; round <= rounds; round += 1) {
    let off = 0;
    for (const [at, { groups, shares }] of margins.entries()) {
      const totals = new Float64Array(shares.length);
      for (let person = 0; person < size; person += 1) {
        const group = groups[person] ?? 0;
        totals[group] = (totals[group] ?? 0) + (weights[person] ?? 0);
      }
      const empty = shares.findIndex((share, group) => share > 0 && totals[group] === 0);
      if (empty >= 0) return { ok: false, kind: 'nobody-in-group', margin: at, group: empty };
      const factors = shares.map((share, group) => (share * size) / (totals[group] ?? 1));
      for (const [group, share] of shares.entries()) off = Math.max(off, Math.abs((totals[group] ?? 0) / size - share));
      for (let person = 0; person < size; person += 1)
        weights[person] = (weights[person] ?? 0) * (factors[groups[person] ?? 0] ?? 1);
    }
    if (off <= within) return { ok: true, weights, rounds: round };
  }
  return { ok: false, kind: 'does-not-settle' };
}
