import type { PersonRecord } from '../linkage/person-record.ts';
import type { EncodedRow } from './encoded-row.ts';
import type { EncodedVocabulary } from './encoded-vocabulary.ts';

/** A row of an encoded list as a record that can be compared like one in clear: each encoding is a number. Dates, the sex and slips in numbers are not in it: they are compared by the row itself. */
export function readRow(row: EncodedRow, vocabulary: EncodedVocabulary): PersonRecord {
  const word = (hash: string | undefined) => (hash === undefined ? 0 : vocabulary.word(hash));
  const nhsNumber = row.nhsNumber;
  return {
    id: row.row,
    names: row.names.map(({ tokens, family, joined }) => {
      const numbers = tokens.map((token) => vocabulary.add(token));
      joined.forEach(([straight, turned], at) => {
        const [first, second] = [numbers[at], numbers[at + 1]];
        if (first === undefined || second === undefined) return;
        vocabulary.join(first, second, straight);
        vocabulary.join(second, first, turned);
      });
      return { tokens: numbers, familyFrom: Math.min(family, numbers.length) };
    }),
    isPlaceholder: row.standIn === true,
    birth: null,
    sex: 0,
    nationality: word(row.country),
    languages: [],
    phones: (row.phones ?? []).map((phone) => vocabulary.word(phone)),
    references: (row.references ?? []).map(({ number }) => number),
    nhsNumber: nhsNumber?.checked === true ? word(nhsNumber.number) : 0,
    badNhsNumber: nhsNumber === undefined || nhsNumber.checked === true ? '' : nhsNumber.number,
    otherNumber: row.otherNumber?.number ?? '',
    place: 0,
    arrivedOn: null,
    postcode: '',
    address: [],
    birthPlace: 0,
    occupation: 0,
  };
}
