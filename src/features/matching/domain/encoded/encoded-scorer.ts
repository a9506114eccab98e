import { fieldLevels, linkageFields, type LinkageField } from '../linkage/linkage-field.ts';
import type { LinkageModel } from '../linkage/linkage-model.ts';
import { modelLogs } from '../linkage/model-logs.ts';
import type { PersonRecord } from '../linkage/person-record.ts';
import type { TermFrequencies } from '../linkage/term-frequencies.ts';
import { createScorer, scorerOf, type Evidence, type Scorer } from '../linkage/weigh.ts';
import { compareEncodedBirths } from './compare-encoded-births.ts';
import type { EncodedNumber, EncodedRow } from './encoded-row.ts';
import type { EncodedVocabulary } from './encoded-vocabulary.ts';

/** What the comparison of rows gives for the fields that a record in clear would be compared by. */
const comparisons: readonly Readonly<{ field: LinkageField; level(a: EncodedRow, b: EncodedRow): string }>[] = [
  { field: 'birth', level: (a, b) => compareEncodedBirths(a.birth, b.birth) },
  { field: 'sex', level: (a, b) => sameOrNot(a.sex, b.sex) },
  { field: 'reference', level: (a, b) => compareNumbers(a.references ?? [], b.references ?? []) },
  { field: 'nhsNumber', level: (a, b) => compareNumbers(listed(a.nhsNumber), listed(b.nhsNumber)) },
  { field: 'otherNumber', level: (a, b) => compareNumbers(listed(a.otherNumber), listed(b.otherNumber)) },
];

/** A scorer of encoded people: names and words by the scorer of lists in clear, dates and numbers by their encodings. `rowOf` gives the row of a record. */
export function createEncodedScorer(
  model: LinkageModel,
  vocabulary: EncodedVocabulary,
  terms: TermFrequencies,
  people: number,
  rowOf: (record: PersonRecord) => EncodedRow,
): Scorer {
  const scorer = createScorer(model, vocabulary, terms, people);
  const logs = modelLogs(model, people);
  const fields = comparisons.map(({ field, level }) => ({
    at: linkageFields.indexOf(field),
    numbers: new Map<string, number>(fieldLevels[field].map((name, number) => [name, number])),
    level,
  }));

  const see = (a: PersonRecord, b: PersonRecord): Evidence => {
    const evidence = scorer.see(a, b);
    const [one, other] = [rowOf(a), rowOf(b)];
    for (const { at, numbers, level } of fields) {
      const number = numbers.get(level(one, other)) ?? 0;
      evidence.levels[at] = number;
      evidence.chances[at] = logs.fields[at]?.u[number] ?? 0;
    }
    return evidence;
  };

  return scorerOf(see, logs);
}

const sameOrNot = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined ? 'missing' : a === b ? 'same' : 'different';

const listed = (number: EncodedNumber | undefined) => (number === undefined ? [] : [number]);

function compareNumbers(a: readonly EncodedNumber[], b: readonly EncodedNumber[]): string {
  if (a.length === 0 || b.length === 0) return 'missing';
  const any = (alike: (one: EncodedNumber, other: EncodedNumber) => boolean) =>
    a.some((one) => b.some((other) => alike(one, other)));
  if (any((one, other) => one.number === other.number)) return 'same';
  return any((one, other) => one.slips.some((slip) => other.slips.includes(slip))) ? 'near' : 'different';
}
