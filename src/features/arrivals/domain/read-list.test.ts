import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { aSheet } from './a-sheet.test-data.ts';
import { describeList } from './describe-list.ts';
import { readList, type ReadList } from './read-list.ts';

const today = '2026-11-28' as LocalDate;

function read(lines: Parameters<typeof aSheet>[0]): ReadList {
  const result = readList([aSheet(lines)], { sort: 'arrivals', today });
  if (!result.ok) throw new Error(result.problems.join());
  return result.value;
}

const names = (list: ReadList) => list.rows.map(({ person }) => person.name?.full ?? null);
const says = (list: ReadList, at = 0) => list.rows[at]?.marks.map((mark) => mark.says.replace('arrivals.mark.', ''));

describe('a row', () => {
  test('gives everything that it says, and keeps what was written', () => {
    const list = read([
      ['Weekly arrivals'],
      [
        'No',
        'Surname',
        'Forename(s)',
        'D.O.B.',
        'M/F',
        'Nationality',
        'Languages',
        'Interpreter',
        'Room',
        'Mobile',
        'NHS No',
        'HO Ref',
        'UK arrival date',
        'Date of arrival',
        'Hotel',
        'Favourite colour',
      ],
      [
        '1',
        'AHMED',
        'Amina',
        '31-Dec-90',
        'F',
        'Sudanese',
        'Arabic, English',
        'Y',
        '12A',
        '7700900123',
        '400 000 0012',
        'X1234567',
        '20/11/2026',
        '28/11/2026',
        'Example House',
        'green',
      ],
    ]);
    expect(list.rows[0]).toMatchObject({
      line: 3,
      written: { No: '1', 'D.O.B.': '31-Dec-90', 'Favourite colour': 'green', 'NHS No': '400 000 0012' },
      person: {
        name: { full: 'Amina AHMED', given: 'Amina', family: 'AHMED', script: 'Latn' },
        born: { asWritten: '31-Dec-90', precision: 'day', on: '1990-12-31' },
        sex: 'female',
        nationality: 'SDN',
        languages: ['ar', 'en'],
        interpreterNeeded: true,
        room: '12A',
        phone: '07700900123',
        nhsNumber: '4000000012',
        portReference: 'X1234567',
        arrivedInUk: { on: '2026-11-20' },
        arrivedAtSite: { on: '2026-11-28' },
        site: 'Example House',
      },
      family: null,
      sameAs: null,
      marks: [],
    });
  });

  test('with only a name is a person', () => {
    const list = read([['Name', 'DOB', 'Room'], ['Amina Ahmed'], ['Tesfay']]);
    expect(names(list)).toEqual(['Amina Ahmed', 'Tesfay']);
    expect(list.rows[0]?.person.born).toBeNull();
    expect(list.rows[0]?.marks).toEqual([]);
  });

  test('with a date in the year 3024 is kept and marked', () => {
    const list = read([
      ['Name', 'DOB'],
      ['Amina Ahmed', '01/02/3024'],
    ]);
    expect(list.rows[0]?.person.born).toEqual({ asWritten: '01/02/3024', precision: 'unknown' });
    expect(says(list)).toEqual(['born-in-future']);
  });

  test('without a name but with two things that only people have is kept and marked', () => {
    const list = read([
      ['Name', 'DOB', 'Ref', 'Room'],
      ['', '1990', 'X1234567', ''],
      ['Amina', '', '', ''],
    ]);
    expect(list.rows).toHaveLength(2);
    expect(says(list)).toContain('no-name');
  });

  test('with formulas, scripts and HTML in its cells is text', () => {
    const list = read([
      ['Name', 'Notes'],
      ['=cmd|" /C calc"!A0', '<script>alert(1)</script>'],
      [{ text: 'Amina', formula: true }, ''],
    ]);
    expect(list.rows[0]?.person.name?.full).toBe('=cmd|" /C calc"!A0');
    expect(list.rows[0]?.written['Notes']).toBe('<script>alert(1)</script>');
    expect(says(list, 1)).toEqual(['formula']);
  });

  test('with cells that are far too long is read by their beginnings', () => {
    const list = read([
      ['Name', 'DOB', 'Phone', 'Relationship', 'Email'],
      [
        `${'('.repeat(1_900)}Amina`,
        `1${' '.repeat(1_900)}x`,
        '1 '.repeat(900),
        `of${' '.repeat(1_900)}`,
        `${'a'.repeat(1_900)}@`,
      ],
      ['Omar Haile', '13/05/1991', '', '', ''],
    ]);
    expect(list.rows.map(({ person }) => person.born?.on ?? null)).toEqual([null, '1991-05-13']);
  });

  test('of a list of nothing but one name is a person each, and so is that list', () => {
    const list = read([['Name', 'Room'], ...Array.from({ length: 3_000 }, (_, at) => ['Mohamed Ali', String(at)])]);
    expect(list.rows).toHaveLength(3_000);
  });

  test('that was hidden is read and marked', () => {
    const sheet = aSheet([['Name'], ['Amina'], ['Omar']]);
    const rows = sheet.rows.map((row) => (row.line === 2 ? { ...row, hidden: true as const } : row));
    const result = readList([{ ...sheet, rows }], { sort: 'arrivals', today });
    expect(result.ok && says(result.value)).toEqual(['hidden-row']);
  });

  test('says what could not be read, and why', () => {
    const list = read([
      ['Name', 'Sex', 'Nationality', 'Language', 'Phone', 'NHS', 'DOB'],
      ['Amina', 'unsure', 'Atlantis', 'Atlantean', '4.47E+11', '1234567890', 'soon'],
    ]);
    expect(says(list)?.sort()).toEqual(
      [
        'sex-unreadable',
        'nationality-unknown',
        'language-unknown',
        'phone-digits-lost',
        'nhs-number-not-valid',
        'date-unreadable',
      ].sort(),
    );
  });

  test('whose arrival comes before its birth is marked', () => {
    const list = read([
      ['Name', 'DOB', 'UK arrival date'],
      ['Amina', '13/05/2026', '01/02/2026'],
    ]);
    expect(says(list)).toContain('arrived-before-born');
  });
});

describe('day and month over a whole column', () => {
  test('one date that can only be day first settles the others', () => {
    const list = read([
      ['Name', 'DOB'],
      ['A', '04/03/1990'],
      ['B', '25/03/1990'],
    ]);
    expect(list.rows.map(({ person }) => [person.born?.on, person.born?.ambiguous])).toEqual([
      ['1990-03-04', undefined],
      ['1990-03-25', undefined],
    ]);
  });

  test('a column of the other order is read in that', () => {
    expect(
      read([
        ['Name', 'DOB'],
        ['A', '04/03/1990'],
        ['B', '03/25/1990'],
      ]).rows[0]?.person.born?.on,
    ).toBe('1990-04-03');
  });

  test('a column that has both leaves the rest ambiguous', () => {
    const list = read([
      ['Name', 'DOB'],
      ['A', '04/03/1990'],
      ['B', '03/25/1990'],
      ['C', '25/03/1990'],
    ]);
    expect(list.rows[0]?.person.born?.ambiguous).toEqual(['1990-03-04', '1990-04-03']);
  });

  test('real dates in a column of month-first text are doubted: the program will have swapped them', () => {
    const list = read([
      ['Name', 'DOB'],
      ['A', { text: '1990-03-04', number: 32936, date: '1990-03-04' as LocalDate }],
      ['B', '03/25/1990'],
    ]);
    expect(list.rows[0]?.person.born?.ambiguous).toEqual(['1990-03-04', '1990-04-03']);
  });
});

describe('families', () => {
  const families = (lines: Parameters<typeof aSheet>[0]) => read(lines).rows.map(({ family }) => family);

  test('by a family number', () => {
    expect(
      families([
        ['Name', 'Family'],
        ['A', 'F1'],
        ['B', 'F2'],
        ['C', 'f1'],
        ['D', ''],
      ]),
    ).toEqual([2, null, 2, null]);
  });

  test('by the reference they share, with or without a number behind it', () => {
    expect(
      families([
        ['Name', 'HO Ref'],
        ['Amina', 'X1234567/1'],
        ['Omar', 'X7654321'],
        ['Sara', 'X1234567/2'],
      ]),
    ).toEqual([2, null, 2]);
  });

  test('by the row they follow', () => {
    expect(
      families([
        ['Name', 'MA/Dep'],
        ['A', 'MA'],
        ['B', 'Dep'],
        ['C', 'Dep'],
        ['D', 'MA'],
        ['E', 'MA'],
        ['F', 'Wife'],
      ]),
    ).toEqual([2, 2, 2, null, 6, 6]);
  });

  test('by whose dependant they are said to be', () => {
    expect(
      families([
        ['Name', 'Relationship'],
        ['Omar Haile', 'MA'],
        ['Noor Aziz', 'MA'],
        ['Sara', 'wife of HAILE Omar'],
      ]),
    ).toEqual([2, null, 2]);
  });

  test('by an indent or a dash under the first name', () => {
    expect(
      families([
        ['Name', 'Room'],
        ['Omar', '1'],
        ['  - Sara', '1'],
        ['Noor', '2'],
      ]),
    ).toEqual([2, 2, null]);
  });

  test('by words in brackets behind the name', () => {
    expect(
      families([
        ['Name', 'Room'],
        ['Omar (MA)', '1'],
        ['Sara (dep)', '1'],
        ['Noor', '2'],
      ]),
    ).toEqual([2, 2, null]);
  });

  test('a merged family number is everybody’s', () => {
    expect(
      families([
        ['Family', 'Name'],
        ['1', 'Omar'],
        [{ text: '1', merged: true }, 'Sara'],
        ['2', 'Noor'],
      ]),
    ).toEqual([2, 2, null]);
  });
});

describe('a person who is in the list twice', () => {
  const repeats = (lines: Parameters<typeof aSheet>[0]) =>
    read(lines).rows.map(
      ({ sameAs, marks }) =>
        sameAs ?? (marks.some(({ says: key }) => key === 'arrivals.mark.perhaps-repeated') ? 'perhaps' : null),
    );

  test.each([
    [
      'the whole row again, but for its number',
      [
        ['No', 'Name', 'DOB'],
        ['1', 'Amina Ahmed', '1990'],
        ['2', 'Amina Ahmed', '1990'],
      ],
      [null, 2],
    ],
    [
      'one name and one day of birth, written differently',
      [
        ['Name', 'DOB'],
        ['AHMED, Amina', '31/12/1990'],
        ['Amina Ahmed', '31-Dec-90'],
      ],
      [null, 2],
    ],
    [
      'one name and one reference',
      [
        ['Name', 'HO Ref', 'DOB'],
        ['Amina Ahmed', 'X1234567', ''],
        ['Amina Ahmed', 'x 1234567', '1990'],
      ],
      [null, 2],
    ],
    [
      'one name, two days of birth: two people',
      [
        ['Name', 'DOB'],
        ['Mohamed Ali', '31/12/1990'],
        ['Mohamed Ali', '13/05/1991'],
      ],
      [null, null],
    ],
    [
      'one name, one year of birth: perhaps',
      [
        ['Name', 'DOB', 'Room'],
        ['Mohamed Ali', '1990', '1'],
        ['Mohamed Ali', '1990', '2'],
      ],
      [null, 'perhaps'],
    ],
    [
      'one name, one 1 January: perhaps',
      [
        ['Name', 'DOB', 'Room'],
        ['Mohamed Ali', '01/01/1990', '1'],
        ['Mohamed Ali', '01/01/1990', '2'],
      ],
      [null, 'perhaps'],
    ],
    ['only one name: perhaps', [['Name'], ['Mohamed Ali'], ['Mohamed Ali']], [null, 'perhaps']],
    [
      'one name and day, two references: perhaps',
      [
        ['Name', 'DOB', 'HO Ref'],
        ['Mohamed Ali', '31/12/1990', 'X1111111'],
        ['Mohamed Ali', '31/12/1990', 'X2222222'],
      ],
      [null, 'perhaps'],
    ],
    [
      'twins: two people',
      [
        ['Name', 'DOB', 'HO Ref'],
        ['Hassan Ali', '31/12/2020', 'X1111111'],
        ['Hussein Ali', '31/12/2020', 'X1111111'],
      ],
      [null, null],
    ],
  ] as const)('%s', (_, lines, expected) => {
    expect(repeats(lines)).toEqual(expected);
  });
});

describe('rows that are nobody', () => {
  test('totals, footers, headings and the header again are set aside and shown', () => {
    const list = read([
      ['Name', 'DOB', 'Room'],
      ['Families'],
      ['Amina Ahmed', '1990', '1'],
      ['Name', 'DOB', 'Room'],
      ['Omar Haile', '1991', '2'],
      ['Total', '2'],
      ['Total people: 2'],
      ['End of list'],
      ['Prepared by the night team, please do not share this list with anybody'],
      ['Page 1 of 1'],
      ['', '2'],
    ]);
    expect(names(list)).toEqual(['Amina Ahmed', 'Omar Haile']);
    expect(list.skipped.map(({ line, why }) => `${String(line)} ${why}`)).toEqual([
      '2 heading',
      '4 repeated-header',
      '6 total',
      '7 total',
      '8 footer',
      '9 footer',
      '10 footer',
      '11 total',
    ]);
  });

  test.each(['Total', 'Male', 'Rooms', 'Children Bashir', 'Paige Turner'])(
    'a person may be called %s, if the row says more than that',
    (name) => {
      expect(
        names(
          read([
            ['Name', 'DOB', 'Sex', 'Room', 'HO Ref'],
            [name, '31/12/1990', 'F', '1', 'X1234567'],
          ]),
        ),
      ).toEqual([name]);
    },
  );
});

describe('a sheet', () => {
  test('with one list below another is read to its end, each under its own header', () => {
    const list = read([
      ['Name', 'DOB', 'Room'],
      ['Amina', '31/12/1990', '1'],
      ['Families'],
      ['Room', 'Forename', 'Surname', 'Date of birth'],
      ['2', 'Omar', 'Haile', '1/5/1991'],
    ]);
    expect(list.rows.map(({ person }) => [person.name?.full, person.room])).toEqual([
      ['Amina', '1'],
      ['Omar Haile', '2'],
    ]);
    expect(list.notes.map(({ says: key }) => key)).toEqual(['arrivals.mark.list.second-header']);
  });

  test('without a header is read by what stands in its columns, and says so', () => {
    const list = read([
      ['Amina', 'Ahmed', '31/12/1990', 'F', 'Sudan'],
      ['Omar', 'Haile', '13/05/1991', 'M', 'Eritrea'],
    ]);
    expect(list.rows[1]?.person).toMatchObject({
      name: { given: 'Omar', family: 'Haile' },
      born: { on: '1991-05-13' },
      sex: 'male',
      nationality: 'ERI',
    });
    expect(list.notes[0]?.says).toBe('arrivals.mark.list.columns-guessed');
  });

  test('among several is chosen, and the others are named', () => {
    const lists = [
      aSheet([['Guidance for completing this return']], 'Guidance'),
      aSheet(
        [
          ['Name', 'From', 'To', 'Date of move'],
          ['Sara', 'A', 'B', '1/1/26'],
        ],
        'Dispersals',
      ),
      aSheet(
        [
          ['Name', 'DOB', 'Room'],
          ['Amina', '1990', '1'],
        ],
        'Arrivals',
      ),
    ];
    const arrivals = readList(lists, { sort: 'arrivals', today });
    const moves = readList(lists, { sort: 'moves', today });
    expect(arrivals.ok && [arrivals.value.sheet, arrivals.value.notes.map(({ values }) => values['sheet'])]).toEqual([
      'Arrivals',
      ['Dispersals'],
    ]);
    expect(moves.ok && [moves.value.sheet, moves.value.rows[0]?.person.movedTo]).toEqual(['Dispersals', 'B']);
  });

  test('is taken by name when it is asked for', () => {
    const lists = [
      aSheet([['Name'], ['Amina']], 'One'),
      aSheet(
        [
          ['Name', 'DOB'],
          ['Omar', '1990'],
        ],
        'Two',
      ),
    ];
    const one = readList(lists, { sort: 'arrivals', today, sheet: ' one ' });
    expect(one.ok && names(one.value)).toEqual(['Amina']);
    expect(readList(lists, { sort: 'arrivals', today, sheet: 'Three' })).toEqual({
      ok: false,
      problems: ['no-such-sheet'],
    });
  });

  test('with 200 columns is read', () => {
    const header = [...Array.from({ length: 198 }, (_, at) => `Extra ${String(at)}`), 'Name', 'DOB'];
    const row = [...Array.from({ length: 198 }, () => 'x'), 'Amina', '1990'];
    expect(read([header, row]).rows[0]?.person.name?.full).toBe('Amina');
  });

  test('without names or people is said to be so', () => {
    expect(
      readList(
        [
          aSheet([
            ['12', '13'],
            ['14', '15'],
          ]),
        ],
        { sort: 'arrivals', today },
      ),
    ).toEqual({ ok: false, problems: ['no-names'] });
    expect(readList([aSheet([['Name', 'DOB']])], { sort: 'arrivals', today })).toEqual({
      ok: false,
      problems: ['no-people'],
    });
    expect(readList([], { sort: 'arrivals', today })).toEqual({ ok: false, problems: ['no-people'] });
  });
});

test('a list is described in figures, each person once', () => {
  const list = read([
    ['Name', 'DOB', 'Language', 'Interpreter', 'Family'],
    ['Amina Ahmed', '31/12/1990', 'Arabic', 'Y', '1'],
    ['Omar Ahmed', '', 'Arabic', 'Y', '1'],
    ['Amina Ahmed', '31/12/1990', 'Arabic', 'Y', '1'],
    ['Tesfay', '1990', 'Tigrinya', '', ''],
    ['Total', '4'],
  ]);
  expect(describeList(list)).toEqual({
    rows: 4,
    people: 3,
    repeated: 1,
    families: 1,
    bornUnknown: 1,
    interpreterNeeded: 2,
    languages: [
      ['ar', 2],
      ['ti', 1],
    ],
    notPeople: 1,
  });
});
