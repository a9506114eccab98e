import { bitsApart, letterMask, mostLettersApart } from './letter-mask.ts';
import { createPairTable } from './pair-table.ts';
import { isNearly } from './nearly-same.ts';
import { isMistyped } from './mistyped.ts';
import { createTextTable } from './text-table.ts';
import { abdWords, articles, gebreWords, isParticleWord, lastWords } from '../names/particles.ts';
import {
  areConfusable,
  equivalenceOf,
  isInitialOf,
  isNicknameOf,
  isShortForm,
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
  /** The first key of a token, and how many letters that has. */
  firstKeys: readonly string[];
  lengths: readonly number[];
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
  /** False where two neighbours written as one word can be nothing like a token; quick, and careful. */
  mayJoin(first: number, second: number, token: number): boolean;
  level(a: number, b: number): TokenLevel;
  /** True where the consonants of the first, three at least, stand within those of the second, which has two more at least. */
  isWithin(a: number, b: number): boolean;
  /** A number for any other word of a list (a nationality, a place), from 1. */
  word(text: string): number;
  /** The same for letters of ASCII, given as bytes from `start` to before `end`. */
  wordOfBytes(bytes: Uint8Array, start: number, end: number): number;
  /** The token of a word in small letters of ASCII, given as bytes; -1 for one that has to be read with its neighbours. */
  tokenOfBytes(bytes: Uint8Array, start: number, end: number): number;
  /** What \`make\` gave for a text of this kind the first time: lists say the same few words again and again. */
  remembered(
    kind: 'nationality' | 'language',
    text: string,
    make: (text: string, vocabulary: Vocabulary) => number,
  ): number;
  textOf(word: number): string;
  /** True where two words are one letter apart. */
  areOneEdit(a: number, b: number): boolean;
}>;

/** What comparing two records needs of their words and names, whether these were read or came encoded. */
export type ComparedWords = Pick<
  Vocabulary,
  'canonicalOf' | 'skeletonsOf' | 'joined' | 'mayJoin' | 'level' | 'isWithin' | 'textOf' | 'areOneEdit'
>;

const longestName = 200;
const plainWords = /^[a-z ]*$/i;

/** The same text in memory of its own. */
const ownText = (text: string): string => text.split('').join('');

/** True for a word that is read together with its neighbour, or left out beside one. */
const joinsOthers = (word: string) =>
  abdWords.has(word) || gebreWords.has(word) || word in lastWords || articles.has(word) || isParticleWord(word);

export function createVocabulary(): Vocabulary {
  const tokens: NameToken[] = [];
  const canonicalOf: number[] = [];
  const skeletonsOf: number[][] = [];
  const masks: number[] = [];
  const lengths: number[] = [];
  const firstKeys: string[] = [];
  const standIns: boolean[] = [];
  const equivalences: number[] = [];
  const shortForms: boolean[] = [];
  const keys: (readonly number[])[] = [];
  const byWritten = new Map<string, number>();
  const canonicals = new Map<string, number>();
  const skeletons = new Map<string, number>();
  const read = new Map<string, readonly number[]>();
  const joins = new Map<number, Map<number, number>>();
  const remembered = { nationality: new Map<string, number>(), language: new Map<string, number>() };
  const levels = createPairTable();
  const words = createTextTable();
  // Words are numbered from 1.
  words.numberOf('');
  const wholes = createTextTable();
  const wholeTokens: (readonly number[])[] = [];
  const plain = createTextTable();
  const plainTokens: number[] = [];

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
    const equivalence = equivalenceOf(token);
    equivalences.push(equivalence);
    shortForms.push(isShortForm(token));
    keys.push([
      ...(skeletonsOf.at(-1) ?? []),
      ...(equivalence === 0 ? [] : [numberIn(skeletons, `= ${String(equivalence)}`)]),
      -1 - (canonicalOf.at(-1) ?? 0),
    ]);
    standIns.push(isPlaceholderName([token, token]));
    masks.push(letterMask(token.skeletons[0] ?? token.canonical));
    lengths.push(token.skeletons[0]?.length ?? 0);
    firstKeys.push(token.skeletons[0] ?? '');
    return tokens.length - 1;
  };

  const readWhole = (name: string): readonly number[] => {
    const at = wholes.numberOf(name);
    return wholeTokens[at] ?? (wholeTokens[at] = readAnew(name));
  };
  const readAnew = (name: string): readonly number[] => {
    const all = readName(name);
    const strong = all.filter(({ isParticle }) => !isParticle);
    return (strong.length > 0 ? strong : all).map(intern);
  };

  /** Names of plain words that make no compound are read word by word: there are fewer words than names. */
  const readWord = (name: string): readonly number[] => {
    const once = read.get(name);
    if (once !== undefined) return once;
    const text = name.length > longestName ? name.slice(0, longestName) : name;
    if (!plainWords.test(text)) return readWhole(text);
    const numbers: number[] = [];
    for (const word of text.toLowerCase().split(' ')) {
      if (word === '') continue;
      let known = read.get(word);
      if (known === undefined) {
        if (joinsOthers(word)) return readWhole(text);
        known = readWhole(word);
        // Not a piece of the line, which would keep the whole file.
        read.set(ownText(word), known);
      }
      for (const number of known) numbers.push(number);
    }
    return numbers;
  };

  /** The token of a word that may be read by itself, or -1. */
  const alone = (word: string): number => {
    if (joinsOthers(word)) return -1;
    const [token = -1, ...others] = readWord(word);
    return others.length > 0 || standIns[token] === true ? -1 : token;
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

  const vocabulary: Vocabulary = {
    isStandInWord: (token) => standIns[token] ?? false,
    keysOf: (token) => keys[token] ?? [],
    tokens,
    canonicalOf,
    masks,
    firstKeys,
    lengths,
    skeletonsOf,
    read: readWord,
    joined(first, second) {
      const ofFirst = joins.get(first) ?? new Map<number, number>();
      const known = ofFirst.get(second);
      if (known !== undefined) return known;
      const written = `${tokens[first]?.written ?? ''}${tokens[second]?.written ?? ''}`;
      const token = readName(written)[0];
      const made = token === undefined ? first : intern(token);
      joins.set(first, ofFirst.set(second, made));
      return made;
    },
    mayJoin(first, second, token) {
      const more = (lengths[first] ?? 0) + (lengths[second] ?? 0) - (lengths[token] ?? 0);
      if (more < -2 || more > 3) return false;
      if (bitsApart((masks[first] ?? 0) | (masks[second] ?? 0), masks[token] ?? 0) > 2 * mostLettersApart) return false;
      const [one, other, whole] = [firstKeys[first] ?? '', firstKeys[second] ?? '', firstKeys[token] ?? ''];
      return isNearly(one + other, whole, 3) || isNearly(other + one, whole, 3);
    },
    level(a, b) {
      if (a === b || canonicalOf[a] === canonicalOf[b]) return tokenLevels.same;
      const areEquivalent = equivalences[a] !== 0 && equivalences[a] === equivalences[b];
      if (bitsApart(masks[a] ?? 0, masks[b] ?? 0) > mostLettersApart && !shareSkeleton(a, b))
        if (!(shortForms[a] ?? false) && !(shortForms[b] ?? false))
          return areEquivalent ? tokenLevels.nickname : tokenLevels.none;
      const [low, high] = a < b ? [a, b] : [b, a];
      const known = levels.get(low, high);
      if (known >= 0) return known as TokenLevel;
      const compared = compare(low, high);
      const level = areEquivalent && compared < tokenLevels.nickname ? tokenLevels.nickname : compared;
      levels.set(low, high, level);
      return level;
    },
    isWithin(a, b) {
      const length = lengths[a] ?? 0;
      if (length < 3 || (lengths[b] ?? 0) < length + 2 || ((masks[a] ?? 0) & ~(masks[b] ?? 0)) !== 0) return false;
      return (firstKeys[b] ?? '').includes(firstKeys[a] ?? '');
    },
    word: words.numberOf,
    wordOfBytes: words.numberOfBytes,
    tokenOfBytes(bytes, start, end) {
      const number = plain.numberOfBytes(bytes, start, end);
      return plainTokens[number] ?? (plainTokens[number] = alone(plain.textOf(number)));
    },
    remembered(kind, text, make) {
      const known = remembered[kind].get(text);
      if (known !== undefined) return known;
      const made = make(text, vocabulary);
      remembered[kind].set(text, made);
      return made;
    },
    textOf: words.textOf,
    areOneEdit: words.areOneEdit,
  };
  return vocabulary;
}
