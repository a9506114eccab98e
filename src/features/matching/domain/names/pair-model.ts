import {
  bestAlignment,
  editTable,
  encode,
  jointChance,
  type EditTable,
  type Encoded,
  type Operation,
} from './edit-table.ts';
import { usualness, type LetterBackground } from './letter-background.ts';

/** What is asked of two tokens beside their alignment; each weight in the model has one of these names. */
export const featureNames = [
  'bias',
  'sameCanonical',
  'sameSkeleton',
  'sharedSkeleton',
  'sameConsonants',
  'consonantsInCommon',
  'shorterLength',
  'lengthDifference',
  'usualness',
  'evidence',
  'evidenceCapped',
] as const;

/** A learned model of one kind of pair, as it is kept in a file. */
export type PairModelData = Readonly<{
  isSymmetric: boolean;
  operations: readonly Operation[];
  leftBackground: LetterBackground;
  rightBackground: LetterBackground;
  alignment: number;
  features: Readonly<Record<(typeof featureNames)[number], number>>;
}>;

export type PairModel = Readonly<{ data: PairModelData; table: EditTable; featureWeights: readonly number[] }>;

/** The side of a pair that is ready to be compared many times. */
export type Side = Readonly<{
  text: string;
  canonical: string;
  consonants: string;
  skeletons: readonly string[];
  encoded: Encoded;
  usualness: number;
}>;

type Spelling = Readonly<{ text: string; canonical: string; skeletons: readonly string[] }>;

export function pairModel(data: PairModelData): PairModel {
  return {
    data,
    table: editTable(data.operations, data.isSymmetric),
    featureWeights: featureNames.map((name) => data.features[name]),
  };
}

export const leftSide = (spelling: Spelling, { data, table }: PairModel): Side => ({
  ...spelling,
  consonants: consonantsOf(spelling.canonical),
  encoded: encode(spelling.text, table.left),
  usualness: usualness(spelling.text, data.leftBackground),
});

export const rightSide = (spelling: Spelling, { data, table }: PairModel): Side => ({
  ...spelling,
  consonants: consonantsOf(spelling.canonical),
  encoded: encode(spelling.text, table.right),
  usualness: usualness(spelling.text, data.rightBackground),
});

const consonantsOf = (canonical: string): string => canonical.replace(/[aeiouy]/g, '');

/** Where the best alignment alone is worse than this, nothing else brings the pair back. */
const hopeless = -12;

/** Log-odds that two tokens are spellings of one name, on the scale of the pairs it was trained with. */
export function logOdds(a: Side, b: Side, model: PairModel): number {
  const alignment = bestAlignment(a.encoded, b.encoded, model.table);
  if (alignment < hopeless) return model.data.alignment * alignment - 4;
  const values = pairFeatures(a, b, model.table);
  let sum = model.data.alignment * alignment;
  for (let at = 0; at < values.length; at += 1) sum += (values[at] ?? 0) * (model.featureWeights[at] ?? 0);
  return sum;
}

/** The features in the order of `featureNames`, each of the size of one. */
export function pairFeatures(a: Side, b: Side, table: EditTable): readonly number[] {
  const usual = a.usualness + b.usualness;
  const evidence = Math.log(jointChance(a.encoded, b.encoded, table) + 1e-300) - usual;
  const hasConsonants = a.consonants === b.consonants;
  const isSame = a.skeletons[0] === b.skeletons[0];
  return [
    1,
    a.canonical === b.canonical ? 1 : 0,
    isSame ? 1 : 0,
    isSame || a.skeletons.some((key) => b.skeletons.includes(key)) ? 1 : 0,
    hasConsonants ? 1 : 0,
    hasConsonants ? Math.min(a.consonants.length, 4) / 3 : 0,
    Math.min(a.text.length, b.text.length) / 5,
    Math.abs(a.text.length - b.text.length) / 2,
    usual / 20,
    evidence / 5,
    Math.max(evidence, -5) / 5,
  ];
}
