import type { Operation } from '../edit-table.ts';
import type { NameModelData } from '../name-model.ts';
import type { PairModelData } from '../pair-model.ts';
import { trainArabic, trainLatin } from './train-names.ts';
import type { Variant } from './variants.ts';

/** What is said of a model beside what it learned. Levels are measured on names that it was not taught. */
export type AboutModel = Pick<NameModelData, 'version' | 'trainedOn' | 'trainedFrom' | 'levels'>;

/** Trains the whole model; the same spellings give the same model. */
export const trainModel = (variants: readonly Variant[], about: AboutModel): NameModelData => ({
  ...about,
  latin: rounded(trainLatin(variants)),
  arabic: rounded(trainArabic(variants)),
});

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function rounded(data: PairModelData): PairModelData {
  return {
    ...data,
    operations: data.operations.map(([left, right, weight, chance]): Operation => [
      left,
      right,
      round(weight),
      round(chance),
    ]),
    alignment: round(data.alignment),
    features: Object.fromEntries(
      Object.entries(data.features).map(([name, value]) => [name, round(value)]),
    ) as PairModelData['features'],
  };
}
