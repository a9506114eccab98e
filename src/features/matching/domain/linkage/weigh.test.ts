import { describe, expect, it } from 'vitest';

import { levelsOf, weighLines, type Line } from '../../data/weigh-lines.test-data.ts';

const selam: Line = {
  given_name: 'Selam',
  family_name: 'Tesfay',
  dob: '1991-05-17',
  sex: 'F',
  nationality: 'ERI',
  phone: '+99912345678',
  ho_ref: 'X1234567',
  nhs_no: '9990000018',
};
const levels = (what: string, one: Line, other: Line) =>
  levelsOf(weighLines({ ...selam, ...one }, { ...selam, ...other }), what);

describe('names', () => {
  const cases: [string, [string, string], [string, string], string[]][] = [
    ['the other way round', ['Selam', 'Tesfay'], ['Tesfay', 'Selam'], ['same', 'same', 'crossed']],
    ['two written as one', ['Resul Rebuar', 'Shwan'], ['Resulrebuar', 'Shwan'], ['same', 'joined', 'straight']],
    ['one more', ['Selam Rahel', 'Tesfay'], ['Selam', 'Tesfay'], ['same', 'same', 'extra', 'straight']],
    ['a first letter only', ['S', 'Tesfay'], ['Selam', 'Tesfay'], ['initial', 'same', 'straight']],
    [
      'in Ukrainian and in Russian',
      ['Mykola', 'Kovalenko'],
      ['Nikolai', 'Kovalenko'],
      ['nickname', 'same', 'straight'],
    ],
    ['as unlike as those two', ['Hryhorii', 'Kovalenko'], ['Grigory', 'Kovalenko'], ['nickname', 'same', 'straight']],
    ['as Albanian and others write it', ['Xhevdet', 'Hoxha'], ['Jevdet', 'Hoxha'], ['same', 'same', 'straight']],
    ['short, and nothing like it', ['Cabdi', 'Warsame'], ['Abdirahman', 'Warsame'], ['nickname', 'same', 'straight']],
    ['mistyped', ['Sexlam', 'Tesfay'], ['Selam', 'Tesfay'], ['typo', 'same', 'straight']],
  ];
  it.each(cases)('%s', (_title, [given, family], [otherGiven, otherFamily], expected) => {
    const found = levels(
      'name',
      { given_name: given, family_name: family },
      { given_name: otherGiven, family_name: otherFamily },
    );
    expect(found.sort()).toEqual(expected.sort());
  });

  it('in another script are compared with what they would be in this one', () => {
    const found = levels(
      'name',
      { given_name: 'ተስፋይ', family_name: 'حسین' },
      { given_name: 'Tesfay', family_name: 'Hossein' },
    );
    expect(found).not.toContain('none');
  });

  it('in a column of their own script count where the Latin ones differ', () => {
    const one = { ...selam, given_name: 'Qqq', family_name: 'Zzz', native_name: 'محمد احمدی' };
    const other = { ...selam, given_name: 'Mohammad', family_name: 'Ahmadi' };
    expect(levelsOf(weighLines(one, other), 'name')).not.toContain('none');
  });
});

describe('fields', () => {
  const cases: [string, string, Line, Line, string[]][] = [
    ['sex', 'written in words', { sex: 'Female' }, {}, ['same']],
    ['sex', 'differs', { sex: 'M' }, {}, ['different']],
    ['nationality', 'written in words', { nationality: 'Eritrean' }, {}, ['same']],
    ['nationality', 'is of a neighbour', { nationality: 'ETH' }, {}, ['near']],
    ['nationality', 'differs', { nationality: 'VNM' }, {}, ['different']],
    ['phone', 'is written another way', { phone: '00 999 1234-5678' }, {}, ['same']],
    ['phone', 'has a figure wrong', { phone: '+99912345679' }, {}, ['near']],
    ['phone', 'is one of two', { phone: '+99900000001; +99912345678' }, {}, ['same']],
    ['reference', 'has two figures swapped', { ho_ref: 'X1234576' }, {}, ['near']],
    ['reference', 'differs', { ho_ref: 'X7654321' }, {}, ['different']],
    ['nhsNumber', 'is the same', {}, {}, ['same']],
    ['nhsNumber', 'differs', { nhs_no: '9990000190' }, {}, ['different']],
    ['nhsNumber', 'is missing', { nhs_no: '' }, {}, []],
  ];
  it.each(cases)('%s %s', (field, _title, one, other, expected) => {
    expect(levels(field, one, other)).toEqual(expected);
  });

  it('of an address count by their words', () => {
    const address = { address_1: '12 Harbour Road', suburb: 'Dover', postcode: 'CT16 1AA' };
    const found = weighLines({ ...selam, ...address }, { ...selam, ...address, address_1: '12 Harbor Road' });
    expect([...levelsOf(found, 'address'), ...levelsOf(found, 'postcode')]).toEqual(['most', 'same']);
  });
});

describe('a room', () => {
  it('shared in different hotels is no address', () => {
    const found = weighLines({ ...selam, address: 'Room 214' }, { ...selam, address: 'Room 214' });
    expect(levelsOf(found, 'address')).toEqual([]);
  });

  it('in the name of a place does not make it another place', () => {
    const found = weighLines({ ...selam, site: 'Harbour House, Room 12B' }, { ...selam, site: 'Harbour House' });
    expect(levelsOf(found, 'place')).toEqual(['same']);
  });
});

it('a spelling that is not listed of a common name weighs hardly more than a listed one', () => {
  const bitsOf = (name: string) =>
    weighLines({ name }, { name })
      .parts.filter(({ what, level }) => what === 'name' && level === 'same')
      .reduce((sum, { hundredths }) => sum + hundredths, 0);
  expect(bitsOf('Mohomat')).toBeLessThan(bitsOf('Zwqrtplx') - 200);
});

it('nothing but a name weighs nothing but its name', () => {
  const { parts } = weighLines({ name: 'Selam Tesfay' }, { name: 'Selam Tesfay' });
  expect(new Set(parts.map(({ what }) => what))).toEqual(new Set(['expected', 'name', 'household']));
});
