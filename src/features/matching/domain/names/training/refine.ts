import { editTable, encode, unseenWeight, type Operation } from '../edit-table.ts';
import { aligner } from './aligner.ts';
import { operationKinds } from './operation-kinds.ts';

/** A pair with its answer: the tokens, the features of the pair, and how much it counts. */
export type Example = Readonly<{
  left: string;
  right: string;
  features: readonly number[];
  isSame: boolean;
  weight: number;
}>;

const none = new Int32Array();

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
  holdOperations: 0.1,
  holdKinds: 0.1,
  holdFeatures: 0.05,
  rounds: 60,
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

  const units = editTable(start, isSymmetric);
  const align = aligner(start, units, isSymmetric);
  const encoded = examples.map(({ left, right }) => [encode(left, units.left), encode(right, units.right)] as const);

  for (let round = 0; round < how.rounds; round += 1) {
    const { weights: table } = editTable(current(), isSymmetric);
    const used = encoded.map(([a, b]) => align(a, b, table));
    for (let step = 0; step < how.steps; step += 1) {
      const weights = start.map((_, at) => weightOf(at));
      for (const [at, example] of examples.entries()) {
        const operations = used[at] ?? none;
        let sum = 0;
        for (const one of operations) sum += one < 0 ? unseenWeight : (weights[one] ?? 0);
        const scale = scaleOf(alignment);
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
  return { operations: current(), alignment: scaleOf(alignment), features: [...feature.values] };
}

const scaleOf = ({ values }: Adapting): number => values.at(0) ?? 0;

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
