import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Verdict } from '#features/matching/index.ts';
import { foldJourney, type Journey } from '#features/people/index.ts';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { aSheet } from './a-sheet.test-data.ts';
import { compareBorn } from './compare-born.ts';
import { concernsOf } from './concerns.ts';
import { doubtsOf, findPlace, isNamed } from './doubts.ts';
import { nameHouseholds } from './household.ts';
import { planArrival } from './plan-arrival.ts';
import { describe as describeRow, propose, type ProposeContext } from './propose.ts';
import { readList, type ReadList, type ReadRow } from './read-list.ts';

const today = '2026-11-28' as LocalDate;
const [here, elsewhere] = [fixedId(501), fixedId(502)] as const;
const list = { id: fixedId(700), placeId: here, on: today };
const place = { id: here, code: 'EH1', name: 'Example House' };

function read(lines: Parameters<typeof aSheet>[0]): ReadList {
  const result = readList([aSheet(lines)], { sort: 'arrivals', today });
  if (!result.ok) throw new Error(result.problems.join());
  return result.value;
}

const oneRow = (...lines: Parameters<typeof aSheet>[0]): ReadRow => read([...lines]).rows[0] as ReadRow;
const details = (said: object) => anEntry({ body: { details: said }, on: '2026-11-01' });
const stay = (at: string, on: string, more: object = {}) =>
  anEntry({ kind: 'stay-began', on, body: { place: at, ...more } });
const plan = (row: ReadRow, journey: Journey | null, overrule = false) =>
  planArrival(row, { personId: fixedId(1), journey, family: null, overrule }, list);
const kinds = (row: ReadRow, journey: Journey | null) => plan(row, journey).drafts.map(({ kind }) => kind);

describe('somebody new', () => {
  const row = oneRow(
    ['Name', 'DOB', 'Sex', 'Room', 'UK arrival date', 'Arrival date'],
    ['Amina Ahmed', '31/12/1990', 'F', '12', '20/11/2026', '27/11/2026'],
  );

  test('gets details, the arrival in the UK and the stay, each saying which list and row it came from', () => {
    expect(plan(row, null).drafts).toEqual([
      {
        subject: { kind: 'person', id: fixedId(1) },
        kind: 'details-recorded',
        happened: { on: today },
        place: here,
        replaces: [],
        body: {
          details: {
            name: { full: 'Amina Ahmed', script: 'Latn' },
            born: { asWritten: '31/12/1990', precision: 'day', on: '1990-12-31' },
            sex: 'female',
          },
          from: { list: list.id, row: 2 },
        },
      },
      {
        subject: { kind: 'person', id: fixedId(1) },
        kind: 'arrived-in-uk',
        happened: { on: '2026-11-20' },
        place: here,
        replaces: [],
        body: { from: { list: list.id, row: 2 } },
      },
      {
        subject: { kind: 'person', id: fixedId(1) },
        kind: 'stay-began',
        happened: { on: '2026-11-27' },
        place: here,
        replaces: [],
        body: { place: here, room: '12', from: { list: list.id, row: 2 } },
      },
    ]);
  });

  test('of whom only a name is known gets that name and the stay on the list’s day', () => {
    const drafts = plan(oneRow(['Name'], ['Tesfay']), null).drafts;
    expect(drafts.map(({ kind, happened }) => [kind, happened?.on])).toEqual([
      ['details-recorded', today],
      ['stay-began', today],
    ]);
  });

  test('in their own script and in Latin letters gets both', () => {
    const [first] = plan(oneRow(['Name', 'Name in own script'], ['Amina Ahmed', 'أمينة أحمد']), null).drafts;
    expect(first?.body['details']).toEqual({
      name: { full: 'أمينة أحمد', script: 'Arab' },
      romanisedName: 'Amina Ahmed',
    });
  });
});

describe('somebody known', () => {
  const row = oneRow(['Name', 'DOB', 'Sex', 'Phone', 'Room'], ['Amina Ahmed', '31/12/1990', 'F', '07700900123', '12']);
  const same = {
    name: { full: 'AHMED Amina' },
    born: { asWritten: '31-Dec-90', precision: 'day', on: '1990-12-31' },
    sex: 'female',
    phone: '+44 7700 900123',
  };

  test('of whom the list says nothing new gets nothing', () => {
    expect(kinds(row, foldJourney([details(same), stay(here, '2026-11-20', { room: '12' })]))).toEqual([]);
  });

  test('who moved here gets the stay, said to follow the one before', () => {
    const before = stay(elsewhere, '2026-11-01');
    const { drafts, objections } = plan(row, foldJourney([details(same), before]));
    expect(drafts.map(({ kind, body }) => [kind, body['place'], body['after']])).toEqual([
      ['stay-began', here, before.id],
    ]);
    expect(objections).toEqual([]);
  });

  test('who left and is back gets the stay', () => {
    const left = anEntry({ kind: 'stay-ended', on: '2026-11-10', body: { reason: 'left' } });
    expect(kinds(row, foldJourney([details(same), stay(here, '2026-11-01', { room: '12' }), left]))).toEqual([
      'stay-began',
    ]);
  });

  test('who is in another room keeps the day on which they came', () => {
    const before = stay(here, '2026-11-20', { room: '3' });
    expect(plan(row, foldJourney([details(same), before])).drafts).toMatchObject([
      { kind: 'stay-began', happened: { on: '2026-11-20' }, replaces: [before.id], body: { room: '12' } },
    ]);
  });

  test('who is recorded as having died, or to have moved on since, is asked about', () => {
    const died = foldJourney([details(same), anEntry({ kind: 'died', on: '2026-11-02' })]);
    expect(plan(row, died).objections[0]?.says).toBe('arrivals.reason.recorded-as-died');
    const onward = foldJourney([details(same), stay(elsewhere, '2026-12-05')]);
    expect(plan(row, onward).objections).toEqual([
      { says: 'arrivals.reason.moved-since', values: { on: '2026-12-05' } },
    ]);
  });

  test('has added what the record lacks, in one entry', () => {
    const name = details({ name: { full: 'Amina Ahmed', script: 'Latn' } });
    const { drafts, changes } = plan(row, foldJourney([name, stay(here, '2026-11-20', { room: '12' })]));
    expect(drafts[0]?.body['details']).toMatchObject({ sex: 'female', phone: '07700900123' });
    expect(drafts[0]?.replaces).toEqual([]);
    expect(changes.map(({ field, does }) => `${does} ${field}`)).toEqual(['adds born', 'adds sex', 'adds phone']);
  });

  test('has a new telephone number take the old one’s place', () => {
    const old = details({ ...same, phone: '07700900999' });
    expect(plan(row, foldJourney([old, stay(here, '2026-11-20', { room: '12' })])).drafts).toMatchObject([
      { replaces: [old.id], body: { details: { phone: '07700900123' } } },
    ]);
  });

  test('keeps what is recorded where the list contradicts it, unless a person says that the list is right', () => {
    const other = details({ ...same, sex: 'male' });
    const journey = foldJourney([other, stay(here, '2026-11-20', { room: '12' })]);
    expect(plan(row, journey)).toMatchObject({
      drafts: [],
      changes: [{ field: 'sex', does: 'keeps', listed: 'female' }],
    });
    expect(plan(row, journey, true).drafts).toMatchObject([
      { replaces: [other.id], body: { details: { sex: 'female' } } },
    ]);
  });

  test('spelt another way keeps both spellings', () => {
    const journey = foldJourney([
      details({ ...same, name: { full: 'Ameena Ahmad', script: 'Latn' } }),
      stay(here, '2026-11-20', { room: '12' }),
    ]);
    expect(plan(row, journey).drafts[0]?.body['details']).toEqual({
      otherNames: [{ full: 'Amina Ahmed', script: 'Latn' }],
    });
  });

  test('of whom the list gives the name in their own script has it beside the romanised one', () => {
    const latin = details({ name: { full: 'Amina Ahmed', script: 'Latn' } });
    const both = oneRow(['Name', 'Name in own script'], ['Amina Ahmed', 'أمينة أحمد']);
    expect(plan(both, foldJourney([latin, stay(here, '2026-11-20')])).drafts).toMatchObject([
      {
        replaces: [latin.id],
        body: { details: { name: { full: 'أمينة أحمد', script: 'Arab' }, romanisedName: 'Amina Ahmed' } },
      },
    ]);
  });

  test.each([
    [['ar'], 'Arabic', undefined],
    [[], 'Arabic, English', ['ar', 'en']],
    [['ar'], 'English', ['ar', 'en']],
    [['ku', 'en'], 'Sorani', ['ckb', 'en']],
    [['ckb'], 'Kurdish', undefined],
  ])('who speaks %j and is listed with %s is recorded with %j', (recorded, listed, languages) => {
    const journey = foldJourney([details({ name: { full: 'Amina' }, languages: recorded }), stay(here, '2026-11-20')]);
    const drafts = plan(oneRow(['Name', 'Language'], ['Amina', listed]), journey).drafts;
    expect((drafts[0]?.body['details'] as { languages?: string[] } | undefined)?.languages).toEqual(languages);
  });

  test.each([
    ['an arrival that is not recorded is added', [], '20/11/2026', ['arrived-in-uk'], 'adds'],
    ['the same arrival changes nothing', ['2026-11-20'], '20/11/2026', [], undefined],
    ['another arrival does not move the clock', ['2026-11-01'], '20/11/2026', [], 'keeps'],
  ] as const)('%s', (_, recorded, listed, expected, does) => {
    const arrivals = recorded.map((on) => anEntry({ kind: 'arrived-in-uk', on, body: {} }));
    const journey = foldJourney([details({ name: { full: 'Amina' } }), stay(here, '2026-11-20'), ...arrivals]);
    const result = plan(oneRow(['Name', 'UK arrival date'], ['Amina', listed]), journey);
    expect(result.drafts.map(({ kind }) => kind)).toEqual(expected);
    expect(result.changes.find(({ field }) => field === 'arrivedInUk')?.does).toBe(does);
  });

  test('whose arrival was only estimated has it renewed by one that is stated', () => {
    const guess = anEntry({ kind: 'arrived-in-uk', body: {} });
    const estimated = { ...guess, happened: { on: '2026-11-01' as LocalDate, estimated: true as const } };
    const journey = foldJourney([details({ name: { full: 'Amina' } }), stay(here, '2026-11-20'), estimated]);
    expect(plan(oneRow(['Name', 'UK arrival date'], ['Amina', '20/11/2026']), journey).drafts).toMatchObject([
      { kind: 'arrived-in-uk', replaces: [guess.id] },
    ]);
  });
});

describe('a listed date of birth beside a recorded one', () => {
  const day = (on: string) => ({ asWritten: on, precision: 'day' as const, on: on as LocalDate });
  const guessed = (on: string) => ({ ...day(on), estimated: true as const });
  const year = (of: string) => ({ asWritten: of, precision: 'year' as const, on: `${of}-01-01` as LocalDate });
  const either = (a: string, b: string) => ({ ...day(a), ambiguous: [a as LocalDate, b as LocalDate] });

  test.each([
    ['the same day', day('1990-12-31'), day('1990-12-31'), 'same'],
    ['another day', day('1990-12-31'), day('1990-12-30'), 'differs'],
    ['nothing recorded', day('1990-12-31'), null, 'adds'],
    ['nothing listed', null, day('1990-12-31'), 'same'],
    ['a year that the day lies in', year('1990'), day('1990-12-31'), 'same'],
    ['a day in the year recorded', day('1990-12-31'), year('1990'), 'renews'],
    ['a day outside the year recorded', day('1992-12-31'), year('1990'), 'differs'],
    ['1 January near the day recorded', guessed('1991-01-01'), day('1990-12-31'), 'same'],
    ['a day near the 1 January recorded', day('1990-05-12'), guessed('1990-01-01'), 'renews'],
    ['two possible days, one of them recorded', either('1990-03-04', '1990-04-03'), day('1990-04-03'), 'same'],
    ['a day that settles two recorded', day('1990-04-03'), either('1990-03-04', '1990-04-03'), 'renews'],
    ['nothing that can be read', { asWritten: '?', precision: 'unknown' as const }, day('1990-04-03'), 'same'],
    [
      'a day where nothing could be read',
      day('1990-04-03'),
      { asWritten: '3024', precision: 'unknown' as const },
      'renews',
    ],
  ] as const)('%s', (_, listed, recorded, verdict) => {
    expect(compareBorn(listed, recorded)).toBe(verdict);
  });
});

describe('proposals', () => {
  const person = fixedId(10);
  const other = fixedId(11);
  const journey = foldJourney([details({ name: { full: 'Amina Ahmed' } }), stay(here, '2026-11-20')]);
  const known: Verdict = {
    outcome: 'known',
    personId: person,
    reasons: [{ says: 'matching.reason.same-name', values: {} }],
  };
  const context = (
    verdicts: readonly (readonly [number, Verdict])[],
    more: Partial<ProposeContext> = {},
  ): ProposeContext => ({
    verdicts: new Map(verdicts),
    before: new Map(),
    journeys: new Map([
      [person, journey],
      [other, journey],
    ]),
    claimed: new Map(),
    plan: (row, personId, its) => planArrival(row, { personId, journey: its, family: null, overrule: false }, list),
    doubts: (row) => doubtsOf(row, place),
    ...more,
  });
  const three = read([
    ['Name', 'DOB', 'Phone', 'Hotel'],
    ['Amina Ahmed', '31/12/1990', '07700900123', ''],
    ['Omar Haile', '1991', '', ''],
    ['Sara Noor', '1992', '', ''],
  ]).rows;
  const fresh: Verdict = { outcome: 'new', reasons: [{ says: 'matching.reason.nobody-like-this', values: {} }] };
  const short = (proposals: ReturnType<typeof propose>) =>
    proposals.map(
      ({ outcome, reasons }) => `${outcome}: ${reasons.map(({ says }) => says.split('.').pop() ?? '').join()}`,
    );

  test('follow the verdicts, with what each would change', () => {
    const candidates = [
      { personId: other, reasons: [], against: [{ says: 'matching.reason.birth-differs', values: {} }] },
    ];
    const proposals = propose(
      three,
      context([
        [2, known],
        [3, { outcome: 'likely', candidates }],
        [4, fresh],
      ]),
    );
    expect(short(proposals)).toEqual(['known: same-name', 'likely: ', 'new: nobody-like-this']);
    expect(proposals[0]?.people[0]?.changes.map(({ field }) => field)).toEqual(['born', 'phone']);
    expect(proposals[1]?.people[0]?.against).toHaveLength(1);
  });

  test('say that a repeated row is the same person, whatever matching says', () => {
    const rows = read([
      ['Name', 'DOB'],
      ['Amina Ahmed', '31/12/1990'],
      ['AHMED, Amina', '31-Dec-90'],
    ]).rows;
    expect(propose(rows, context([[2, fresh]]))[1]).toMatchObject({ outcome: 'known', sameAs: 2, people: [] });
  });

  test('leave two rows that come to one person to a person', () => {
    expect(
      short(
        propose(
          three,
          context([
            [2, known],
            [3, known],
            [4, fresh],
          ]),
        ),
      ),
    ).toEqual(['known: same-name', 'needs-a-person: two-rows-one-person', 'new: nobody-like-this']);
  });

  test('know the very same row of an earlier list, though matching would doubt', () => {
    const before = new Map([[2, { personId: person, on: '2026-11-20' }]]);
    expect(
      short(
        propose(
          three,
          context(
            [
              [2, fresh],
              [3, fresh],
              [4, fresh],
            ],
            { before },
          ),
        ),
      )[0],
    ).toBe('known: same-row-before');
  });

  test.each([
    ['a date of birth that cannot be', ['Amina Ahmed', '31/12/3024', '', ''], 'born-in-future'],
    ['another site than the one the list is for', ['Amina Ahmed', '1990', '', 'Seaview'], 'other-site'],
    ['no name', ['', '31/12/1990', '07700900123', ''], 'no-name'],
  ])('leave a row with %s to a person', (_, cells, why) => {
    const rows = read([['Name', 'DOB', 'Phone', 'Hotel'], cells, ['X Y', '', '', '']]).rows;
    expect(
      short(
        propose(
          rows,
          context([
            [2, fresh],
            [3, fresh],
          ]),
        ),
      )[0],
    ).toContain(`needs-a-person: ${why}`);
    expect(
      short(
        propose(
          rows,
          context([
            [2, known],
            [3, fresh],
          ]),
        ),
      )[0],
    ).toContain(`needs-a-person: ${why}`);
  });

  test('describe a row to matching with every name it gives', () => {
    const row = oneRow(
      ['Name', 'Name in own script', 'Alias', 'HO Ref'],
      ['Amina Ahmed', 'أمينة أحمد', 'Ami', 'X1234567'],
    );
    expect(describeRow(row)).toMatchObject({
      row: 2,
      name: { full: 'أمينة أحمد' },
      otherNames: [{ full: 'Amina Ahmed' }, { full: 'Ami' }],
      portReference: 'X1234567',
    });
  });
});

describe('a list as a whole', () => {
  const rows = (...sites: string[]) =>
    read([['Name', 'Hotel'], ...sites.map((site, at) => [`Person ${String.fromCharCode(65 + at)}`, site])]);
  const context = {
    place: { ...place, isOpen: true },
    places: [place, { id: elsewhere, code: 'SV2', name: 'Seaview Hotel' }],
    on: today,
    today,
    notes: [],
    elsewhere: null,
  };
  const names = (...args: Parameters<typeof concernsOf>) => concernsOf(...args).map(({ name }) => name);

  test('that fits raises no concern', () => {
    expect(names(rows('Example House', 'Example house hotel', 'EH1', ''), context)).toEqual([]);
  });

  test('for a closed site is kept and asked about', () => {
    expect(names(rows(''), { ...context, place: { ...context.place, isOpen: false } })).toEqual(['closed-site']);
  });

  test('for the wrong place is asked about, naming the place that it may be for', () => {
    expect(concernsOf(rows('Seaview', 'Seaview', 'Example House'), context)).toMatchObject([
      { name: 'wrong-place', values: { written: 'Seaview', count: 2, perhaps: 'Seaview Hotel' } },
    ]);
  });

  test('of which one row names another site is not, as that row is', () => {
    expect(names(rows('Seaview', 'Example House', 'Example House'), context)).toEqual([]);
  });

  test('that was cut short, is from next month, has no header or was received for another place is asked about', () => {
    const guessed = read([
      ['Amina Ahmed', '31/12/1990'],
      ['Omar Haile', '13/05/1991'],
    ]);
    expect(
      names(guessed, {
        ...context,
        notes: [{ note: 'last-line-unfinished', line: 3 }],
        on: '2026-12-28' as LocalDate,
        elsewhere: 'Seaview Hotel',
      }),
    ).toEqual(['cut-short', 'columns-guessed', 'day-far-off', 'same-file-elsewhere']);
  });

  test.each([
    ['EH1', true],
    ['eh1', true],
    ['Example House', true],
    ['example', true],
    ['Example Hse', true],
    ['Example House Hotel, 1 High Street', true],
    ['The Hotel', true],
    ['Seaview', false],
    ['Room 4', false],
  ])('%s means Example House: %s', (words, is) => {
    expect(isNamed(words, place)).toBe(is);
  });

  test.each([
    ['SV2', 'Seaview Hotel'],
    ['Seaview', 'Seaview Hotel'],
    ['seaview hotel, Blackpool', 'Seaview Hotel'],
    ['Example', 'Example House'],
    ['Hotel', null],
    ['12 Some Road, Leeds', null],
  ])('%s is %s', (words, name) => {
    expect(findPlace(words, context.places)?.name ?? null).toBe(name);
  });
});

describe('a household is named', () => {
  const nobody = () => null;
  const names = (lines: Parameters<typeof aSheet>[0], known: (line: number) => Journey | null = nobody) => [
    ...nameHouseholds(read(lines).rows, list.id, known).values(),
  ];

  test('by the list and its first row, so that two lists that number their families never mix them', () => {
    expect(
      names([
        ['Name', 'Family'],
        ['Amina', '1'],
        ['Omar', '1'],
        ['Sara', ''],
      ]),
    ).toEqual([`${list.id}:2`, `${list.id}:2`]);
  });

  test('by the reference that its rows share', () => {
    expect(
      names([
        ['Name', 'HO Ref'],
        ['Amina', 'X1234567/1'],
        ['Omar', 'X1234567/2'],
      ]),
    ).toEqual(['X1234567', 'X1234567']);
  });

  test('as a member on the record already has it', () => {
    const journey = foldJourney([details({ family: 'F12' })]);
    expect(
      names(
        [
          ['Name', 'Family'],
          ['Amina', '1'],
          ['Omar', '1'],
        ],
        (line) => (line === 3 ? journey : null),
      ),
    ).toEqual(['F12', 'F12']);
  });
});
