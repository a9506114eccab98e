import { compareBirthDates } from './compare-birth-dates.ts';
import { isOneEdit } from './one-edit.ts';
import { fieldLevels, linkageFields, type LinkageField } from './linkage-field.ts';
import { areNearNationalities } from './nationality-code.ts';
import type { PersonRecord } from './person-record.ts';
import type { ComparedWords } from './vocabulary.ts';

/** For each field of `linkageFields`, the number of its level. */
export type FieldLevels = Uint8Array;

const missing = 0;
const same = 1;
const near = 2;
const birthNumber = new Map<string, number>(fieldLevels.birth.map((level, at) => [level, at]));

const comparisons: Readonly<Record<LinkageField, (a: PersonRecord, b: PersonRecord, words: ComparedWords) => number>> =
  {
    birth: (a, b) =>
      a.birth === null || b.birth === null
        ? missing
        : (birthNumber.get(compareBirthDates(a.birth, b.birth)) ?? missing),
    sex: (a, b) => (a.sex === 0 || b.sex === 0 ? missing : a.sex === b.sex ? same : 2),
    nationality(a, b, words) {
      if (a.nationality === 0 || b.nationality === 0) return missing;
      if (a.nationality === b.nationality) return same;
      return areNearNationalities(words.textOf(a.nationality).slice(4), words.textOf(b.nationality).slice(4))
        ? near
        : 3;
    },
    language(a, b) {
      if (a.languages.length === 0 || b.languages.length === 0) return missing;
      return anyShared(a.languages, b.languages) === same ? same : 2;
    },
    phone(a, b, words) {
      if (a.phones.length === 0 || b.phones.length === 0) return missing;
      const shared = anyShared(a.phones, b.phones);
      if (shared !== 3) return shared ?? missing;
      return a.phones.some((x) => b.phones.some((y) => isOneEdit(words.textOf(x), words.textOf(y)))) ? near : 3;
    },
    reference(a, b) {
      if (a.references.length === 0 || b.references.length === 0) return missing;
      const shared = anyShared(a.references, b.references);
      if (shared !== 3) return shared ?? missing;
      return a.references.some((x) => b.references.some((y) => isOneEdit(x, y))) ? near : 3;
    },
    nhsNumber: (a, b) => compareNumbers(nhsText(a), nhsText(b)),
    otherNumber: (a, b) => compareNumbers(a.otherNumber, b.otherNumber),
    place: (a, b) => (a.place === 0 || b.place === 0 ? missing : a.place === b.place ? same : 2),
    arrivedOn(a, b) {
      if (a.arrivedOn === null || b.arrivedOn === null) return missing;
      const days = Math.abs(civilDays(a.arrivedOn) - civilDays(b.arrivedOn));
      return days === 0 ? same : days <= 3 ? near : 3;
    },
    postcode(a, b) {
      if (a.postcode === '' || b.postcode === '') return missing;
      if (a.postcode === b.postcode) return same;
      const isNear =
        isOneEdit(a.postcode, b.postcode) ||
        (a.postcode.length >= 5 && a.postcode.slice(0, -3) === b.postcode.slice(0, -3));
      return isNear ? near : 3;
    },
    address(a, b) {
      if (a.address.length === 0 || b.address.length === 0) return missing;
      let shared = 0;
      for (const word of a.address) if (b.address.includes(word)) shared += 1;
      const least = Math.min(a.address.length, b.address.length);
      if (shared === least) return same;
      return shared >= 0.6 * least ? 2 : shared >= 2 || shared >= 0.34 * least ? 3 : 4;
    },
    birthPlace(a, b, words) {
      if (a.birthPlace === 0 || b.birthPlace === 0) return missing;
      if (a.birthPlace === b.birthPlace) return same;
      const [x, y] = [words.textOf(a.birthPlace), words.textOf(b.birthPlace)];
      return isOneEdit(x, y) || x.includes(y) || y.includes(x) ? near : 3;
    },
    occupation: (a, b) =>
      a.occupation === 0 || b.occupation === 0 ? missing : a.occupation === b.occupation ? same : 2,
  };

const inOrder = linkageFields.map((field) => comparisons[field]);

/** Compares all fields of two records into `into`. The order of the two changes nothing. */
export function compareFields(a: PersonRecord, b: PersonRecord, words: ComparedWords, into: FieldLevels): void {
  for (let at = 0; at < inOrder.length; at += 1) into[at] = inOrder[at]?.(a, b, words) ?? missing;
}

/** `same` where any of one is among the other, 3 where none is, null where either has none. */
function anyShared<T>(a: readonly T[], b: readonly T[]): 1 | 3 | null {
  if (a.length === 0 || b.length === 0) return null;
  for (const one of a) if (b.includes(one)) return 1;
  return 3;
}

const nhsText = ({ nhsNumber, badNhsNumber }: PersonRecord) =>
  nhsNumber === 0 ? badNhsNumber : String(nhsNumber).padStart(10, '0');

function compareNumbers(a: string, b: string): number {
  if (a === '' || b === '') return missing;
  return a === b ? same : isOneEdit(a, b) ? near : 3;
}

const civilDays = ({ year, month, day }: { year: number; month: number; day: number }) =>
  Date.UTC(year, Math.max(month, 1) - 1, Math.max(day, 1)) / 86_400_000;
