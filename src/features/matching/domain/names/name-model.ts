import { z } from 'zod';

import kept from './names-model.json' with { type: 'json' };
import { featureNames, pairModel, type PairModel, type PairModelData } from './pair-model.ts';

const background = z.object({ letters: z.string(), logs: z.array(z.array(z.number())) });
const pairs = z.object({
  isSymmetric: z.boolean(),
  operations: z.array(z.tuple([z.string(), z.string(), z.number(), z.number()])),
  leftBackground: background,
  rightBackground: background,
  alignment: z.number(),
  features: z.record(z.enum(featureNames), z.number()),
});

/** The file in which a trained model is kept: what it is called, when and from what it was made, and the similarities from which on it means something. */
export const nameModelSchema = z.object({
  version: z.string(),
  trainedOn: z.iso.date(),
  trainedFrom: z.array(z.string()),
  levels: z.object({ same: z.number(), high: z.number(), likely: z.number() }),
  latin: pairs,
  arabic: pairs,
});

export type NameModelData = Readonly<{
  version: string;
  trainedOn: string;
  trainedFrom: readonly string[];
  levels: SimilarityLevels;
  latin: PairModelData;
  arabic: PairModelData;
}>;

/**
 * Similarities from which on two tokens are the same but for a way of writing (`same`), spellings of one name nearly for certain (`high`: about one in
 * ten thousand pairs of different names is above) or likely (`likely`: about one in a thousand).
 */
export type SimilarityLevels = Readonly<{ same: number; high: number; likely: number }>;

export type NameModel = Readonly<{ levels: SimilarityLevels; latin: PairModel; arabic: PairModel }>;

export const nameModel = (data: NameModelData): NameModel => ({
  levels: data.levels,
  latin: pairModel(data.latin),
  arabic: pairModel(data.arabic),
});

const shippedData: NameModelData = nameModelSchema.parse(kept);

/** The model that the service uses. */
export const shippedNameModel: NameModel = nameModel(shippedData);
export const similarityLevels: SimilarityLevels = shippedData.levels;
export const nameModelVersion: string = shippedData.version;
