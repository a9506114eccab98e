import { createPairTable } from '../linkage/pair-table.ts';
import { tokenLevels, type ComparedWords, type TokenLevel, type Vocabulary } from '../linkage/vocabulary.ts';
import type { EncodedToken, JoinedToken } from './encoded-row.ts';
import { filterLikeness, readFilter, type FilterBits } from './keyed-hash.ts';

/** The tokens of encoded names by number, as the vocabulary of a list in clear has those of written names. */
export type EncodedVocabulary = ComparedWords &
  Pick<Vocabulary, 'keysOf' | 'word'> &
  Readonly<{
    add(token: EncodedToken): number;
    /** Says what two neighbours are when they are written as one word. */
    join(first: number, second: number, joined: JoinedToken): void;
    isCommon(token: number): boolean;
  }>;

/** A token with its sounds, and those of what it begins and ends with, by number; without filters, and with no token of its own, where it is two that are one word. */
type ReadToken = Readonly<{
  token: EncodedToken | null;
  sounds: readonly Readonly<{ sound: number; filter: FilterBits | null }>[];
  parts: readonly number[];
}>;

/**
 * How alike the letters of two names are that have the same consonants, from which on they are spellings of one name, nearly for certain or perhaps: measured against the levels of
 * names in clear.
 */
const highFrom = 0.55;
const likelyFrom = 0.25;

export function createEncodedVocabulary(): EncodedVocabulary {
  const tokens: ReadToken[] = [];
  const canonicalOf: number[] = [];
  const skeletonsOf: (readonly number[])[] = [];
  const keys: (readonly number[])[] = [];
  const byText = new Map<string, number>();
  const canonicals = new Map<string, number>();
  const skeletons = new Map<string, number>();
  const joins: (Map<number, number> | undefined)[] = [];
  const levels = createPairTable();
  const sharing = new Map<string, number[]>();
  const words = new Map<string, number>();
  const texts: string[] = [''];

  const numberIn = (map: Map<string, number>, text: string) => {
    const known = map.get(text);
    if (known !== undefined) return known;
    map.set(text, map.size);
    return map.size - 1;
  };

  const addOnce = (text: string, form: string, read: () => ReadToken): number => {
    const known = byText.get(text);
    if (known !== undefined) return known;
    const at = tokens.length;
    byText.set(text, at);
    const token = read();
    tokens.push(token);
    canonicalOf.push(numberIn(canonicals, form));
    skeletonsOf.push(token.sounds.map(({ sound }) => sound));
    keys.push([...(skeletonsOf[at] ?? []), -1 - (canonicalOf[at] ?? 0)]);
    meet(at, token);
    return at;
  };

  /** Compares a new token with those that share something with it. All others are not alike, which need not be kept: most pairs of names. */
  const meet = (at: number, token: ReadToken): void => {
    const met = new Set<number>();
    for (const key of sharedKeys(token)) {
      const others = sharing.get(key) ?? [];
      for (const other of others) {
        const known = tokens[other];
        if (known === undefined || met.has(other)) continue;
        met.add(other);
        const level = levelOf(known, token);
        if (level !== tokenLevels.none) levels.set(other, at, level);
      }
      sharing.set(key, others);
      if (others.at(-1) !== at) others.push(at);
    }
  };

  return {
    add: (token) =>
      addOnce(JSON.stringify(token), token.form, () => ({
        token,
        sounds: token.sounds.map(([sound, filter]) => ({
          sound: numberIn(skeletons, sound),
          filter: readFilter(filter),
        })),
        parts: (token.parts ?? []).map((part) => numberIn(skeletons, part)),
      })),
    join(first, second, joined) {
      const at = addOnce(JSON.stringify(joined), joined.form, () => ({
        token: null,
        sounds: joined.sounds.map((sound) => ({ sound: numberIn(skeletons, sound), filter: null })),
        parts: [],
      }));
      (joins[first] ??= new Map<number, number>()).set(second, at);
    },
    isCommon: (token) => tokens[token]?.token?.common === true,
    canonicalOf,
    keysOf: (token) => keys[token] ?? [],
    skeletonsOf,
    joined: (first, second) => joins[first]?.get(second) ?? first,
    level(a, b) {
      if (a === b || canonicalOf[a] === canonicalOf[b]) return tokenLevels.same;
      const known = a < b ? levels.get(a, b) : levels.get(b, a);
      return known < 0 ? tokenLevels.none : (known as TokenLevel);
    },
    isWithin: (a, b) => tokens[b]?.parts.includes(tokens[a]?.sounds[0]?.sound ?? -1) === true,
    word(text) {
      const known = words.get(text);
      if (known !== undefined) return known;
      words.set(text, texts.length);
      return texts.push(text) - 1;
    },
    textOf: (word) => texts[word] ?? '',
    mayJoin: () => true,
    areOneEdit: () => false,
  };
}

/** What two tokens must share one of to be alike at all, unless they are the same. */
function sharedKeys({ token, sounds }: ReadToken): readonly string[] {
  return [
    ...sounds.map(({ sound }) => `sound ${String(sound)}`),
    ...(token?.slips ?? []),
    ...(token?.full ?? []),
    ...(token?.short ?? []),
  ];
}

function levelOf(a: ReadToken, b: ReadToken): TokenLevel {
  const likeness = soundLikeness(a, b);
  const [one, other] = [a.token, b.token];
  if (one === null || other === null) return likeness >= likelyFrom ? tokenLevels.likely : tokenLevels.none;
  // Across scripts the vowels are on one side only: the same consonants are what there is.
  const isLikely = likeness >= likelyFrom || (one.bare !== other.bare && likeness >= 0);
  if (!isLikely && !shareAny(one.slips, other.slips))
    return shareAny(one.short, other.full) || shareAny(other.short, one.full) ? tokenLevels.nickname : tokenLevels.none;
  if (areConfusable(one, other)) return tokenLevels.confusable;
  if (likeness >= highFrom) return tokenLevels.high;
  return isLikely ? tokenLevels.likely : tokenLevels.typo;
}

/** How alike the letters are of two that can be read with the same consonants; -1 where they cannot. Without letters on either side, the consonants make them perhaps alike. */
function soundLikeness(a: ReadToken, b: ReadToken): number {
  let most = -1;
  for (const one of a.sounds)
    for (const other of b.sounds)
      if (one.sound === other.sound)
        most = Math.max(
          most,
          one.filter === null || other.filter === null ? likelyFrom : filterLikeness(one.filter, other.filter),
        );
  return most;
}

function areConfusable(a: EncodedToken, b: EncodedToken): boolean {
  if (a.other === b.form || b.other === a.form) return true;
  return (a.groups ?? []).some(([group, name]) =>
    (b.groups ?? []).some(([otherGroup, otherName]) => group === otherGroup && name !== otherName),
  );
}

const shareAny = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
  a !== undefined && b !== undefined && a.some((one) => b.includes(one));
