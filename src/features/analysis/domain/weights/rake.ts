/** For one variable: which group each respondent (or cell of respondents) is in, by number from 0, and the share of the population in each group; shares add up to 1. */
export type Margin = Readonly<{ groups: ArrayLike<number>; shares: readonly number[] }>;

export type RakeProblem =
  /** A share that is below 0, above 1 or no number. */
  | Readonly<{ kind: 'not-a-share'; margin: number; group: number }>
  /** Shares that add up to something else than 1. */
  | Readonly<{ kind: 'shares-add-up'; margin: number; sum: number }>
  /** Respondents who are in no group of a margin: nobody can say how much they count. */
  | Readonly<{ kind: 'in-no-group'; margin: number; people: number }>
  /** A group of the population in which nobody answered: no weight can make up for them. */
  | Readonly<{ kind: 'nobody-in-group'; margin: number; group: number }>
  /** Respondents in a group that the population is said not to have. */
  | Readonly<{ kind: 'nobody-in-population'; margin: number; group: number; people: number }>
  /** The margins cannot be had together from these respondents; `off` is by how much the worst is missed at the end, a share of the whole. */
  | Readonly<{ kind: 'does-not-settle'; off: number }>;

export type Raked =
  Readonly<{ ok: true; weights: Float64Array; rounds: number }> | (Readonly<{ ok: false }> & RakeProblem);

/** How far shares of a population may be from 1 together, as they are printed rounded. */
const roundedWithin = 1e-6;

/**
 * Weights of mean 1 that give each margin the shares of the population: Deming and Stephan, Ann. Math. Stat. 11 (1940) 427. With one margin it is post-stratification (Holt and Smith,
 * J. R. Stat. Soc. A 142 (1979) 33) and done after one round. `people` says how many respondents each entry stands for (one, unless given): all of a cell have one weight. Ends when no margin is off by more than `within`, a
 * share of the whole.
 */
export function rake(
  size: number,
  margins: readonly Margin[],
  {
    people,
    within = 1e-13,
    rounds = 10_000,
  }: Readonly<{ people?: ArrayLike<number>; within?: number; rounds?: number }> = {},
): Raked {
  const held = Float64Array.from({ length: size }, (_, at) => people?.[at] ?? 1);
  const problem = problemWith(held, margins);
  if (problem !== null) return { ok: false, ...problem };
  const whole = held.reduce((sum, count) => sum + count, 0);
  const weights = new Float64Array(size).fill(1);
  let off = 0;
  for (let round = 1; round <= rounds; round += 1) {
    off = 0;
    for (const margin of margins) off = Math.max(off, adjust(weights, held, margin, whole));
    if (off <= within) return { ok: true, weights, rounds: round };
  }
  return { ok: false, kind: 'does-not-settle', off };
}

/** Brings one margin to its shares; answers how far it was off before. */
function adjust(weights: Float64Array, held: Float64Array, { groups, shares }: Margin, whole: number): number {
  const totals = new Float64Array(shares.length);
  for (let at = 0; at < weights.length; at += 1) {
    const group = groups[at] ?? 0;
    totals[group] = (totals[group] ?? 0) + (weights[at] ?? 0) * (held[at] ?? 0);
  }
  let off = 0;
  const factors = shares.map((share, group) => {
    const total = totals[group] ?? 0;
    off = Math.max(off, Math.abs(total / whole - share));
    return total === 0 ? 1 : (share * whole) / total;
  });
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) * (factors[groups[at] ?? 0] ?? 1);
  return off;
}

function problemWith(held: Float64Array, margins: readonly Margin[]): RakeProblem | null {
  for (const [margin, { groups, shares }] of margins.entries()) {
    const group = shares.findIndex((share) => !(share >= 0 && share <= 1));
    if (group >= 0) return { kind: 'not-a-share', margin, group };
    const sum = shares.reduce((all, share) => all + share, 0);
    if (Math.abs(sum - 1) > roundedWithin) return { kind: 'shares-add-up', margin, sum };
    const inGroup = new Float64Array(shares.length);
    let inNone = 0;
    for (let at = 0; at < held.length; at += 1) {
      const own = groups[at] ?? -1;
      if (own >= 0 && own < shares.length) inGroup[own] = (inGroup[own] ?? 0) + (held[at] ?? 0);
      else inNone += held[at] ?? 0;
    }
    if (inNone > 0) return { kind: 'in-no-group', margin, people: inNone };
    const empty = shares.findIndex((share, at) => share > 0 && inGroup[at] === 0);
    if (empty >= 0) return { kind: 'nobody-in-group', margin, group: empty };
    const beyond = shares.findIndex((share, at) => share === 0 && (inGroup[at] ?? 0) > 0);
    if (beyond >= 0) return { kind: 'nobody-in-population', margin, group: beyond, people: inGroup[beyond] ?? 0 };
  }
  return null;
}
