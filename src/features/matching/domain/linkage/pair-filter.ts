import { compareBirthDates } from './compare-birth-dates.ts';
import { fieldLevels, linkageFields, type LinkageField } from './linkage-field.ts';
import type { LinkageModel } from './linkage-model.ts';
import { modelLogs } from './model-logs.ts';
import type { NameBound } from './pair-bound.ts';
import type { PersonRecord } from './person-record.ts';
import type { TermFrequencies } from './term-frequencies.ts';

/**
 * Tells pairs, by place, that cannot weigh `least` hundredths of a bit from those that may. It is hardly ever wrong about the first, and quick: most pairs that share a key share nothing
 * else. Fields count for the most that they can weigh, but for the date of birth, which tells most people apart.
 */
export function createPairFilter(
  records: readonly PersonRecord[],
  terms: TermFrequencies,
  nameBound: NameBound,
  model: LinkageModel,
  least: number,
): (a: number, b: number) => boolean {
  const logs = modelLogs(model, records.length);
  const weightOf = (field: LinkageField, level: number): number => {
    const log = logs.fields[linkageFields.indexOf(field)];
    // A rare language weighs more than the usual, by no more than its list is long.
    const rare = field === 'language' && level === 1 ? -Math.log2(records.length + 200) : 0;
    return (log?.m[level] ?? 0) - Math.min(log?.u[level] ?? 0, rare);
  };
  const mostOf = (field: LinkageField) =>
    Math.max(0, ...fieldLevels[field].map((_, level) => (level === 0 ? 0 : weightOf(field, level))));
  const births = new Map(fieldLevels.birth.map((level, at) => [level, at === 0 ? 0 : weightOf('birth', at)]));
  const anyBirth = mostOf('birth');
  const others = linkageFields.filter((field) => field !== 'birth' && hasField(records, field));
  const numbers = others.filter((field) => telling.has(field));
  const shared = worded
    .filter((field) => others.includes(field))
    .map((field) => {
      const log = logs.fields[linkageFields.indexOf(field)];
      const [m, u] = [log?.m[1] ?? 0, log?.u[1] ?? 0];
      return {
        words: Int32Array.from(records, (record) => record[field]),
        same: Float32Array.from(records, (record) => Math.max(0, m - Math.log2(terms.ofWord(record[field], 2 ** u)))),
        unlike: Math.max(...fieldLevels[field].map((_, level) => (level < 2 ? -99 : weightOf(field, level)))),
      };
    });
  const always = others
    .filter((field) => !telling.has(field) && !(worded as readonly string[]).includes(field))
    .reduce((sum, field) => sum + mostOf(field), 0);
  const fixed = logs.expectedSame + always + 0.5;
  const days = Int32Array.from(records, ({ birth }) =>
    birth === null ? 0 : birth.year * 10_000 + birth.month * 100 + birth.day,
  );
  const seen = new Map<string, number>([
    ['', 0],
    ['*', several],
  ]);
  const signature = numbers.map((field) =>
    Int32Array.from(records, (record) => {
      const text = numberOf(record, field);
      const known = seen.get(text) ?? seen.size;
      seen.set(text, known);
      return known;
    }),
  );

  return (a, b) => {
    let bits = fixed + nameBound(a, b);
    for (const { words, same, unlike } of shared) {
      const [x, y] = [words[a] ?? 0, words[b] ?? 0];
      if (x !== 0 && y !== 0) bits += x === y ? (same[a] ?? 0) : unlike;
    }
    if (bits + anyBirth + 50 * numbers.length < least / 100) return false;
    for (let at = 0; at < numbers.length; at += 1) {
      const [x, y] = [signature[at]?.[a] ?? 0, signature[at]?.[b] ?? 0];
      if (x !== 0 && y !== 0 && (x === y || x === several || y === several)) return true;
    }
    if (bits + anyBirth < least / 100) return false;
    if (days[a] === 0 || days[b] === 0) return bits >= least / 100;
    const [one, other] = [records[a]?.birth ?? null, records[b]?.birth ?? null];
    bits += days[a] === days[b] ? anyBirth : (births.get(compareBirthDates(one, other)) ?? anyBirth);
    return bits >= least / 100;
  };
}

/** Fields whose values are numbers that hardly two people share; a pair that agrees in one is always weighed. */
const telling: ReadonlySet<LinkageField> = new Set(['phone', 'reference', 'nhsNumber', 'otherNumber']);
/** Fields that are a word each. */
const worded = ['nationality', 'place', 'birthPlace', 'occupation'] as const;

/** What stands for several numbers: it may agree with any. */
const several = 1;

function numberOf(record: PersonRecord, field: LinkageField): string {
  if (field === 'phone') return record.phones.length > 1 ? '*' : String(record.phones[0] ?? '');
  if (field === 'reference') return record.references.length > 1 ? '*' : (record.references[0] ?? '');
  if (field === 'otherNumber') return record.otherNumber;
  return record.nhsNumber === 0 ? record.badNhsNumber : String(record.nhsNumber);
}

function hasField(records: readonly PersonRecord[], field: LinkageField): boolean {
  switch (field) {
    case 'language':
      return records.some(({ languages }) => languages.length > 0);
    case 'phone':
      return records.some(({ phones }) => phones.length > 0);
    case 'reference':
      return records.some(({ references }) => references.length > 0);
    case 'nhsNumber':
      return records.some((record) => record.nhsNumber !== 0 || record.badNhsNumber !== '');
    case 'address':
      return records.some(({ address }) => address.length > 0);
    case 'otherNumber':
    case 'postcode':
      return records.some((record) => record[field] !== '');
    case 'birth':
    case 'arrivedOn':
      return records.some((record) => record[field] !== null);
    default:
      return records.some((record) => record[field] !== 0);
  }
}
