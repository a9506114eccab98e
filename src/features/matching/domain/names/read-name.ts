import { usualSpelling } from './arabic-letters.ts';
import { canonicalOf } from './canonical.ts';
import { cleanName } from './clean-name.ts';
import { arabicCompound, latinCompound, type CompoundKind } from './compounds.ts';
import type { NameToken } from './name-token.ts';
import { abdWords, articles, gebreWords, isParticleWord, lastWords } from './particles.ts';
import { romanise } from './romanise.ts';
import { scriptOf } from './script.ts';
import { skeletonsOf } from './skeleton.ts';

/** More tokens than any name has; what follows is not read. */
const mostTokens = 24;

/**
 * Reads a name in any script into its tokens, in the order written. Abdul, gebre, -ullah and -uddin are joined to their other word (`Abd al-Rahman`
 * and `Abdurrahman` are one token each); the compound's stem is in the token. An article that stands apart is a particle.
 */
export function readName(text: string): readonly NameToken[] {
  const tokens = joinCompounds(cleanName(text).slice(0, mostTokens)).map(readToken);
  return tokens.some((token) => !token.isParticle) ? tokens : tokens.map((token) => ({ ...token, isParticle: false }));
}

/** The whole of a text as one token, particles left out: for lists of single names. Null where it has no letters. */
export function readSingle(text: string): NameToken | null {
  const tokens = readName(text);
  const strong = tokens.filter(({ isParticle }) => !isParticle);
  const [first, second] = strong;
  if (second === undefined) return first ?? null;
  return readToken(strong.map(({ letters }) => letters).join(''));
}

/** A compound's words as one: the article between them goes. */
function joinCompounds(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    const { text, length } = compoundAt(words, at);
    joined.push(text);
    at += length;
  }
  return joined;
}

function compoundAt(words: readonly string[], at: number): Readonly<{ text: string; length: number }> {
  const word = words[at] ?? '';
  const hasArticle = articles.has(words[at + 1] ?? '');
  const next = words[at + (hasArticle ? 2 : 1)];
  const length = hasArticle ? 3 : 2;
  if (next === undefined) return { text: word, length: 1 };
  if (abdWords.has(word)) {
    const isArabic = scriptOf(word) === 'arabic';
    return { text: isArabic ? word + next : `abdul${next}`, length };
  }
  if (gebreWords.has(word) && !hasArticle && !isParticleWord(next)) return { text: word + next, length };
  const last = isParticleWord(word) ? undefined : lastWords[next];
  if (last === undefined) return { text: word, length: 1 };
  if (scriptOf(word) === 'arabic') return { text: word + (hasArticle ? `ال${next}` : next), length };
  return { text: word + (last === 'din' ? 'uddin' : 'ullah'), length };
}

/** Names that begin with the article's letters and have none. */
const noArticle = /^(?:الی|الها|الفت|الما|الله|الک|الب|الن|الو|الف)/u;

const withoutArticle = (word: string): string =>
  /^ال.{3,}/u.test(word) && !noArticle.test(word) ? word.slice(2) : word;

/** One cleaned token, by itself. */
function readToken(word: string): NameToken {
  const script = scriptOf(word);
  const letters = script === 'arabic' ? usualSpelling(withoutArticle(word)) : word;
  const latin = romanise(letters, script);
  const whole = romanise(word, script);
  const compound = script === 'arabic' ? arabicCompound(letters) : latinCompound(latin);
  const stem = compound === null ? null : readToken(compound.stem);
  const canonical =
    compound === null || stem === null ? canonicalOf(latin) : joinedCanonical(compound.kind, stem.canonical);
  return {
    written: word,
    script,
    letters,
    latin,
    canonical,
    skeletons: [
      ...new Set([...skeletonsOf(withCompound(compound?.kind, stem?.latin, latin)), ...keysWithout(latin, whole)]),
    ].slice(0, 3),
    isParticle: isParticleWord(word) || (script === 'latin' && isParticleWord(latin)),
    compound: compound === null || stem === null ? null : { kind: compound.kind, stem },
  };
}

const before: Readonly<Partial<Record<CompoundKind, string>>> = { allah: 'ulla', din: 'udin' };

/** A compound's canonical form has its kind in one spelling, whatever vowel and article joined its parts. */
function joinedCanonical(kind: CompoundKind, stem: string): string {
  const end = before[kind];
  return end === undefined ? `${kind}${stem}` : `${stem}${end}`;
}

function withCompound(kind: CompoundKind | undefined, stem: string | undefined, latin: string): string {
  return kind === undefined || stem === undefined ? latin : joinedCanonical(kind, stem);
}

/** The keys of a Latin token that may have its article joined to it (elsayed), and of an Arabic-script one read with it. */
function keysWithout(latin: string, whole: string): readonly string[] {
  if (whole !== latin) return skeletonsOf(whole).slice(0, 1);
  const bare = /^[ae]l([^aeiouyl].{3,})$/.exec(latin)?.[1];
  return bare === undefined ? [] : skeletonsOf(bare).slice(0, 1);
}
