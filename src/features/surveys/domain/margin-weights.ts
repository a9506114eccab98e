import { kishEffect, rake, type DesignEffect, type Margin, type RakeProblem } from '#features/analysis/index.ts';

/** One question's shares of the population, by number of the choice; they add up to 1. */
export type PopulationMargin = Readonly<{ question: string; codes: readonly string[]; shares: readonly number[] }>;

/** People who chose alike in all margins' questions: their choices by margin, and how many they are. */
export type MarginCell = Readonly<{ choices: readonly number[]; people: number }>;

export type MarginWeights = Readonly<{
  /** By cell, in the order given; their mean over people is 1. */
  weights: readonly number[];
  /** What unequal weights cost (Kish). */
  designEffect: DesignEffect;
  smallest: number;
  largest: number;
  rounds: number;
}>;

/** A problem of raking with names in place of numbers: a message key under `surveys.problem.rake-` and its values. */
export type WeightProblem = Readonly<{ problem: `rake-${RakeProblem['kind']}` } & Record<string, string | number>>;

/** Rounds are over the cells, of which there are few, so that many cost nothing. */
const rounds = 20_000;

/** Weights that give answers the margins of the population: post-stratification for one margin, raking for several. All people of a cell have one weight. */
export function marginWeights(
  cells: readonly MarginCell[],
  margins: readonly PopulationMargin[],
): Readonly<{ ok: true; value: MarginWeights }> | Readonly<{ ok: false; problem: WeightProblem }> {
  const people = cells.map((cell) => cell.people);
  const raked = rake(
    cells.length,
    margins.map(({ shares }, at): Margin => ({ groups: cells.map(({ choices }) => choices[at] ?? -1), shares })),
    { people, rounds },
  );
  if (!raked.ok) return { ok: false, problem: named(raked, margins) };
  const weights = [...raked.weights];
  const designEffect = kishEffect(eachPerson(weights, people));
  if (designEffect === null) return { ok: false, problem: { problem: 'rake-does-not-settle', off: '100' } };
  return {
    ok: true,
    value: {
      weights,
      designEffect,
      smallest: Math.min(...weights),
      largest: Math.max(...weights),
      rounds: raked.rounds,
    },
  };
}

function* eachPerson(weights: readonly number[], people: readonly number[]): Iterable<number> {
  for (const [at, weight] of weights.entries()) for (let one = 0; one < (people[at] ?? 0); one += 1) yield weight;
}

function named(problem: RakeProblem, margins: readonly PopulationMargin[]): WeightProblem {
  if (problem.kind === 'does-not-settle')
    return { problem: 'rake-does-not-settle', off: (100 * problem.off).toPrecision(2) };
  const margin = margins[problem.margin];
  const question = margin?.question ?? '';
  switch (problem.kind) {
    case 'shares-add-up':
      return { problem: 'rake-shares-add-up', question, sum: problem.sum.toPrecision(6) };
    case 'in-no-group':
      return { problem: 'rake-in-no-group', question, people: problem.people };
    case 'nobody-in-population':
      return {
        problem: 'rake-nobody-in-population',
        question,
        choice: margin?.codes[problem.group] ?? '',
        people: problem.people,
      };
    case 'not-a-share':
    case 'nobody-in-group':
      return { problem: `rake-${problem.kind}`, question, choice: margin?.codes[problem.group] ?? '' };
  }
}
