import { alignNames, type AlignedTokens, type Alignment } from './align-names.ts';
import { compareFields } from './compare-fields.ts';
import { fieldLevels, linkageFields, type LinkageField } from './linkage-field.ts';
import type { LevelShares, LinkageModel } from './linkage-model.ts';
import type { NameForm, PersonRecord } from './person-record.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import { tokenLevels, type Vocabulary } from './vocabulary.ts';

/** What one comparison says, in hundredths of a bit. `token` are the two numbers of a part that is about two tokens. */
export type Part = Readonly<{ what: string; level: string; hundredths: number; tokens?: readonly [number, number] }>;

/** A pair, weighed: parts that add up to the total exactly, and the levels that the safety rules look at. */
export type Weighed = Readonly<{ hundredths: number; parts: readonly Part[]; levels: Uint8Array; names: NameWeight | null }>;

/** The name of two records, compared: bits under each of three explanations (the same person; two strangers; two of one household). */
export type NameWeight = Readonly<{
  alignment: Alignment;
  forms: readonly [NameForm, NameForm];
  parts: readonly NamePart[];
  m: number;
  u: number;
  h: number;
}>;

type NamePart = Readonly<{ level: string; m: number; u: number; tokens?: readonly [number, number] }>;

export type Scorer = Readonly<{
  /** Log odds of one person against two, in hundredths of a bit; the expectation before comparing is in it. */
  weigh(a: PersonRecord, b: PersonRecord): number;
  explain(a: PersonRecord, b: PersonRecord): Weighed;
}>;

const levelNames = Object.fromEntries(Object.entries(tokenLevels).map(([name, number]) => [number, name])) as Record<
  number,
  keyof typeof tokenLevels
>;
const log2 = Math.log2;

type Logs = Readonly<{ m: Float64Array; u: Float64Array; h: Float64Array }>;

const logsOf = (shares: Readonly<Record<string, LevelShares>>, levels: readonly string[]): Logs => {
  const column = (which: keyof LevelShares) =>
    Float64Array.from(levels, (level) => log2(shares[level]?.[which] ?? 1));
  return { m: column('m'), u: column('u'), h: column('h') };
};

/** True where a token of one given name stands for one of the other, on whichever side it was written. */
function isGivenAlike({ pairs, order }: Alignment, a: NameForm, b: NameForm): boolean {
  return pairs.some(({ a: i, b: j, level }) => {
    if (level < tokenLevels.initial) return false;
    const isFamilyB = j >= b.familyFrom;
    return i < a.familyFrom && (order === 'crossed' ? isFamilyB : !isFamilyB);
  });
}

const sharedOf = (a: readonly number[], b: readonly number[]) => a.filter((one) => b.includes(one));

/** `people` is how many the register holds: the more there are, the more a chance agreement is to be expected. */
export function createScorer(
  model: LinkageModel,
  vocabulary: Vocabulary,
  terms: TermFrequencies,
  people: number,
): Scorer {
  const logs = linkageFields.map((field) => logsOf(model.fields[field], fieldLevels[field]));
  const expectedSame = log2(model.expected.same / Math.max(people, 2));
  const expectedHousehold = log2(model.expected.household / Math.max(people, 2));
  const levels = new Uint8Array(linkageFields.length);
  const { name_tokens: tokens } = model;

  /** The share of other people's names that have a token so like these two. */
  const chance = (pair: AlignedTokens, a: NameForm, b: NameForm, nationality: number): number => {
    const x = pair.joined === 'a' ? vocabulary.joined(a.tokens[pair.a] ?? 0, a.tokens[pair.a + 1] ?? 0) : (a.tokens[pair.a] ?? 0);
    const y = pair.joined === 'b' ? vocabulary.joined(b.tokens[pair.b] ?? 0, b.tokens[pair.b + 1] ?? 0) : (b.tokens[pair.b] ?? 0);
    const name = levelNames[pair.level] ?? 'none';
    const canonical = Math.max(
      terms.ofCanonical(vocabulary.canonicalOf[x] ?? 0, nationality),
      terms.ofCanonical(vocabulary.canonicalOf[y] ?? 0, nationality),
    );
    if (name === 'same') return Math.max(canonical, model.terms.least);
    if (name === 'none') return 1;
    let skeleton = canonical;
    if (name === 'high' || name === 'likely') {
      for (const one of vocabulary.skeletonsOf[x] ?? []) skeleton = Math.max(skeleton, terms.ofSkeleton(one, nationality));
      for (const one of vocabulary.skeletonsOf[y] ?? []) skeleton = Math.max(skeleton, terms.ofSkeleton(one, nationality));
    }
    return Math.min(1, tokens.u[name] + skeleton);
  };

  const weighForms = (a: NameForm, b: NameForm, nationality: number): NameWeight => {
    const alignment = alignNames(a, b, vocabulary);
    const parts: NamePart[] = [];
    let alike = 0;
    for (const pair of alignment.pairs) {
      const name = levelNames[pair.level] ?? 'none';
      const isJoined = pair.joined !== 'none';
      if (pair.level >= tokenLevels.initial) alike += 1;
      const m = log2(name === 'none' ? 1 : tokens.m[name]) + (isJoined ? log2(tokens.joined.m) : 0);
      parts.push({ level: isJoined ? 'joined' : name, m, u: log2(chance(pair, a, b, nationality)), tokens: [pair.a, pair.b] });
    }
    const differing = Math.min(alignment.leftA.length, alignment.leftB.length);
    for (let at = 0; at < alignment.parts; at += 1) parts.push({ level: 'part', m: log2(tokens.part.m), u: log2(tokens.part.u) });
    for (let at = 0; at < differing; at += 1) parts.push({ level: 'none', m: log2(tokens.m.none), u: 0 });
    const extra = Math.abs(alignment.leftA.length - alignment.leftB.length);
    if (extra > 0) parts.push({ level: 'extra', m: log2(tokens.extra.m), u: log2(tokens.extra.u) });
    if (alignment.order !== 'unknown') {
      const order = tokens[alignment.order];
      parts.push({ level: alignment.order, m: log2(order.m), u: log2(order.u) });
    }
    const { household } = tokens;
    alike += alignment.parts;
    const isConfusable = alignment.pairs.some(({ level }) => level === tokenLevels.confusable);
    const h =
      alike === 0
        ? household.none
        : differing > 0 || isConfusable
          ? isGivenAlike(alignment, a, b) && !isConfusable
            ? household.given
            : household.some
          : alike === 1
            ? household.only
            : household.all;
    const m = parts.reduce((sum, part) => sum + part.m, 0);
    const u = parts.reduce((sum, part) => sum + part.u, 0);
    // Relatives share tokens as written and misheard as one person's are.
    const shared = parts.reduce((sum, part) => sum + (part.level === 'none' || part.level === 'confusable' ? 0 : part.m), 0);
    return { alignment, forms: [a, b], parts, m, u, h: Math.max(log2(h) + shared, u) };
  };

  const weighNames = (a: PersonRecord, b: PersonRecord, nationality: number): NameWeight | null => {
    let best: NameWeight | null = null;
    for (const one of a.names) {
      for (const other of b.names) {
        const weight = weighForms(one, other, nationality);
        if (best === null || weight.m - weight.u > best.m - best.u) best = weight;
      }
    }
    return best;
  };

  /** The nationality whose names are counted: the one that both have, or that the only one of them has who says it. */
  const sharedNationality = (a: PersonRecord, b: PersonRecord) =>
    a.nationality === b.nationality ? a.nationality : a.nationality === 0 ? b.nationality : b.nationality === 0 ? a.nationality : 0;

  /** Of a level that says "the same value", how common the value is; the share that goes for all values otherwise. */
  const chanceOf = (field: LinkageField, level: number, a: PersonRecord, b: PersonRecord, usual: number): number => {
    if (level !== 1) return usual;
    const share = (word: number) => terms.ofWord(word, 2 ** usual);
    switch (field) {
      case 'nationality':
      case 'place':
      case 'birthPlace':
      case 'occupation':
        return log2(share(a[field]));
      case 'phone':
        return log2(Math.max(2 ** usual, ...sharedOf(a.phones, b.phones).map(share)));
      case 'language':
        return log2(Math.max(...sharedOf(a.languages, b.languages).map(share)));
      default:
        return usual;
    }
  };

  const weighAll = (a: PersonRecord, b: PersonRecord, parts: Part[] | null): number => {
    compareFields(a, b, vocabulary, levels);
    let total = Math.round(100 * expectedSame);
    parts?.push({ what: 'expected', level: 'same', hundredths: total });
    let household = expectedHousehold;
    const names = weighNames(a, b, sharedNationality(a, b));
    if (names !== null) {
      household += names.h - names.u;
      for (const part of names.parts) {
        const hundredths = Math.round(100 * (part.m - part.u));
        total += hundredths;
        parts?.push({ what: 'name', level: part.level, hundredths, ...(part.tokens === undefined ? {} : { tokens: part.tokens }) });
      }
    }
    for (let at = 0; at < levels.length; at += 1) {
      const level = levels[at] ?? 0;
      const field = linkageFields[at];
      const log = logs[at];
      if (level === 0 || field === undefined || log === undefined) continue;
      let u = chanceOf(field, level, a, b, log.u[level] ?? 0);
      const m = log.m[level] ?? 0;
      // To agree never speaks against two records, however common the value is.
      if (level === 1) u = Math.min(u, m);
      const h = level === 1 ? Math.min(m, Math.max(log.h[level] ?? 0, u)) : (log.h[level] ?? 0);
      const hundredths = Math.round(100 * (m - u));
      total += hundredths;
      household += h - u;
      parts?.push({ what: field, level: fieldLevels[field][level] ?? '', hundredths });
    }
    const relatives = -Math.round(100 * log2(1 + 2 ** household));
    if (relatives !== 0) {
      total += relatives;
      parts?.push({ what: 'household', level: 'possible', hundredths: relatives });
    }
    return total;
  };

  return {
    weigh: (a, b) => weighAll(a, b, null),
    explain(a, b) {
      const parts: Part[] = [];
      const hundredths = weighAll(a, b, parts);
      return { hundredths, parts, levels: levels.slice(), names: weighNames(a, b, sharedNationality(a, b)) };
    },
  };
}
