import { alignNames, type AlignedTokens, type Alignment } from './align-names.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { HouseholdName, NamePartLevel } from './model-logs.ts';
import type { NameForm, PersonRecord } from './person-record.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import { tokenLevels, type ComparedWords } from './vocabulary.ts';

/** One thing seen of two names, and how often strangers' names show it (log2). */
type NamePart = Readonly<{ level: NamePartLevel; u: number; tokens?: readonly [number, number] }>;

/** The names of two records, compared: each alike token by how common it is, what is left over, the order, and what it would be of a household. */
export type NameEvidence = Readonly<{ alignment: Alignment; parts: readonly NamePart[]; household: HouseholdName }>;

const levelNames = Object.fromEntries(Object.entries(tokenLevels).map(([name, number]) => [number, name])) as Record<
  number,
  keyof typeof tokenLevels
>;

/** Compares every name of one record with every name of the other; the two that are most alike count. Null where one has no name. */
export function compareNames(
  a: PersonRecord,
  b: PersonRecord,
  vocabulary: ComparedWords,
  terms: TermFrequencies,
  model: LinkageModel,
): NameEvidence | null {
  const nationality = sharedNationality(a, b);
  if (a.names.length === 1 && b.names.length === 1)
    return compareForms(a.names[0], b.names[0], nationality, vocabulary, terms, model);
  let best: NameEvidence | null = null;
  let most = -Infinity;
  for (const one of a.names) {
    for (const other of b.names) {
      const evidence = compareForms(one, other, nationality, vocabulary, terms, model);
      if (evidence === null) continue;
      const worth = evidence.parts.reduce((sum, { level, u }) => sum + (level === 'none' ? -4 : -u), 0);
      if (worth > most) [best, most] = [evidence, worth];
    }
  }
  return best;
}

/** The nationality whose names are counted: the one that both have, or that the only one of them has who says it. */
function sharedNationality(a: PersonRecord, b: PersonRecord): number {
  if (a.nationality === b.nationality || b.nationality === 0) return a.nationality;
  return a.nationality === 0 ? b.nationality : 0;
}

function compareForms(
  a: NameForm | undefined,
  b: NameForm | undefined,
  nationality: number,
  vocabulary: ComparedWords,
  terms: TermFrequencies,
  model: LinkageModel,
): NameEvidence | null {
  if (a === undefined || b === undefined) return null;
  const { name_tokens: tokens } = model;
  const alignment = alignNames(a, b, vocabulary);
  const parts: NamePart[] = [];
  let alike = alignment.parts;
  let isConfusable = false;
  for (const pair of alignment.pairs) {
    const level = levelNames[pair.level] ?? 'none';
    if (level === 'confusable') isConfusable = true;
    else alike += 1;
    const isJoined = pair.joined !== 'none';
    const u = Math.log2(chanceOf(pair, level, [a, b], nationality, vocabulary, terms, model));
    parts.push({ level: isJoined ? 'joined' : level, u, tokens: [pair.a, pair.b] });
  }
  const { leftA, leftB, order } = alignment;
  const differing = Math.min(leftA.length, leftB.length);
  for (let at = 0; at < alignment.parts; at += 1) parts.push({ level: 'part', u: Math.log2(tokens.part.u) });
  for (let at = 0; at < differing; at += 1) parts.push({ level: 'none', u: 0 });
  if (leftA.length !== leftB.length) parts.push({ level: 'extra', u: Math.log2(tokens.extra.u) });
  if (order !== 'unknown') parts.push({ level: order, u: Math.log2(tokens[order].u) });
  return { alignment, parts, household: householdName(alignment, alike, isConfusable, a, b) };
}

function householdName(
  alignment: Alignment,
  alike: number,
  isConfusable: boolean,
  a: NameForm,
  b: NameForm,
): HouseholdName {
  if (alike === 0) return 'none';
  if (isConfusable) return 'some';
  if (alignment.leftA.length > 0 && alignment.leftB.length > 0) return isGivenAlike(alignment, a, b) ? 'given' : 'some';
  return alike === 1 ? 'only' : 'all';
}

/** True where a token of one given name stands for one of the other. Where the two are the other way round nobody knows which is the given name, and a relative must be thought of. */
function isGivenAlike({ pairs, order }: Alignment, a: NameForm, b: NameForm): boolean {
  return order !== 'crossed' && pairs.some((pair) => pair.a < a.familyFrom && pair.b < b.familyFrom);
}

/** The share of other people's names that have a token so like these two: those with the canonical form, or with the consonants and a little more. */
function chanceOf(
  pair: AlignedTokens,
  level: keyof typeof tokenLevels,
  [a, b]: readonly [NameForm, NameForm],
  nationality: number,
  vocabulary: ComparedWords,
  terms: TermFrequencies,
  model: LinkageModel,
): number {
  if (level === 'none') return 1;
  const x =
    pair.joined === 'a' ? vocabulary.joined(a.tokens[pair.a] ?? 0, a.tokens[pair.a + 1] ?? 0) : (a.tokens[pair.a] ?? 0);
  const y =
    pair.joined === 'b' ? vocabulary.joined(b.tokens[pair.b] ?? 0, b.tokens[pair.b + 1] ?? 0) : (b.tokens[pair.b] ?? 0);
  let share = Math.max(
    terms.ofCanonical(vocabulary.canonicalOf[x] ?? 0, nationality),
    terms.ofCanonical(vocabulary.canonicalOf[y] ?? 0, nationality),
  );
  if (level === 'same') return Math.max(share, model.terms.least);
  for (const one of vocabulary.skeletonsOf[x] ?? []) share = Math.max(share, terms.ofSkeleton(one, nationality));
  for (const one of vocabulary.skeletonsOf[y] ?? []) share = Math.max(share, terms.ofSkeleton(one, nationality));
  const { least, spread } = model.name_tokens.u[level];
  return Math.min(1, least + spread * share);
}
