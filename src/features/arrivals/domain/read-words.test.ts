import { describe, expect, test } from 'vitest';

import { readName, scriptOf, type NameCells } from './read-name.ts';
import { readNationality } from './read-nationality.ts';
import { readNhsNumber } from './read-nhs-number.ts';
import { readRelationship } from './read-relationship.ts';
import { readInterpreter, readPhone, readPortReference, readSex } from './read-words.ts';

test.each([
  ['F', 'female'],
  ['female', 'female'],
  ['Femal', 'female'],
  ['Woman', 'female'],
  ['girl', 'female'],
  ['Mrs', 'female'],
  ['أنثى', 'female'],
  ['M', 'male'],
  ['Male ', 'male'],
  ['(m)', 'male'],
  ['ذكر', 'male'],
  ['x', 'other'],
  ['Other', 'other'],
  ['', null],
  ['U', null],
  ['not known', null],
  ['Dr', null],
])('sex %j is %s', (written, sex) => {
  expect(readSex(written)).toBe(sex);
});

test.each([
  ['Afghan', 'AFG'],
  ['AFGHANISTAN', 'AFG'],
  ['Afganistan', 'AFG'],
  ['Afghani', 'AFG'],
  ['افغانستان', 'AFG'],
  ['AFG', 'AFG'],
  ['eri', 'ERI'],
  ['Eritrian', 'ERI'],
  ['Sudaneese', 'SDN'],
  ['Sudan', 'SDN'],
  ['South Sudan', 'SSD'],
  ['Iranian', 'IRN'],
  ['Islamic Republic of Iran', 'IRN'],
  ['Iraq', 'IRQ'],
  ['Viet Nam', 'VNM'],
  ['Vietnamise', 'VNM'],
  ['D.R.C.', null],
  ['DRC', 'COD'],
  ['Congo (DRC)', 'COD'],
  ['Kuwait (Bidoon)', 'XXA'],
  ['Stateless', 'XXA'],
  ['Kuwaiti', 'KWT'],
  ['Türkiye', 'TUR'],
  ["Côte d'Ivoire", 'CIV'],
  ['Niger', 'NER'],
  ['Nigeria', 'NGA'],
  ['Nigerian', 'NGA'],
  ['Gambian', 'GMB'],
  ['', null],
  ['Kurdish', null],
  ['N/K', null],
  ['Iran/Iraq', null],
  ['Room 4', null],
])('nationality %j is %s', (written, code) => {
  expect(readNationality(written)).toBe(code);
});

test.each([
  ['Y', true],
  ['yes', true],
  ['Required', true],
  ['Dari', true],
  ['✓', true],
  ['1', true],
  ['N', false],
  ['No', false],
  ['not required', false],
  ['None', false],
  ['English', false],
  ['0', false],
  ['', null],
  ['-', null],
  ['TBC', null],
])('interpreter %j is %s', (written, needed) => {
  expect(readInterpreter(written)).toBe(needed);
});

test.each([
  ['07700 900123', '07700 900123', null],
  ['7700900123', '07700900123', null],
  ['+44 7700 900123', '+44 7700 900123', null],
  ['٠٧٧٠٠٩٠٠١٢٣', '07700900123', null],
  ['07700900123 / 07700900456', '07700900123', null],
  ['WhatsApp: +999 1234 56789', '+999 1234 56789', null],
  ['4.47701E+11', null, 'phone-digits-lost'],
  ['123', null, 'phone-unreadable'],
  ['none', null, null],
  ['no phone', null, null],
  ['', null, null],
])('phone %j is %s', (written, phone, problem) => {
  expect(readPhone(written)).toEqual({ phone, problem });
});

test.each([
  ['X1234567', 'X1234567'],
  ['1234567/2', '1234567/2'],
  ['  ABC 12-34567 ', 'ABC 12-34567'],
  ['12', null],
  ['N/A', null],
  ['pending', null],
  ['', null],
])('reference %j is %s', (written, reference) => {
  expect(readPortReference(written)).toBe(reference);
});

describe('an NHS number', () => {
  test.each([
    ['400 000 0012', '4000000012', []],
    ['9434765919', '9434765919', ['arrivals.mark.nhs-number-test']],
    ['999-000-1855', '9990001855', ['arrivals.mark.nhs-number-test']],
    ['٩٤٣٤٧٦٥٩١٩', '9434765919', ['arrivals.mark.nhs-number-test']],
    ['1234567890', null, ['arrivals.mark.nhs-number-not-valid']],
    ['0000000000', null, ['arrivals.mark.nhs-number-not-valid']],
    ['9999999999', null, ['arrivals.mark.nhs-number-not-valid']],
    ['943476591', null, ['arrivals.mark.nhs-number-not-valid']],
    ['', null, []],
    ['not known', null, []],
    ['applied for', null, []],
  ])('%j is %s', (written, nhsNumber, marks) => {
    const read = readNhsNumber(written);
    expect([read.nhsNumber, read.marks.map(({ says }) => says)]).toEqual([nhsNumber, marks]);
  });
});

test.each([
  ['MA', 'main', null],
  ['Main Applicant', 'main', null],
  ['HOH', 'main', null],
  ['Single', 'main', null],
  ['Dep', 'dependant', null],
  ['Dependent', 'dependant', null],
  ['Wife', 'dependant', null],
  ['son', 'dependant', null],
  ['D1', 'dependant', null],
  ['Wife of Omar Haile', 'dependant', 'Omar Haile'],
  ['Dependant of X1234567', 'dependant', 'X1234567'],
])('relationship %j is %s', (written, role, of) => {
  expect(readRelationship(written)).toEqual({ role, of });
});

test.each(['', 'baby due', 'Y', 'Amina'].slice(2))('relationship %j says nothing', (written) => {
  expect(readRelationship(written)).toBeNull();
});

describe('a name', () => {
  const cells = (some: Partial<NameCells>): NameCells => ({
    full: '',
    given: '',
    family: '',
    script: '',
    other: '',
    familyFirst: false,
    ...some,
  });

  test.each([
    ['in one cell is left whole', { full: 'Amina  Ahmed' }, { full: 'Amina Ahmed', script: 'Latn' }],
    [
      'with a comma says its parts',
      { full: 'AHMED, Amina Noor' },
      { full: 'AHMED, Amina Noor', script: 'Latn', family: 'AHMED', given: 'Amina Noor' },
    ],
    [
      'under "Surname / Forename" says its parts',
      { full: 'Ahmed / Amina', familyFirst: true },
      { full: 'Ahmed / Amina', script: 'Latn', family: 'Ahmed', given: 'Amina' },
    ],
    [
      'in two cells is put together',
      { given: 'Amina', family: 'AHMED' },
      { full: 'Amina AHMED', script: 'Latn', given: 'Amina', family: 'AHMED' },
    ],
    ['with only one part is that part', { family: 'Tesfay' }, { full: 'Tesfay', script: 'Latn', family: 'Tesfay' }],
    [
      'with a part that nobody knows leaves it out',
      { given: 'FNU', family: 'Najibullah' },
      { full: 'Najibullah', script: 'Latn', family: 'Najibullah' },
    ],
    ['in its own script stays so', { full: 'أمينة أحمد' }, { full: 'أمينة أحمد', script: 'Arab' }],
    ['in Tigrinya stays so', { full: 'ተስፋይ ሃይለ' }, { full: 'ተስፋይ ሃይለ', script: 'Ethi' }],
    ['with a title loses it', { full: 'Mrs. Amina Ahmed' }, { full: 'Amina Ahmed', script: 'Latn' }],
    ['with a number before it loses that', { full: '12. Amina Ahmed' }, { full: 'Amina Ahmed', script: 'Latn' }],
    ['keeps its accents and apostrophes', { full: "Shkëlqim O'Prend" }, { full: "Shkëlqim O'Prend", script: 'Latn' }],
    [
      'loses marks that turn the writing about',
      { full: '\u202eAmina Ahmed\u202c' },
      { full: 'Amina Ahmed', script: 'Latn' },
    ],
  ])('%s', (_, written, name) => {
    expect(readName(cells(written)).name).toEqual(name);
  });

  test('in two scripts in one cell is a name and its romanised form', () => {
    const read = readName(cells({ full: 'Amina Ahmed أمينة أحمد' }));
    expect(read.name).toEqual({ full: 'أمينة أحمد', script: 'Arab' });
    expect(read.romanised).toEqual({ full: 'Amina Ahmed', script: 'Latn' });
  });

  test('with a column for its own script keeps both', () => {
    const read = readName(cells({ given: 'Amina', family: 'Ahmed', script: 'أمينة أحمد' }));
    expect([read.name?.full, read.romanised?.full, read.romanised?.family]).toEqual([
      'أمينة أحمد',
      'Amina Ahmed',
      'Ahmed',
    ]);
  });

  test('keeps aliases apart, and what stood in brackets', () => {
    const read = readName(cells({ full: 'Amina Ahmed (MA) aka Ami', other: 'Emine; Amineh' }));
    expect([read.name?.full, read.aside, read.otherNames.map(({ full }) => full)]).toEqual([
      'Amina Ahmed',
      'MA',
      ['Ami', 'Emine', 'Amineh'],
    ]);
  });

  test.each(['', '-', 'N/A', 'TBC', 'unknown'])('%j is none', (full) => {
    expect(readName(cells({ full })).name).toBeNull();
  });

  test.each([
    ['Amina', 'Latn'],
    ['أمينة', 'Arab'],
    ['አሚና', 'Ethi'],
    ['12', null],
  ])('%s is written in %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});
