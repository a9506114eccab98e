import { describe, expect, it } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { isWorthReading, matchExactly, type KnownPerson } from './exact-match.ts';
import { fullNameKey, nameTokens } from './normalise.ts';
import type { Birth, DescribedPerson } from './verdict.ts';

const day = (text: string) => text as LocalDate;
const born = (on: string, more: Partial<Birth> = {}): Birth => ({
  asWritten: on,
  precision: 'day',
  on: day(on),
  ...more,
});
const row = (full: string, more: Partial<DescribedPerson> = {}): DescribedPerson => ({
  row: 1,
  name: { full },
  otherNames: [],
  born: null,
  sex: null,
  nationality: null,
  languages: [],
  phone: null,
  nhsNumber: null,
  portReference: null,
  ...more,
});
const known = (full: string, on: string | null, more: Partial<KnownPerson> = {}): KnownPerson => ({
  personId: 'a',
  fullNames: [fullNameKey(full)],
  tokens: nameTokens(full),
  born: { on: on === null ? null : day(on), is: on === null ? 'unknown' : 'stated' },
  sex: null,
  nationality: null,
  nhsNumbers: [],
  portReferences: [],
  phones: [],
  ...more,
});
const outcome = (described: DescribedPerson, ...people: KnownPerson[]) => matchExactly(described, people).outcome;

describe('a person on a list', () => {
  const cases: [string, DescribedPerson, KnownPerson[], string][] = [
    ['like whom there is nobody is new', row('Selam Tesfay'), [], 'new'],
    [
      'with the same name and date of birth is known',
      row('Selam Tesfay', { born: born('1991-05-17') }),
      [known('Selam Tesfay', '1991-05-17')],
      'known',
    ],
    [
      'with given and family name the other way round is known',
      row('TESFAY, Selam', { born: born('1991-05-17') }),
      [known('Selam Tesfay', '1991-05-17')],
      'known',
    ],
    [
      'with the same name in Arabic script, vowels or not, is known',
      row('مُحَمَّد أحمد', { born: born('1991-05-17') }),
      [known('محمد احمد', '1991-05-17')],
      'known',
    ],
    [
      'with a name and a date that stands for unknown is only likely',
      row('Mohamed Ahmed', { born: born('1990-01-01') }),
      [known('Mohamed Ahmed', '1990-01-01')],
      'likely',
    ],
    [
      'with day and month the other way round is likely',
      row('Selam Tesfay', { born: born('1991-03-05') }),
      [known('Selam Tesfay', '1991-05-03')],
      'likely',
    ],
    ['with no date of birth is likely', row('Selam Tesfay'), [known('Selam Tesfay', '1991-05-17')], 'likely'],
    [
      'with another date of birth is somebody else',
      row('Selam Tesfay', { born: born('1960-09-28') }),
      [known('Selam Tesfay', '1991-05-17')],
      'new',
    ],
    [
      'with the same NHS number and name is known',
      row('Selam Tesfay', { nhsNumber: '900 000 0009' }),
      [known('Selam Tesfay', null, { nhsNumbers: ['9000000009'] })],
      'known',
    ],
    [
      'with the same NHS number under another name needs a person',
      row('Omar Said', { nhsNumber: '9000000009' }),
      [known('Selam Tesfay', null, { nhsNumbers: ['9000000009'] })],
      'needs-a-person',
    ],
    [
      'of the other sex is not known without asking',
      row('Nur Ali', { born: born('1991-05-17'), sex: 'female' }),
      [known('Nur Ali', '1991-05-17', { sex: 'male' })],
      'needs-a-person',
    ],
    [
      'whom two people fit equally needs a person',
      row('Omar Said', { born: born('1991-05-17') }),
      [known('Omar Said', '1991-05-17'), known('Omar Said', '1991-05-17', { personId: 'b' })],
      'needs-a-person',
    ],
    [
      'with a reference shared in a family but another name is asked about',
      row('Hana Said', { portReference: 'X1234567' }),
      [known('Omar Said', null, { portReferences: ['X1234567'] })],
      'likely',
    ],
    [
      'with only a telephone in common is new: a hotel has one',
      row('Hana Said', { phone: '+999 1234 5678' }),
      [known('Omar Haile', null, { phones: ['99912345678'] })],
      'new',
    ],
  ];
  it.each(cases)('%s', (_title, described, people, expected) => {
    expect(outcome(described, ...people)).toBe(expected);
  });

  it('whose name very many bear needs a person', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      known('Mohamed Ahmed', '1990-01-01', { personId: `p${String(index)}` }),
    );
    expect(outcome(row('Mohamed Ahmed', { born: born('1990-01-01') }), ...many)).toBe('needs-a-person');
  });

  it('gets the reasons in words', () => {
    const verdict = matchExactly(row('Selam Tesfay', { born: born('1991-05-17') }), [
      known('Selam Tesfay', '1991-05-17'),
    ]);
    expect(verdict).toMatchObject({
      reasons: [{ says: 'matching.reason.same-name' }, { says: 'matching.reason.same-birth' }],
    });
  });
});

describe('whom of those who share a key it is worth reading', () => {
  const described = row('Amal Hassan', {
    born: born('1990-05-03'),
    phone: '07700 900123',
    portReference: 'AB12345',
    nhsNumber: '943 476 5919',
  });
  const shared = { fullname: 'fullNames', phone: 'phones', port: 'portReferences', nhs: 'nhsNumbers' } as const;
  const keys = { fullname: 'amal hassan', phone: '447700900123', port: 'AB12345', nhs: '9434765919' } as const;
  const births = ['1990-05-03', '1990-03-05', '1990-05-04', '1971-11-20', null] as const;
  const kinds = ['fullname', 'phone', 'port', 'nhs'] as const;

  it.each(births.flatMap((on) => kinds.map((kind) => [on, kind] as const)))(
    'somebody born %s who shares the %s is left out only where matching leaves them out',
    (on, kind) => {
      const person: KnownPerson = {
        ...known('Somebody Hassan', on, { fullNames: [], phones: [] }),
        [shared[kind]]: [keys[kind]],
      };
      const isCandidate = matchExactly(described, [person]).outcome !== 'new';
      if (isCandidate) expect(isWorthReading(described, new Set([kind]), person.born)).toBe(true);
    },
  );

  it('a common name with another birthday is not read', () => {
    expect(isWorthReading(described, new Set(['fullname']), known('Amal Hassan', '1971-11-20').born)).toBe(false);
  });
});
