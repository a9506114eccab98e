import { bestAlignment, editTable, type Operation } from '../edit-table.ts';
import { countBackground } from '../letter-background.ts';
import type { NameToken } from '../name-token.ts';
import {
  featureNames,
  leftSide,
  pairFeatures,
  pairModel,
  rightSide,
  type PairModelData,
  type Side,
} from '../pair-model.ts';
import { readName } from '../read-name.ts';
import { arabicLetters, arabicPrior, latinLetters, latinPrior } from './correspondences.ts';
import { learnChances, type Prior, type Taught } from './expectation.ts';
import { refine, usualRefining, type Example, type Refining } from './refine.ts';
import { isSameName, type Variant } from './variants.ts';

/** Rounds of expectation and maximisation; more make it surer of the names that it was taught, and worse at others. */
const rounds = 8;
/** How many pairs of different names, the likest first, the second step learns from. */
const mostDifferent = 5000;

type Pupil = Readonly<{ variant: Variant; token: NameToken }>;
type Pairing = Readonly<{ left: Pupil; right: Pupil; isSame: boolean; weight: number }>;

/** The model of two Latin spellings (and of whatever is romanised with its vowels). */
export function trainLatin(variants: readonly Variant[], how: Refining = usualRefining): PairModelData {
  const pupils = variants.map(pupilOf).filter((one) => one !== null);
  return train(latinPairings(pupils), {
    prior: latinPrior(),
    isSymmetric: true,
    leftText: ({ latin }) => latin,
    leftLetters: latinLetters,
    leftTokens: pupils.map(({ token }) => token.latin),
    rightTokens: pupils.map(({ token }) => token.latin),
    how,
  });
}

/** The model of an Arabic-script spelling, by its own letters, against a Latin one. */
export function trainArabic(variants: readonly Variant[], how: Refining = usualRefining): PairModelData {
  const latin = variants.filter(({ arabic }) => arabic.length > 0);
  const arabic = arabicPupils(latin);
  const right = latin.map(pupilOf).filter((one) => one !== null);
  return train(crossPairings(arabic, right), {
    prior: arabicPrior(),
    isSymmetric: false,
    leftText: ({ letters }) => letters,
    leftLetters: arabicLetters,
    leftTokens: arabic.map(({ token }) => token.letters),
    rightTokens: right.map(({ token }) => token.latin),
    how,
  });
}

function pupilOf(variant: Variant): Pupil | null {
  const [token] = readName(variant.text);
  return token === undefined ? null : { variant, token };
}

/** Each Arabic spelling of the lists once, as a variant of the clusters that have it. */
export function arabicPupils(variants: readonly Variant[]): readonly Pupil[] {
  const pupils = new Map<string, Pupil>();
  for (const variant of variants) {
    variant.arabic.forEach((text, at) => {
      const cluster = variant.clusters[at] ?? '';
      const [token] = readName(text);
      if (token !== undefined && !pupils.has(cluster))
        pupils.set(cluster, { variant: { ...variant, text, clusters: [cluster], arabic: [] }, token });
    });
  }
  return [...pupils.values()];
}

/** A name with many spellings counts for less than all its pairs, or the commonest would decide everything. */
const weightOf = (spellings: number): number => 2 / Math.max(2, Math.sqrt(2 * spellings));

function latinPairings(pupils: readonly Pupil[]): readonly Pairing[] {
  const sizes = sizesOf(pupils);
  const pairings: Pairing[] = [];
  pupils.forEach((left, at) => {
    for (const right of pupils.slice(at + 1)) {
      const isSame = isSameName(left.variant, right.variant);
      const isUsable =
        isSame || (left.variant.list === right.variant.list && left.variant.family !== right.variant.family);
      if (isUsable)
        pairings.push({ left, right, isSame, weight: isSame ? weightOf(sizes.get(left.variant.family) ?? 1) : 1 });
    }
  });
  return pairings;
}

function crossPairings(arabic: readonly Pupil[], latin: readonly Pupil[]): readonly Pairing[] {
  const sizes = sizesOf(latin);
  return arabic.flatMap((left) =>
    latin.flatMap((right): Pairing[] => {
      const isSame = isSameName(left.variant, right.variant);
      if (!isSame && left.variant.family === right.variant.family) return [];
      return [{ left, right, isSame, weight: isSame ? weightOf(sizes.get(left.variant.family) ?? 1) : 1 }];
    }),
  );
}

function sizesOf(pupils: readonly Pupil[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { variant } of pupils) sizes.set(variant.family, (sizes.get(variant.family) ?? 0) + 1);
  return sizes;
}

type Lesson = Readonly<{
  prior: Prior;
  isSymmetric: boolean;
  leftText: (token: NameToken) => string;
  leftLetters: string;
  leftTokens: readonly string[];
  rightTokens: readonly string[];
  how: Refining;
}>;

/** First the chances, from pairs of one name; then the weights, from those and from the likest pairs of different names. */
function train(pairings: readonly Pairing[], lesson: Lesson): PairModelData {
  const taught = pairings
    .filter(({ isSame }) => isSame)
    .map(({ left, right, weight }): Taught => ({
      left: lesson.leftText(left.token),
      right: right.token.latin,
      weight,
    }));
  const chances = learnChances(taught, lesson.prior, lesson.isSymmetric, rounds);
  const start = withWeights(chances, lesson);
  const draft = pairModel({
    isSymmetric: lesson.isSymmetric,
    operations: start,
    leftBackground: countBackground(lesson.leftTokens, lesson.leftLetters),
    rightBackground: countBackground(lesson.rightTokens, latinLetters),
    alignment: 1,
    features: Object.fromEntries(featureNames.map((name) => [name, 0])) as PairModelData['features'],
  });
  const lefts = new Map<NameToken, Side>();
  const rights = new Map<NameToken, Side>();
  for (const { left, right } of pairings) {
    if (!lefts.has(left.token))
      lefts.set(left.token, leftSide({ ...left.token, text: lesson.leftText(left.token) }, draft));
    if (!rights.has(right.token))
      rights.set(right.token, rightSide({ ...right.token, text: right.token.latin }, draft));
  }
  const sides = pairings.flatMap((pairing) => {
    const [left, right] = [lefts.get(pairing.left.token), rights.get(pairing.right.token)];
    return left === undefined || right === undefined ? [] : [{ ...pairing, left, right }];
  });
  const table = editTable(start, lesson.isSymmetric);
  const different = sides
    .filter(({ isSame }) => !isSame)
    .map((pair) => ({ ...pair, likeness: bestAlignment(pair.left.encoded, pair.right.encoded, table) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostDifferent);
  const examples = [...sides.filter(({ isSame }) => isSame), ...different].map(
    ({ left, right, isSame, weight }): Example => ({
      left: left.text,
      right: right.text,
      features: pairFeatures(left, right, table),
      isSame,
      weight,
    }),
  );
  const refined = refine(start, lesson.isSymmetric, examples, lesson.how);
  return {
    ...draft.data,
    operations: refined.operations,
    alignment: refined.alignment,
    features: Object.fromEntries(
      featureNames.map((name, at) => [name, refined.features[at] ?? 0]),
    ) as PairModelData['features'],
  };
}

/** The weight that an operation begins with: how much likelier it is in one name than the letters are to meet by chance. */
function withWeights(operations: readonly Operation[], { leftTokens, rightTokens }: Lesson): readonly Operation[] {
  const [left, right] = [letterLogs(leftTokens), letterLogs(rightTokens)];
  const usual = (unit: string, logs: ReadonlyMap<string, number>) =>
    [...unit].reduce((sum, letter) => sum + (logs.get(letter) ?? rarest), 0);
  return operations.map(([x, y, , chance]) => [x, y, Math.max(-12, chance - usual(x, left) - usual(y, right)), chance]);
}

const rarest = -8;

function letterLogs(tokens: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const letters = tokens.flatMap((token) => ['^', ...token, '$']);
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 1) + 1);
  return new Map([...counts].map(([letter, count]) => [letter, Math.log(count / (letters.length + 30))]));
}
