import type { Operation } from '../edit-table.ts';
import { editTable, encode, unseenWeight, withEnds, type EditTable } from '../edit-table.ts';
import { operationKinds } from './operation-kinds.ts';

/** A pair with its answer: the tokens, the features of the pair, and how much it counts. */
export type Example = Readonly<{
  left: string;
  right: string;
  features: readonly number[];
  isSame: boolean;
  weight: number;
}>;

export type Refined = Readonly<{ operations: readonly Operation[]; alignment: number; features: readonly number[] }>;

/** How strongly what is learned is held to what was there before, and for how long it is learned. */
export type Refining = Readonly<{
  holdOperations: number;
  holdKinds: number;
  holdFeatures: number;
  rounds: number;
  steps: number;
}>;

export const usualRefining: Refining = {
  holdOperations: 0.3,
  holdKinds: 0.1,
  holdFeatures: 0.05,
  rounds: 8,
  steps: 15,
};

/**
 * Learns from pairs of different names too: aligns every pair as well as it can, fits a logistic regression over the operations used, their kinds
 * and the features, and aligns again. The weights start at what expectation and maximisation found and are held near it.
 */
export function refine(
  start: readonly Operation[],
  isSymmetric: boolean,
  examples: readonly Example[],
  how: Refining,
): Refined {
  const kinds = start.map(([left, right]) => operationKinds(left, right, !isSymmetric));
  const kindNames = [...new Set(kinds.flat())];
  const kindsOf = kinds.map((two) => two.map((kind) => kindNames.indexOf(kind)));
  const numberOf = new Map(start.map(([left, right], at) => [`${left}>${right}`, at]));
  const first = start.map(([, , weight]) => weight);
  const operation = new Adapting(start.length, how.holdOperations, 0.3);
  const kind = new Adapting(kindNames.length, how.holdKinds, 0.3);
  const feature = new Adapting(examples[0]?.features.length ?? 0, how.holdFeatures, 0.3);
  const alignment = new Adapting(1, 0, 0.02);
  alignment.values[0] = 0.5;
  feature.values[0] = -3;

  const weightOf = (at: number) =>
    (first[at] ?? 0) +
    (operation.values[at] ?? 0) +
    (kindsOf[at] ?? []).reduce((sum, of) => sum + (kind.values[of] ?? 0), 0);
  const current = (): Operation[] => start.map(([left, right, , chance], at) => [left, right, weightOf(at), chance]);

  for (let round = 0; round < how.rounds; round += 1) {
    const table = editTable(current(), isSymmetric);
    const used = examples.map(({ left, right }) => usedOperations(left, right, table, numberOf, isSymmetric));
    for (let step = 0; step < how.steps; step += 1) {
      const weights = start.map((_, at) => weightOf(at));
      for (const [at, example] of examples.entries()) {
        const operations = used[at] ?? [];
        let sum = 0;
        for (const one of operations) sum += one < 0 ? unseenWeight : (weights[one] ?? 0);
        const scale = alignment.values[0] ?? 0;
        let odds = sum * scale;
        for (let of = 0; of < example.features.length; of += 1)
          odds += (feature.values[of] ?? 0) * (example.features[of] ?? 0);
        const slope = (1 / (1 + Math.exp(-odds)) - (example.isSame ? 1 : 0)) * example.weight;
        if (Math.abs(slope) < 1e-5) continue;
        alignment.add(0, slope * sum);
        for (let of = 0; of < example.features.length; of += 1) feature.add(of, slope * (example.features[of] ?? 0));
        for (const one of operations) {
          if (one < 0) continue;
          operation.add(one, slope * scale);
          for (const of of kindsOf[one] ?? []) kind.add(of, slope * scale);
        }
      }
      for (const part of [operation, kind, feature, alignment]) part.step();
    }
  }
  return { operations: current(), alignment: alignment.values[0] ?? 0, features: [...feature.values] };
}

/** Weights that each move the less the more they have moved (Adagrad), held towards zero. */
class Adapting {
  readonly values: Float64Array;
  private readonly slopes: Float64Array;
  private readonly squares: Float64Array;
  private readonly hold: number;
  private readonly rate: number;

  constructor(size: number, hold: number, rate: number) {
    this.values = new Float64Array(size);
    this.slopes = new Float64Array(size);
    this.squares = new Float64Array(size);
    this.hold = hold;
    this.rate = rate;
  }

  add(at: number, slope: number): void {
    this.slopes[at] = (this.slopes[at] ?? 0) + slope;
  }

  step(): void {
    for (let at = 0; at < this.values.length; at += 1) {
      const value = this.values[at] ?? 0;
      const slope = (this.slopes[at] ?? 0) + this.hold * value;
      this.slopes[at] = 0;
      if (slope === 0) continue;
      const square = (this.squares[at] ?? 0) + slope * slope;
      this.squares[at] = square;
      this.values[at] = value - (this.rate * slope) / Math.sqrt(square + 1e-8);
    }
  }
}

/** The operations of the best alignment by number; -1 where one is none that the model has. */
function usedOperations(
  left: string,
  right: string,
  table: EditTable,
  numberOf: ReadonlyMap<string, number>,
  isSymmetric: boolean,
): readonly number[] {
  const [a, b] = [encode(left, table.left), encode(right, table.right)];
  const [x, y] = [withEnds(left), withEnds(right)];
  const row = b.length + 1;
  const best = new Float64Array((a.length + 1) * row).fill(-1e9);
  const taken = new Int8Array(best.length);
  best[0] = 0;
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      for (let move = 1; move < 9; move += 1) {
        const [di, dj] = [Math.floor(move / 3), move % 3];
        if (di > i || dj > j) continue;
        const u = di === 0 ? 1 : di === 1 ? a.ones[i] : a.pairs[i];
        const v = dj === 0 ? 1 : dj === 1 ? b.ones[j] : b.pairs[j];
        if (u === undefined || v === undefined || (di === 2 && u === 0) || (dj === 2 && v === 0)) continue;
        const weight = (best[(i - di) * row + j - dj] ?? 0) + (table.weights[u * table.width + v] ?? unseenWeight);
        if (weight <= (best[i * row + j] ?? 0)) continue;
        best[i * row + j] = weight;
        taken[i * row + j] = move;
      }
    }
  }
  const used: number[] = [];
  for (let i = a.length, j = b.length; i > 0 || j > 0;) {
    const move = taken[i * row + j] ?? 0;
    const [di, dj] = [Math.floor(move / 3), move % 3];
    const [from, to] = [x.slice(i - di, i).join(''), y.slice(j - dj, j).join('')];
    used.push(numberOf.get(isSymmetric && from > to ? `${to}>${from}` : `${from}>${to}`) ?? -1);
    i -= di;
    j -= dj;
  }
  return used;
}
