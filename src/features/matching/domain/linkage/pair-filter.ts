import { compareBirthDates, isDefaultDay, type BirthLevel } from './compare-birth-dates.ts';
import { dateOf } from './column-record.ts';
import { fieldLevels, linkageFields, type LinkageField } from './linkage-field.ts';
import type { LinkageModel } from './linkage-model.ts';
import { modelLogs } from './model-logs.ts';
import { anything, type NameBound } from './pair-bound.ts';
import type { PeopleColumns } from './people-columns.ts';
import { createTextTable } from './text-table.ts';
import type { TermFrequencies } from './term-frequencies.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Tells pairs, by place, that cannot weigh `least` hundredths of a bit from those that may. It is hardly ever wrong about the first, and quick: most pairs that share a key share nothing
 * else. What is one number counts for what it weighs, all else for the most that it can. All in thousandths of a bit, and what is asked of a record in one row of numbers.
 */
export function createPairFilter(
  people: PeopleColumns,
  vocabulary: Vocabulary,
  terms: TermFrequencies,
  names: NameBound,
  model: LinkageModel,
  least: number,
): (a: number, b: number) => boolean {
  const weights = levelWeights(model, people.length);
  const birthOf = new Map(fieldLevels.birth.map((level, at) => [level, weights('birth')[at] ?? 0]));
  const births = Object.fromEntries(birthOf) as Readonly<Record<BirthLevel, number>>;
  const [, sameSex = 0, otherSex = 0] = weights('sex');
  const shared = worded
    .filter((field) => people.single[field].some((word) => word !== 0))
    .map((field) => {
      const { m, u } = logsOf(model, people.length, field);
      const weightOf = (word: number) => Math.max(0, Math.ceil(1000 * (m - Math.log2(terms.ofWord(word, 2 ** u)))));
      return { words: people.single[field], weightOf, unlike: Math.max(...weights(field).slice(2)) };
    });
  const numbers = numbered(people, vocabulary).map(({ field, values, areOneEdit }) => {
    const [, same = 0, near = 0, different = 0] = weights(field);
    return { values, areOneEdit, same, near, different };
  });
  const fixed =
    1000 * modelLogs(model, people.length).expectedSame +
    300 +
    bounded.filter((field) => hasField(people, field)).reduce((sum, field) => sum + Math.max(0, ...weights(field)), 0);
  const width = 5 + 2 * shared.length + numbers.length;
  const sharedAt = 5;
  const numbersAt = sharedAt + 2 * shared.length;
  const rows = new Int32Array(width * people.length);
  for (let place = 0; place < people.length; place += 1) {
    const row = width * place;
    rows[row] = people.births[place] ?? 0;
    rows[row + 1] = people.single.sex[place] ?? 0;
    rows[row + 2] = names.starts[place] ?? 0;
    rows[row + 3] = names.ends[place] ?? 0;
    rows[row + 4] = names.mosts[place] ?? 0;
    shared.forEach(({ words, weightOf }, at) => {
      rows[row + sharedAt + 2 * at] = words[place] ?? 0;
      rows[row + sharedAt + 2 * at + 1] = weightOf(words[place] ?? 0);
    });
    numbers.forEach(({ values }, at) => {
      rows[row + numbersAt + at] = values[place] ?? 0;
    });
  }

  const ofNumbers = (one: number, other: number): number => {
    let bits = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at];
      const [x, y] = [rows[one + numbersAt + at] ?? 0, rows[other + numbersAt + at] ?? 0];
      if (number === undefined || x === 0 || y === 0) continue;
      if (x === y || x === several || y === several) bits += number.same;
      else bits += number.areOneEdit(x, y) ? number.near : number.different;
    }
    return bits;
  };
  /** The most that numbers may weigh, one figure apart where they differ. */
  const mostOfNumbers = (one: number, other: number): number => {
    let bits = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at];
      const [x, y] = [rows[one + numbersAt + at] ?? 0, rows[other + numbersAt + at] ?? 0];
      if (number === undefined || x === 0 || y === 0) continue;
      bits += x === y || x === several || y === several ? number.same : number.near;
    }
    return bits;
  };
  const ofBirths = (dayA: number, dayB: number): number => {
    if (dayA === 0 || dayB === 0) return 0;
    if (dayA === dayB) return isDefaultDay(dayA % 10_000) ? births['same-default'] : births.same;
    const years = Math.abs(Math.floor(dayA / 10_000) - Math.floor(dayB / 10_000));
    // Most are more than ten years apart on different days, and nothing more has to be looked at.
    if (years > 10 && years <= 100 && dayA % 10_000 !== dayB % 10_000)
      return years >= 15 && years <= 60 ? births.generation : births.else;
    return births[compareBirthDates(dateOf(dayA), dateOf(dayB))];
  };

  return (a, b) => {
    const [one, other] = [width * a, width * b];
    let bits = fixed + ofBirths(rows[one] ?? 0, rows[other] ?? 0);
    const [sexA, sexB] = [rows[one + 1] ?? 0, rows[other + 1] ?? 0];
    if (sexA !== 0 && sexB !== 0) bits += sexA === sexB ? sameSex : otherSex;
    for (let at = 0; at < shared.length; at += 1) {
      const column = sharedAt + 2 * at;
      const [x, y] = [rows[one + column] ?? 0, rows[other + column] ?? 0];
      if (x !== 0 && y !== 0) bits += x === y ? (rows[one + column + 1] ?? 0) : (shared[at]?.unlike ?? 0);
    }
    const most = bits + mostOfNumbers(one, other);
    const [mostA, mostB] = [rows[one + 4] ?? 0, rows[other + 4] ?? 0];
    if (most + Math.min(mostA, mostB) < 10 * least) return false;
    if (mostA === anything || mostB === anything) return true;
    const ofNames = names.of(rows[one + 2] ?? 0, rows[one + 3] ?? 0, rows[other + 2] ?? 0, rows[other + 3] ?? 0);
    return most + ofNames >= 10 * least && bits + ofNames + ofNumbers(one, other) >= 10 * least;
  };
}

/** What each level of a field weighs at most, in thousandths of a bit; to agree never weighs less than nothing. */
function levelWeights(model: LinkageModel, people: number): (field: LinkageField) => readonly number[] {
  const logs = modelLogs(model, people);
  return (field) => {
    const log = logs.fields[linkageFields.indexOf(field)];
    return fieldLevels[field].map((_, level) => {
      if (level === 0) return 0;
      // A rare language weighs more than the usual, by no more than its list is long.
      const rare = field === 'language' && level === 1 ? -Math.log2(people + 200) : 0;
      const weight = Math.ceil(1000 * ((log?.m[level] ?? 0) - Math.min(log?.u[level] ?? 0, rare)));
      return level === 1 ? Math.max(0, weight) : weight;
    });
  };
}

function logsOf(model: LinkageModel, people: number, field: LinkageField): { m: number; u: number } {
  const log = modelLogs(model, people).fields[linkageFields.indexOf(field)];
  return { m: log?.m[1] ?? 0, u: log?.u[1] ?? 0 };
}

/** Fields that are a word each, and those that count for the most that they can weigh. */
const worded = ['nationality', 'place', 'birthPlace', 'occupation'] as const;
const bounded = ['language', 'arrivedOn', 'postcode', 'address'] as const;

/** What stands for several numbers: it may agree with any. */
const several = -1;

type Numbers = Readonly<{ field: LinkageField; values: Int32Array; areOneEdit(a: number, b: number): boolean }>;

/** Fields whose values are numbers that hardly two people share, by number of the text: 0 for none. */
function numbered(
  { length, list, single, nhsNumbers, textOf, areOneEdit }: PeopleColumns,
  words: Vocabulary,
): readonly Numbers[] {
  const first = ({ starts, values }: { starts: Int32Array; values: Int32Array }) =>
    Int32Array.from({ length }, (_, place) => {
      const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
      return end - start > 1 ? several : end === start ? 0 : (values[start] ?? 0);
    });
  const nhsTexts = createTextTable();
  nhsTexts.numberOf('');
  const nhs = Int32Array.from({ length }, (_, place) => {
    const number = nhsNumbers[place] ?? 0;
    return nhsTexts.numberOf(number === 0 ? textOf(single.badNhsNumber[place] ?? 0) : String(number).padStart(10, '0'));
  });
  const all: readonly Numbers[] = [
    { field: 'phone', values: first(list.phones), areOneEdit: words.areOneEdit },
    { field: 'reference', values: first(list.references), areOneEdit },
    { field: 'nhsNumber', values: nhs, areOneEdit: nhsTexts.areOneEdit },
    { field: 'otherNumber', values: single.otherNumber, areOneEdit },
  ];
  return all.filter(({ values }) => values.some((value) => value !== 0));
}

function hasField({ list, single, arrivals }: PeopleColumns, field: (typeof bounded)[number]): boolean {
  if (field === 'language') return list.languages.values.length > 0;
  if (field === 'address') return list.address.values.length > 0;
  return (field === 'postcode' ? single.postcode : arrivals).some((value) => value !== 0);
}
