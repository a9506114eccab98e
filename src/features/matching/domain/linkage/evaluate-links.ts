import type { LinkedArrival } from './link-lists.ts';

/** One arrival's best candidate as it was decided; `register` is empty where there was none. */
export type DecidedLink = Readonly<{ arrival: string; decision: string; register: string; weight: number }>;

/** Who an arrival really is: every id of theirs on the register, none where they are not on it; and the group they are counted under. */
export type TrueLink = Readonly<{ arrival: string; registers: readonly string[]; group: string }>;

export type Shares = Readonly<{ known: number; linked: number; right: number; recall: number; precision: number }>;

/** Recall among those on the register, taking the best candidates by weight for as long as this share of them is right. */
export type AtPrecision = Readonly<{
  precision: number;
  threshold: number | null;
  recall: number;
  byGroup: Readonly<Record<string, number>>;
  range: number;
}>;

export type LinkEvaluation = Readonly<{
  arrivals: number;
  automatic: Shares & Readonly<{ byGroup: Readonly<Record<string, Shares>> }>;
  byWeight: readonly AtPrecision[];
}>;

/** The best candidate of each arrival of a list that was linked, as it is compared with the truth. */
export const decidedLinks = (linked: readonly LinkedArrival[]): readonly DecidedLink[] =>
  linked.map(({ arrival, decision, candidates: [best] }) => ({
    arrival: arrival.id,
    decision,
    register: best?.register.id ?? '',
    weight: best === undefined ? -Infinity : best.hundredths / 100,
  }));

type Scored = DecidedLink & Readonly<{ isKnown: boolean; isRight: boolean; group: string }>;

/** Compares decisions with the truth. An arrival that was not decided counts as not linked. */
export function evaluateLinks(
  decided: readonly DecidedLink[],
  truth: readonly TrueLink[],
  precisions: readonly number[] = [0.99, 0.995, 0.999],
): LinkEvaluation {
  const byArrival = new Map<string, DecidedLink>();
  for (const one of decided) if (!byArrival.has(one.arrival)) byArrival.set(one.arrival, one);
  const scored = truth.map((real): Scored => {
    const one = byArrival.get(real.arrival) ?? {
      arrival: real.arrival,
      decision: 'none',
      register: '',
      weight: -Infinity,
    };
    return {
      ...one,
      isKnown: real.registers.length > 0,
      isRight: real.registers.includes(one.register),
      group: real.group,
    };
  });
  const groups = [...new Set(scored.map(({ group }) => group))].sort();
  const shares = (some: readonly Scored[]) => sharesOf(some, ({ decision }) => decision === 'auto');
  return {
    arrivals: scored.length,
    automatic: {
      ...shares(scored),
      byGroup: Object.fromEntries(groups.map((group) => [group, shares(scored.filter((one) => one.group === group))])),
    },
    byWeight: precisions.map((precision) => atPrecision(scored, groups, precision)),
  };
}

function sharesOf(scored: readonly Scored[], isLinked: (one: Scored) => boolean): Shares {
  const known = scored.filter(({ isKnown }) => isKnown).length;
  const linked = scored.filter(isLinked);
  const right = linked.filter(({ isRight }) => isRight).length;
  return { known, linked: linked.length, right, recall: share(right, known), precision: share(right, linked.length) };
}

function atPrecision(scored: readonly Scored[], groups: readonly string[], precision: number): AtPrecision {
  const ranked = scored.filter(({ register }) => register !== '').sort((a, b) => b.weight - a.weight);
  let right = 0;
  let threshold = null as number | null;
  ranked.forEach((one, at) => {
    if (one.isRight) right += 1;
    // Those who weigh the same are taken together.
    if (ranked[at + 1]?.weight !== one.weight && right / (at + 1) >= precision) threshold = one.weight;
  });
  const least = threshold ?? Infinity;
  const recallOf = (some: readonly Scored[]) =>
    sharesOf(some, (one) => one.register !== '' && one.weight >= least).recall;
  const counted = groups.filter((group) => scored.some((one) => one.group === group && one.isKnown));
  const byGroup = Object.fromEntries(
    counted.map((group) => [group, recallOf(scored.filter((one) => one.group === group))]),
  );
  const recalls = Object.values(byGroup);
  return {
    precision,
    threshold,
    recall: recallOf(scored),
    byGroup,
    range: recalls.length === 0 ? 0 : Math.max(...recalls) - Math.min(...recalls),
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
