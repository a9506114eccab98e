import { bitsApart, letterMask, mostLettersApart } from './letter-mask.ts';
import { createLevelCache } from './level-cache.ts';
import { isMistyped } from './mistyped.ts';
import { abdWords, articles, gebreWords, isParticleWord, lastWords } from '../names/particles.ts';
import {
  areConfusable,
  isInitialOf,
  isNicknameOf,
  isPlaceholderName,
  readName,
  similarityLevels,
  tokenSimilarity,
  type NameToken,
} from './names-in-use.ts';

/** How alike two tokens of a name are; a higher number is more alike. Numbers, as they stand in tables of a million. */
export const tokenLevels = {
  none: 0,
  confusable: 1,
  initial: 2,
  nickname: 3,
  typo: 4,
  likely: 5,
  high: 6,
  same: 7,
} as const;

export type TokenLevel = (typeof tokenLevels)[keyof typeof tokenLevels];

/**
 * Every token that was read, by number, each once: names of a million people have a few hundred thousand. Two tokens are compared once and never again.
 * `canonicals` and `skeletons` are numbers too, so that keys and counts need no text.
 */
export type Vocabulary = Readonly<{
  tokens: readonly NameToken[];
  canonicalOf: readonly number[];
  /** Which consonants a token has, one bit each. */
  masks: readonly number[];
  /** True for a word that stands for a name in "name not known", "baby boy" and the like. */
  isStandInWord(token: number): boolean;
  /** What tokens are found by: their skeletons, and their canonical form, which fewer names share. */
  keysOf(token: number): readonly number[];
  /** One or two for each token. */
  skeletonsOf: readonly (readonly number[])[];
  /** The tokens of a written name, particles left out unless there is nothing else. */
  read(name: string): readonly number[];
  /** The token that two neighbours make when they are written as one word. */
  joined(first: number, second: number): number;
  level(a: number, b: number): TokenLevel;
  /** True where the consonants of the first, three at least, stand within those of the second, which has two more at least. */
  isWithin(a: number, b: number): boolean;
  /** A number for any other word of a list (a nationality, a place), from 1. */
  word(text: string): number;
  textOf(word: number): string;
}>;

const longestName = 200;
const plainWords = /^[a-z ]*$/i;

/** True for a word that is read together with its neighbour, or left out beside one. */
const joinsOthers = (word: string) =>
  abdWords.has(word) || gebreWords.has(word) || word in lastWords || articles.has(word) || isParticleWord(word);

export function createVocabulary(): Vocabulary {
  const tokens: NameToken[] = [];
  const canonicalOf: number[] = [];
  const skeletonsOf: number[][] = [];
  const masks: number[] = [];
  const standIns: boolean[] = [];
  const keys: (readonly number[])[] = [];
  const byWritten = new Map<string, number>();
  const canonicals = new Map<string, number>();
  const skeletons = new Map<string, number>();
  const read = new Map<string, readonly number[]>();
  const joins = new Map<number, number>();
  const levels = createLevelCache();
  const words = new Map<string, number>();
  const texts: string[] = [''];

  const numberIn = (map: Map<string, number>, text: string) => {
    const known = map.get(text);
    if (known !== undefined) return known;
    map.set(text, map.size);
    return map.size - 1;
  };

  const intern = (token: NameToken): number => {
    const known = byWritten.get(token.written);
    if (known !== undefined) return known;
    byWritten.set(token.written, tokens.length);
    tokens.push(token);
    canonicalOf.push(numberIn(canonicals, token.canonical));
    skeletonsOf.push(token.skeletons.map((skeleton) => numberIn(skeletons, skeleton)));
    keys.push([...(skeletonsOf.at(-1) ?? []), -1 - (canonicalOf.at(-1) ?? 0)]);
    standIns.push(isPlaceholderName([token, token]));
    masks.push(letterMask(token.skeletons[0] ?? token.canonical));
    return tokens.length - 1;
  };

  const readWhole = (name: string): readonly number[] => {
    const all = readName(name);
    const strong = all.filter(({ isParticle }) => !isParticle);
    return (strong.length > 0 ? strong : all).map(intern);
  };

  /** Names of plain words that make no compound are read word by word: there are fewer words than names. */
  const readWord = (name: string): readonly number[] => {
    const text = name.slice(0, longestName);
    if (!plainWords.test(text)) return readWhole(text);
    const numbers: number[] = [];
    for (const word of text.toLowerCase().split(' ')) {
      if (word === '') continue;
      if (joinsOthers(word)) return readWhole(text);
      let known = read.get(word);
      if (known === undefined) {
        known = readWhole(word);
        read.set(word, known);
      }
      numbers.push(...known);
    }
    return numbers;
  };

  const shareSkeleton = (a: number, b: number): boolean => {
    const of = skeletonsOf[b];
    for (const skeleton of skeletonsOf[a] ?? []) if (of?.includes(skeleton) === true) return true;
    return false;
  };

  const compare = (a: number, b: number): TokenLevel => {
    const [x, y] = [tokens[a], tokens[b]];
    if (x === undefined || y === undefined) return tokenLevels.none;
    if (isInitialOf(x, y) || isInitialOf(y, x)) return tokenLevels.initial;
    const similarity = tokenSimilarity(x, y);
    // A script without vowels leaves less to compare: the same consonants are much, if no other name has them.
    const isLikely = similarity >= (x.script === y.script ? similarityLevels.likely : similarityLevels.likely / 2);
    const sounds = isLikely && (similarity >= similarityLevels.likely || shareSkeleton(a, b));
    if (!sounds && !isMistyped(x.latin, y.latin)) {
      // A short form is short.
      const mayBeShort = Math.min(x.latin.length, y.latin.length) <= 6 && x.latin.length !== y.latin.length;
      return mayBeShort && (isNicknameOf(x, y) || isNicknameOf(y, x)) ? tokenLevels.nickname : tokenLevels.none;
    }
    if (areConfusable(x, y)) return tokenLevels.confusable;
    if (similarity >= similarityLevels.same) return tokenLevels.same;
    if (similarity >= similarityLevels.high) return tokenLevels.high;
    return sounds ? tokenLevels.likely : tokenLevels.typo;
  };

  return {
    isStandInWord: (token) => standIns[token] ?? false,
    keysOf: (token) => keys[token] ?? [],
    tokens,
    canonicalOf,
    masks,
    skeletonsOf,
    read: readWord,
    joined(first, second) {
      const key = first * 2 ** 26 + second;
      const known = joins.get(key);
      if (known !== undefined) return known;
      const written = `${tokens[first]?.written ?? ''}${tokens[second]?.written ?? ''}`;
      const token = readName(written)[0];
      const made = token === undefined ? first : intern(token);
      joins.set(key, made);
      return made;
    },
    level(a, b) {
      if (a === b || canonicalOf[a] === canonicalOf[b]) return tokenLevels.same;
      if (bitsApart(masks[a] ?? 0, masks[b] ?? 0) > mostLettersApart && !shareSkeleton(a, b)) return tokenLevels.none;
      const [low, high] = a < b ? [a, b] : [b, a];
      const known = levels.get(low, high);
      if (known >= 0) return known as TokenLevel;
      const level = compare(low, high);
      levels.set(low, high, level);
      return level;
    },
    isWithin(a, b) {
      const [short, long] = [tokens[a]?.skeletons[0] ?? '', tokens[b]?.skeletons[0] ?? ''];
      return short.length >= 3 && long.length >= short.length + 2 && long.includes(short);
    },
    word(text) {
      const known = words.get(text);
      if (known !== undefined) return known;
      words.set(text, texts.length);
      return texts.push(text) - 1;
    },
    textOf: (word) => texts[word] ?? '',
  };
}
