import type { NameModelData } from '../name-model.ts';
import type { Operation } from '../edit-table.ts';
import type { PairModelData } from '../pair-model.ts';
import { trainArabic, trainLatin } from './train-names.ts';
import { readVariants } from './variants.ts';

/** Trains the whole model; the same lists give the same model. Levels are measured afterwards, on names that it was not taught. */
export function trainModel(
  lists: Readonly<Record<string, string>>,
  about: Pick<NameModelData, 'version' | 'trainedOn' | 'levels'>,
): NameModelData {
  const variants = readVariants(lists);
  return {
    version: about.version,
    trainedOn: about.trainedOn,
    trainedFrom: Object.keys(lists),
    levels: about.levels,
    latin: rounded(trainLatin(variants)),
    arabic: rounded(trainArabic(variants)),
  };
}

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
