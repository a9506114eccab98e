import type { SurveyQuestion } from './survey-question.ts';

/** More groups than this are not groups to compare. */
export const mostGroups = 50;

/** Numbers from 0 to this are counted in a row of cells, others in a map. */
const smallNumbers = 1024;

/** More distinct numbers than this, and only the first ones are kept for the median; none of our questions comes near. */
const mostNumbers = 100_000;

/** What has been counted of one question so far, for each group and, last, for those in no group. Plain arrays, as millions of answers pass here. */
export type Tally = {
  readonly answered: Float64Array;
  /** Those of them whose weight is above 0. */
  readonly weighing: Float64Array;
  readonly weighted: Float64Array;
  readonly weightedSquares: Float64Array;
  /** Choice by group. */
  readonly counts: Float64Array;
  readonly weightedCounts: Float64Array;
  /** Squares of the weights, choice by group, and weights and their squares by number; null without weights. */
  readonly squaresOfCounts: Float64Array | null;
  readonly weighedNumbers: Map<number, { people: number; weight: number; squares: number }> | null;
  /** Select-all: for each group, how many ticked each pair of choices. */
  readonly together: Float64Array | null;
  readonly numbers: Float64Array | null;
  readonly otherNumbers: Map<number, number>;
  outside: number;
};

const slots = mostGroups + 1;

/** Room to count one question in. */
export function emptyTally({ counting, choices }: SurveyQuestion, isWeighted: boolean): Tally {
  return {
    answered: new Float64Array(slots),
    weighing: new Float64Array(slots),
    weighted: new Float64Array(slots),
    weightedSquares: new Float64Array(slots),
    counts: new Float64Array(choices.length * slots),
    weightedCounts: new Float64Array(choices.length * slots),
    squaresOfCounts: isWeighted ? new Float64Array(choices.length * slots) : null,
    weighedNumbers: isWeighted && counting === 'number' ? new Map() : null,
    together: counting === 'several' ? new Float64Array(choices.length ** 2 * slots) : null,
    numbers: counting === 'number' ? new Float64Array(smallNumbers) : null,
    otherNumbers: new Map(),
    outside: 0,
  };
}

function add(cells: Float64Array, at: number, amount: number): void {
  cells[at] = (cells[at] ?? 0) + amount;
}

/** One person answered; `group` is a number below `mostGroups`, or that itself for nobody's group. */
export function countAnswered(tally: Tally, group: number, weight: number): void {
  add(tally.answered, group, 1);
  if (weight > 0) add(tally.weighing, group, 1);
  add(tally.weighted, group, weight);
  add(tally.weightedSquares, group, weight * weight);
}

export function countChoice(tally: Tally, choice: number, group: number, weight: number): void {
  add(tally.counts, choice * slots + group, 1);
  add(tally.weightedCounts, choice * slots + group, weight);
  if (tally.squaresOfCounts !== null) add(tally.squaresOfCounts, choice * slots + group, weight * weight);
}

/** The first `length` of `ticked` are the choices that one person ticked, each once. */
export function countTogether(tally: Tally, ticked: Int32Array, length: number, choices: number, group: number): void {
  const { together } = tally;
  if (together === null) return;
  const from = group * choices * choices;
  for (let a = 0; a < length; a += 1)
    for (let b = 0; b < length; b += 1) add(together, from + (ticked[a] ?? 0) * choices + (ticked[b] ?? 0), 1);
}

export function countNumber(tally: Tally, value: number, weight: number): void {
  if (tally.weighedNumbers !== null && weight > 0) weighNumber(tally.weighedNumbers, value, weight);
  if (value >= 0 && value < smallNumbers && Number.isInteger(value) && tally.numbers !== null)
    add(tally.numbers, value, 1);
  else if (tally.otherNumbers.has(value) || tally.otherNumbers.size < mostNumbers)
    tally.otherNumbers.set(value, (tally.otherNumbers.get(value) ?? 0) + 1);
}

function weighNumber(numbers: NonNullable<Tally['weighedNumbers']>, value: number, weight: number): void {
  const known = numbers.get(value);
  if (known === undefined) {
    if (numbers.size < mostNumbers) numbers.set(value, { people: 1, weight, squares: weight * weight });
    return;
  }
  known.people += 1;
  known.weight += weight;
  known.squares += weight * weight;
}

/** Weights of a group's people who chose a choice: their sum, and the sum of their squares. */
export const groupWeights = (tally: Tally, choice: number, group: number) => ({
  weight: tally.weightedCounts[choice * slots + group] ?? 0,
  squares: tally.squaresOfCounts?.[choice * slots + group] ?? 0,
});

/** How many of a group chose a choice, with weights and without. */
export const choiceCount = (tally: Tally, choice: number, group: number) => tally.counts[choice * slots + group] ?? 0;
export const weightedChoiceCount = (tally: Tally, choice: number) => {
  let sum = 0;
  for (let group = 0; group < slots; group += 1) sum += tally.weightedCounts[choice * slots + group] ?? 0;
  return sum;
};
export const allGroups = (cells: Float64Array): number => cells.reduce((sum, count) => sum + count, 0);
export const choiceCountOfAll = (tally: Tally, choice: number) =>
  allGroups(tally.counts.subarray(choice * slots, (choice + 1) * slots));

/** How many of a group ticked both. */
export const togetherCount = (tally: Tally, choices: number, group: number, a: number, b: number) =>
  tally.together?.[group * choices * choices + a * choices + b] ?? 0;

/** Numbers that were answered, lowest first, with how often. */
export function numberCounts({ numbers, otherNumbers }: Tally): Readonly<{ values: number[]; counts: number[] }> {
  const pairs = [...otherNumbers, ...[...(numbers ?? [])].map((count, value) => [value, count] as const)];
  const kept = pairs.filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  return { values: kept.map(([value]) => value), counts: kept.map(([, count]) => count) };
}
