import type { NameForm, PersonRecord } from '../linkage/person-record.ts';
import type { Vocabulary } from '../linkage/vocabulary.ts';
import { encodeBirth } from './encode-birth.ts';
import { encodeJoined, encodeToken, oneLess } from './encode-token.ts';
import type { EncodedNumber, EncodedRow, EncodedToken, JoinedToken } from './encoded-row.ts';
import type { Encoder, HashedKind } from './keyed-hash.ts';

/** Encodes the records of one list. `shares` are the common names of the model, by canonical form. */
export function createPersonEncoder(
  vocabulary: Vocabulary,
  encoder: Encoder,
  shares: Readonly<Record<string, number>>,
): (record: PersonRecord, row: string) => EncodedRow {
  const encoded = remembering((token: number): readonly EncodedToken[] => {
    const read = vocabulary.tokens[token];
    return read === undefined ? [] : [encodeToken(read, encoder, shares)];
  });
  const joined = remembering((token: number): readonly JoinedToken[] => {
    const read = vocabulary.tokens[token];
    return read === undefined ? [] : [encodeJoined(read, encoder)];
  });

  const encodeForm = ({ tokens: form, familyFrom }: NameForm): EncodedRow['names'][number] => ({
    tokens: form.flatMap((token) => encoded(token)),
    family: familyFrom,
    joined: form.slice(1).flatMap((second, at) => {
      const first = form[at] ?? second;
      return joined(vocabulary.joined(first, second)).flatMap((one) =>
        joined(vocabulary.joined(second, first)).map((other): [JoinedToken, JoinedToken] => [one, other]),
      );
    }),
  });

  const number = (kind: HashedKind, text: string): EncodedNumber => ({
    number: encoder.hash(kind, text),
    slips: oneLess(text.slice(0, longestNumber)).map((one) => encoder.hash('one-sign-less', `${kind} ${one}`)),
  });

  return (record, row) => {
    const { birth, nationality, nhsNumber, badNhsNumber, otherNumber, phones, references, sex } = record;
    const nhsText = nhsNumber === 0 ? badNhsNumber : String(nhsNumber).padStart(10, '0');
    return {
      row,
      names: record.names.slice(0, 5).map(encodeForm),
      ...(record.isPlaceholder ? { standIn: true as const } : {}),
      ...(birth === null ? {} : { birth: encodeBirth(birth, encoder) }),
      ...(sex === 0 ? {} : { sex: encoder.hash('sex', String(sex)) }),
      ...(nationality === 0 ? {} : { country: encoder.hash('nationality', vocabulary.textOf(nationality)) }),
      ...(phones.length === 0
        ? {}
        : { phones: phones.slice(0, most).map((phone) => encoder.hash('phone', vocabulary.textOf(phone))) }),
      ...(references.length === 0
        ? {}
        : { references: references.slice(0, most).map((reference) => number('reference', reference)) }),
      ...(nhsText === ''
        ? {}
        : {
            nhsNumber: { ...number('nhs-number', nhsText), ...(nhsNumber === 0 ? {} : { checked: true as const }) },
          }),
      ...(otherNumber === '' ? {} : { otherNumber: number('other-number', otherNumber) }),
    };
  };
}

/** Each token is encoded once, however often it stands on the list. */
function remembering<T>(make: (token: number) => T): (token: number) => T {
  const made = new Map<number, T>();
  return (token) => {
    const known = made.get(token) ?? make(token);
    made.set(token, known);
    return known;
  };
}

const most = 20;
/** What follows in a longer one tells nobody apart. */
const longestNumber = 40;
