import { compareFields } from './compare-fields.ts';
import { compareNames, type NameEvidence } from './compare-names.ts';
import { fieldLevels, linkageFields, type LinkageField } from './linkage-field.ts';
import type { LinkageModel } from './linkage-model.ts';
import { modelLogs, type ModelLogs } from './model-logs.ts';
import type { PersonRecord } from './person-record.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import type { ComparedWords } from './vocabulary.ts';

/** What one comparison says, in hundredths of a bit. `token` are the places of two tokens, of a part that is about tokens. */
export type Part = Readonly<{ what: string; level: string; hundredths: number; tokens?: readonly [number, number] }>;

/** A pair, weighed: parts that add up to the total exactly, and what the safety rules look at. */
export type Weighed = Readonly<{
  hundredths: number;
  parts: readonly Part[];
  levels: Uint8Array;
  names: NameEvidence | null;
}>;

/** What is seen of a pair, before any weight: a level for each field, and how often strangers come to it (log2) by how common the value is. */
export type Evidence = { levels: Uint8Array; chances: Float64Array; names: NameEvidence | null };

export type Scorer = Readonly<{
  /** Log odds of one person against two, in hundredths of a bit; the expectation before comparing is in it. */
  weigh(a: PersonRecord, b: PersonRecord): number;
  explain(a: PersonRecord, b: PersonRecord): Weighed;
  /** The evidence alone. What is given is written over by the next call. */
  see(a: PersonRecord, b: PersonRecord): Evidence;
}>;

const sharedOf = (a: readonly number[], b: readonly number[]) => a.filter((one) => b.includes(one));

/** `people` is how many the register holds: the more there are, the more a chance agreement is to be expected. */
export function createScorer(
  model: LinkageModel,
  vocabulary: ComparedWords,
  terms: TermFrequencies,
  people: number,
): Scorer {
  const logs = modelLogs(model, people);
  const evidence: Evidence = {
    levels: new Uint8Array(linkageFields.length),
    chances: new Float64Array(linkageFields.length),
    names: null,
  };

  const seeFields = (a: PersonRecord, b: PersonRecord): void => {
    const { levels, chances } = evidence;
    compareFields(a, b, vocabulary, levels);
    for (let at = 0; at < levels.length; at += 1) {
      const level = levels[at] ?? 0;
      if (level === 0) continue;
      const usual = logs.fields[at]?.u[level] ?? 0;
      chances[at] = level === 1 ? chanceOfSame(linkageFields[at] ?? 'birth', usual, a, b, terms) : usual;
    }
  };

  const see = (a: PersonRecord, b: PersonRecord): Evidence => {
    seeFields(a, b);
    evidence.names = compareNames(a, b, vocabulary, terms, model);
    return evidence;
  };

  return scorerOf(see, logs);
}

/** A scorer of what is seen of pairs, whether by words in clear or by their encodings. */
export function scorerOf(see: Scorer['see'], logs: ModelLogs): Scorer {
  return {
    see,
    weigh: (a, b) => addUp(see(a, b), logs, null),
    explain(a, b) {
      const parts: Part[] = [];
      const evidence = see(a, b);
      const hundredths = addUp(evidence, logs, parts);
      return { hundredths, parts, levels: evidence.levels.slice(), names: evidence.names };
    },
  };
}

/** Of "the same value": how common the value is, where that differs from value to value; the share that goes for the field otherwise. */
function chanceOfSame(
  field: LinkageField,
  usual: number,
  a: PersonRecord,
  b: PersonRecord,
  terms: TermFrequencies,
): number {
  const share = (word: number) => terms.ofWord(word, 2 ** usual);
  switch (field) {
    case 'nationality':
    case 'place':
    case 'birthPlace':
    case 'occupation':
      return Math.log2(share(a[field]));
    case 'phone':
      return Math.log2(Math.max(2 ** usual, ...sharedOf(a.phones, b.phones).map(share)));
    case 'language':
      return Math.log2(Math.max(...sharedOf(a.languages, b.languages).map(share)));
    default:
      return usual;
  }
}

/** The total of a pair, and its parts if they are asked for. */
function addUp({ levels, chances, names }: Evidence, logs: ModelLogs, parts: Part[] | null): number {
  let total = Math.round(100 * logs.expectedSame);
  parts?.push({ what: 'expected', level: 'same', hundredths: total });
  let household = logs.expectedHousehold;
  if (names !== null) {
    let shared = 0;
    let u = 0;
    for (const part of names.parts) {
      const m = logs.nameM[part.level];
      u += part.u;
      if (part.level !== 'none' && part.level !== 'confusable') shared += m;
      const hundredths = Math.round(100 * (m - part.u));
      total += hundredths;
      parts?.push({
        what: 'name',
        level: part.level,
        hundredths,
        ...(part.tokens === undefined ? {} : { tokens: part.tokens }),
      });
    }
    // Relatives share tokens as written and misheard as one person's are.
    household += Math.max(logs.household[names.household] + shared, u) - u;
  }
  for (let at = 0; at < levels.length; at += 1) {
    const level = levels[at] ?? 0;
    if (level === 0) continue;
    const field = linkageFields[at] ?? 'birth';
    const log = logs.fields[at];
    const m = log?.m[level] ?? 0;
    // To agree never speaks against two records, however common the value is.
    const u = level === 1 ? Math.min(chances[at] ?? 0, m) : (chances[at] ?? 0);
    const h = level === 1 ? Math.min(m, Math.max(log?.h[level] ?? 0, u)) : (log?.h[level] ?? 0);
    const hundredths = Math.round(100 * (m - u));
    total += hundredths;
    household += h - u;
    parts?.push({ what: field, level: fieldLevels[field][level] ?? '', hundredths });
  }
  const relatives = -Math.round(100 * Math.log2(1 + 2 ** household));
  if (relatives !== 0) {
    total += relatives;
    parts?.push({ what: 'household', level: 'possible', hundredths: relatives });
  }
  return total;
}
