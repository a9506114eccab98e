import { describe, expect, test } from 'vitest';

import { aSheet } from './a-sheet.test-data.ts';
import type { ColumnName } from './column.ts';
import { findHeader } from './find-header.ts';
import { recogniseColumn } from './recognise-column.ts';

const headers: readonly (readonly [ColumnName, readonly string[]])[] = [
  [
    'full-name',
    [
      'Name',
      'FULL NAME',
      'Applicant',
      'Main Applicant Name',
      'Resident Name',
      'Surname / Forename(s)',
      'Forename and Surname',
      "Guest's name",
      'الاسم',
    ],
  ],
  [
    'given-name',
    ['Given Name(s)', 'First Name', 'Forename', 'Forenames', 'Forname', 'Frist name', 'Given', 'First / Middle Names'],
  ],
  ['family-name', ['Surname', 'SURNAME', 'Family Name', 'Last name', 'Sirname', 'Family names', 'Surnmae']],
  ['script-name', ['Name in own script', 'Name (Arabic)', 'Name in native language']],
  [
    'born',
    [
      'DOB',
      'D.O.B.',
      'Date of Birth',
      'Date of Brith',
      'DOB (dd/mm/yyyy)',
      'Birth date',
      'Year of birth',
      'D.o.B',
      'Date  of\nBirth',
      'تاريخ الميلاد',
    ],
  ],
  ['age', ['Age', 'Age (years)']],
  ['sex', ['Sex', 'Gender', 'M/F', 'Gander', 'Sex (M/F)']],
  ['nationality', ['Nationality', 'Nationalty', 'Country of Origin', 'COO', 'Nat.', 'Country']],
  ['language', ['Language', 'Language(s) spoken', 'First language', 'Main Language', 'Mother tongue', 'Langauge']],
  ['interpreter', ['Interpreter', 'Interpreter needed? (Y/N)', 'Interpreter Req', 'Interpretor']],
  ['room', ['Room', 'Room No.', 'Room #', 'Rm', 'Allocated Room']],
  ['phone', ['Phone', 'Mobile No', 'Contact number', 'Tel.', 'Telephone', 'Mobile Phone Number']],
  ['nhs-number', ['NHS', 'NHS Number', 'NHS No.', 'NHS number (if known)']],
  [
    'port-reference',
    [
      'Home Office Ref',
      'HO Ref No',
      'Port Reference',
      'Port Ref.',
      'NASS No',
      'NASS Reference',
      'CID',
      'Case Ref',
      'Home Office Reference Number',
      'HO Reference',
      'ID',
    ],
  ],
  ['family', ['Family ID', 'Family Ref', 'Family group', 'Household', 'Family No.']],
  ['relationship', ['MA/Dep', 'MA / Dependant', 'Relationship', 'Relationship to MA', 'Dependant of', 'Dependents']],
  [
    'arrived-in-uk',
    [
      'Date of arrival in UK',
      'UK Arrival Date',
      'Arrived UK',
      'Date arrived in the UK',
      'Date of entry',
      'Arrival date (UK)',
    ],
  ],
  [
    'arrived-at-site',
    [
      'Arrival Date',
      'Date of arrival',
      'Date of arrival at hotel',
      'Check-in date',
      'Move in date',
      'Arrived',
      'Arival date',
    ],
  ],
  ['site', ['Site', 'Hotel', 'Hotel name', 'Accommodation', 'Acommodation', 'Property address']],
  ['moved-from', ['From', 'Moving from', 'Previous accommodation']],
  ['moved-to', ['To', 'Destination', 'Dispersal Address', 'New address', 'Moved to']],
  ['moved-on', ['Date of move', 'Dispersal date', 'Date moved', 'Travel date', 'Departure Date']],
  ['notes', ['Notes', 'Comments', 'Any other information', 'Health needs']],
  ['number', ['No', 'No.', '#', 'S/No']],
];

test.each(headers.flatMap(([name, texts]) => texts.map((text) => [text, name] as const)))(
  '%j is about %s',
  (text, name) => {
    expect(recogniseColumn(text)?.name).toBe(name);
  },
);

test.each(['', '31/12/1990', 'Amina Ahmed', 'Afghanistan', 'Weekly return for the Home Office', '12'])(
  '%j is no heading',
  (text) => {
    expect(recogniseColumn(text)).toBeNull();
  },
);

test('a header may say the order of a date, and which part of a name comes first', () => {
  expect(recogniseColumn('DOB (MM/DD/YYYY)')?.dateOrder).toBe('month-first');
  expect(recogniseColumn('Date of birth dd-mm-yy')?.dateOrder).toBe('day-first');
  expect(recogniseColumn('Surname, Forename')?.familyFirst).toBe(true);
  expect(recogniseColumn('Forename / Surname')?.familyFirst).toBeUndefined();
});

describe('the header', () => {
  const found = (...lines: readonly (readonly string[])[]) => {
    const header = findHeader(aSheet(lines).rows);
    return header === null
      ? null
      : [header.firstRow, header.lastRow, header.columns.map(({ name, index }) => `${String(index)} ${name}`)];
  };
  const person = ['Ahmed', 'Amina', '31/12/1990', 'F'];

  test('stands in the first row', () => {
    expect(found(['Surname', 'Forename', 'DOB', 'Sex'], person)).toEqual([
      0,
      0,
      ['0 family-name', '1 given-name', '2 born', '3 sex'],
    ]);
  });

  test('stands below titles, dates and warnings', () => {
    expect(
      found(
        ['New arrivals'],
        ['Hotel: Example House', 'Date: 28/11/2026'],
        ['OFFICIAL SENSITIVE'],
        ['Surname', 'Forename', 'DOB', 'Sex'],
        person,
      ),
    ).toEqual([3, 3, ['0 family-name', '1 given-name', '2 born', '3 sex']]);
  });

  test('over two rows is read as one', () => {
    expect(
      found(
        ['', 'Name', 'Name', '', 'Arrival', 'Arrival'],
        ['No', 'First', 'Last', 'DOB', 'UK', 'Site'],
        ['1', ...person],
      ),
    ).toEqual([0, 1, ['0 number', '1 given-name', '2 family-name', '3 born', '4 arrived-in-uk', '5 arrived-at-site']]);
  });

  test('over two rows of which the lower is half empty is read as one', () => {
    expect(
      found(['Name', 'DOB', 'Arrival', 'Arrival'], ['', '', 'UK', 'Hotel'], ['Amina', '1990', '1/1/26', '2/1/26']),
    ).toEqual([0, 1, ['0 full-name', '1 born', '2 arrived-in-uk', '3 arrived-at-site']]);
  });

  test('below a title of one cell is not mixed up with it', () => {
    expect(found(['Arrivals'], ['No', 'Name', 'Room'], ['1', 'Amina', '12'])).toEqual([
      1,
      1,
      ['0 number', '1 full-name', '2 room'],
    ]);
  });

  test('of a single column is a header', () => {
    expect(found(['Name'], ['Amina Ahmed'])).toEqual([0, 0, ['0 full-name']]);
  });

  test('is not found where there is none', () => {
    expect(found(['Amina Ahmed', '31/12/1990'], ['Omar Haile', '1991'])).toBeNull();
  });
});
