import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anEntry, fixedId } from '../../../../testing/entries.ts';
import type { Concern } from '../linkage/safety-rules.ts';
import type { WeighedCandidate } from '../register/register-verdict.ts';
import type { DescribedPerson } from '../verdict.ts';
import { answeredOf, type AskedAnswers } from './asked-answers.ts';
import { benefit, noSigns, uncertainty, urgency } from './benefit.ts';
import { coarseReasons } from './coarse-reasons.ts';
import { isDrawn, isTurned } from './drawn.ts';
import { readAnswers } from './ask-form.ts';
import { compareSides } from './compare-sides.ts';
import { evidenceOf } from './evidence.ts';
import { nextStep, verdicts, type SaidVerdict } from './next-step.ts';
import { pairStandings } from './pair-standing.ts';
import { reviewersNeeded } from './reviewers-needed.ts';
import { settleAsked, weighSeen } from './settle-asked.ts';
import { weighStays } from './weigh-stays.ts';
import { widenDescription } from './widen-description.ts';

const part = (what: string, level: string, hundredths = 0) => ({ what, level, hundredths });
const [a, b, c] = [fixedId(1), fixedId(2), fixedId(3)];

describe('evidence', () => {
  test('is the same in whatever order it was found, and whatever it weighs', () => {
    const one = evidenceOf([part('name', 'same', 500), part('birth', 'digit', 200)], ['twins', 'no-name']);
    expect(evidenceOf([part('birth', 'digit', 1), part('name', 'same', 2)], ['no-name', 'twins'])).toBe(one);
  });

  test('is another where a comparison came out otherwise, and not where only others on the record changed', () => {
    const one = evidenceOf([part('name', 'same'), part('expected', 'same', -900)], []);
    expect(evidenceOf([part('name', 'high')], [])).not.toBe(one);
    expect(evidenceOf([part('name', 'same')], ['twins'])).not.toBe(one);
    expect(evidenceOf([part('name', 'same'), part('rivals', 'others', -300)], [])).toBe(one);
  });
});

describe('a pair', () => {
  const alone = new Map([a, b, c].map((id) => [id, [id]]));
  const joined = new Map([
    [a, [a, c]],
    [c, [a, c]],
    [b, [b]],
  ]);
  const says = (kind: string, person: string, other: string, replaces: readonly string[] = []) =>
    anEntry({ person, kind, body: { with: other }, replaces });
  const notSame = says('not-same-person', b, a);

  test.each([
    ['may be asked about where nobody has said anything', alone, [], 'open'],
    ['is settled where somebody said that they are two people', alone, [notSame], 'not-same'],
    [
      'is settled where that was said of a record that one of them is joined with',
      joined,
      [says('not-same-person', c, b)],
      'not-same',
    ],
    [
      'may be asked about again once that was taken back',
      alone,
      [notSame, anEntry({ person: b, kind: 'retracted', body: { reason: 'slip' }, replaces: [notSame.id] })],
      'open',
    ],
    [
      'is never asked about where the person refused',
      alone,
      [anEntry({ person: a, kind: 'matching-refused', body: {} })],
      'refused',
    ],
    [
      'is never asked about where a joined record refused',
      joined,
      [anEntry({ person: c, kind: 'matching-refused', body: {} })],
      'refused',
    ],
    [
      'is gone where a record was made in error',
      alone,
      [anEntry({ person: a, kind: 'recorded-in-error', body: { reason: 'twice' } })],
      'gone',
    ],
  ] as const)('%s', (_, members, entries, standing) => {
    expect(pairStandings(members, entries)({ a, b })).toBe(standing);
  });

  test('of joined records is joined; of a record that is not there it is gone', () => {
    expect(pairStandings(joined, [])({ a, b: c })).toBe('joined');
    expect(pairStandings(new Map([[a, [a]]]), [])({ a, b })).toBe('gone');
  });
});

describe('reviewers', () => {
  test.each([
    [520, ['confusable-names'], 1],
    [499, ['confusable-names'], 2],
    [100, [], 2],
    [900, ['twins'], 2],
    [900, ['nhs-numbers-differ', 'confusable-names'], 2],
  ] as const)('of a pair of %i hundredths with %j are %i', (hundredths, concerns, needed) => {
    expect(reviewersNeeded(hundredths, concerns, { auto: 5 })).toBe(needed);
  });

  test.each<[1 | 2, readonly SaidVerdict[], ReturnType<typeof nextStep>]>([
    [1, [], 'another'],
    [1, ['same'], 'same'],
    [1, ['different'], 'different'],
    [1, ['cannot-say'], 'another'],
    [1, ['cannot-say', 'same'], 'another'],
    [2, ['same'], 'another'],
    [2, ['same', 'same'], 'same'],
    [2, ['different', 'different'], 'different'],
    [2, ['same', 'different'], 'another'],
    [2, ['same', 'cannot-say'], 'another'],
    [2, ['same', 'different', 'same'], 'same'],
    [2, ['different', 'cannot-say', 'different'], 'different'],
    [2, ['same', 'different', 'cannot-say'], 'person'],
    [2, ['cannot-say', 'cannot-say', 'same'], 'person'],
  ])('of whom %i are needed, having said %j, come to: %s', (needed, said, step) => {
    expect(nextStep(needed, said)).toBe(step);
  });

  test('come to the same whatever the order in which they spoke', () => {
    const said = fc.array(fc.constantFrom(...verdicts), { maxLength: 3 });
    fc.assert(
      fc.property(said, fc.constantFrom(1 as const, 2 as const), (some, needed) => {
        expect(nextStep(needed, [...some].reverse())).toBe(nextStep(needed, some));
      }),
    );
  });

  test('never join two records against somebody who says that they are two people, unless two others look', () => {
    const said = fc.array(fc.constantFrom(...verdicts), { maxLength: 3 });
    fc.assert(
      fc.property(said, fc.constantFrom(1 as const, 2 as const), (some, needed) => {
        if (nextStep(needed, some) !== 'same') return;
        const same = some.filter((one) => one === 'same').length;
        expect(same).toBeGreaterThanOrEqual(some.includes('different') ? 2 : needed);
      }),
    );
  });
});

describe('the queue', () => {
  test.each([
    [0, noSigns, 1],
    [0, { ...noSigns, overdue: 1 }, 3],
    [0, { ...noSigns, acute: 1 }, 5],
    [0, { overdue: 9, running: 9, acute: 9, underWay: 9 }, 25],
    [300, noSigns, 0.395],
    [-300, noSigns, 0.395],
  ])('puts a pair of %i hundredths with %j at %d', (hundredths, signs, expected) => {
    expect(benefit(hundredths, [noSigns, signs])).toBeCloseTo(expected, 3);
  });

  test('goes by the record that has more to lose, in either order', () => {
    const grave = { ...noSigns, acute: 2 };
    expect(benefit(100, [grave, noSigns])).toBe(benefit(100, [noSigns, grave]));
    expect(benefit(100, [grave])).toBeGreaterThan(benefit(100, [noSigns]));
  });

  test('is surest at the ends and least sure in the middle, and never beyond its bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (hundredths) => {
        expect(uncertainty(hundredths)).toBeCloseTo(uncertainty(-hundredths), 10);
        expect(uncertainty(hundredths)).toBeLessThanOrEqual(1);
        expect(uncertainty(hundredths)).toBeGreaterThanOrEqual(uncertainty(hundredths + Math.sign(hundredths) * 100));
      }),
    );
  });

  test('counts each sign up to three times, so that one long record does not hold its head', () => {
    expect(urgency({ ...noSigns, running: 3 })).toBe(urgency({ ...noSigns, running: 300 }));
  });
});

describe('the sample that is looked at again', () => {
  const rows = Array.from({ length: 20_000 }, (_, line) => line + 1);

  test('is one in twenty, and the same each time', () => {
    const drawn = rows.filter((line) => isDrawn(a, line));
    expect(drawn.length / rows.length).toBeGreaterThan(0.045);
    expect(drawn.length / rows.length).toBeLessThan(0.055);
    expect(rows.filter((line) => isDrawn(a, line))).toEqual(drawn);
  });

  test('stands on either side of the page about as often', () => {
    const turned = rows.filter((line) => isTurned(fixedId(line))).length / rows.length;
    expect(Math.abs(turned - 0.5)).toBeLessThan(0.02);
  });
});

describe('what is said to somebody who may not see the other record', () => {
  test('is that something agrees, is alike or differs', () => {
    expect(
      coarseReasons([
        part('expected', 'same'),
        part('name', 'same'),
        part('name', 'high'),
        part('birth', 'default'),
        part('sex', 'same'),
        part('nationality', 'different'),
        part('rivals', 'others'),
      ]),
    ).toEqual([
      { what: 'name', grade: 'alike' },
      { what: 'birth', grade: 'alike' },
      { what: 'sex', grade: 'agrees' },
      { what: 'nationality', grade: 'differs' },
    ]);
  });

  test('is never where somebody is or was, or when they came', () => {
    const told = ['place', 'arrivedOn', 'postcode', 'address', 'birthPlace', 'occupation', 'stays'].map((what) =>
      part(what, 'same'),
    );
    expect(coarseReasons(told)).toEqual([]);
  });
});

describe('two sides', () => {
  const row = (field: string, compared: string | null) => ({
    field,
    label: field,
    said: `${field} ${compared ?? ''}`,
    compared,
  });

  test('stand beside each other with what is the same, what differs and what only one says', () => {
    const first = [row('name', 'a'), row('born', '1'), row('sex', 'f'), row('stays', null)];
    const second = [row('name', 'a'), row('born', '2'), row('phone', '3'), row('stays', null)];
    expect(compareSides(first, second).map(({ field, mark }) => [field, mark])).toEqual([
      ['name', 'same'],
      ['born', 'differs'],
      ['sex', 'one'],
      ['stays', null],
      ['phone', 'one'],
    ]);
  });
});

describe('the form in which answers are written down', () => {
  const empty = { places: '', name: '', birth: '', phone: '', number: '' };
  const born = (text: string) => (text === '1991' ? ({ asWritten: text, precision: 'year' } as const) : null);

  test('left empty says nothing, and not knowing is no answer', () => {
    expect(readAnswers({ ...empty, seen: 'unsaid' }, born)).toEqual(nobody);
  });

  test('takes places apart in any script, and tells an NHS number from a reference', () => {
    const read = (number: string) => readAnswers({ ...empty, number, places: 'Leeds، Hull ; ' }, born);
    expect(read('943 476 5919')).toMatchObject({ nhsNumber: '9434765919', reference: null, places: ['Leeds', 'Hull'] });
    expect(read('PF12345')).toMatchObject({ nhsNumber: null, reference: 'PF12345' });
  });

  test('with a date that cannot be read is not taken', () => {
    expect(readAnswers({ ...empty, birth: 'spring' }, born)).toBeNull();
    expect(readAnswers({ ...empty, birth: '1991' }, born)?.otherBirth?.asWritten).toBe('1991');
  });
});

const nobody: AskedAnswers = {
  stayedElsewhere: null,
  places: [],
  seenBefore: null,
  otherName: null,
  otherBirth: null,
  earlierPhone: null,
  nhsNumber: null,
  reference: null,
  sibling: null,
};

describe('asking the person', () => {
  const known: DescribedPerson = {
    row: 0,
    name: { full: 'Nour Al-Hassan' },
    otherNames: [],
    born: { asWritten: '1991', precision: 'year' },
    sex: null,
    nationality: 'SYR',
    languages: ['ar'],
    phone: null,
    nhsNumber: null,
    portReference: 'PF1',
  };

  test('with no answer changes nothing of what is known', () => {
    expect(widenDescription(known, nobody)).toEqual([known]);
    expect(answeredOf(nobody)).toEqual([]);
  });

  test('adds what was not known, and tries what differs beside what is', () => {
    const ways = widenDescription(known, { ...nobody, earlierPhone: '07700900001', reference: 'PF2' });
    expect(ways.map(({ phone, portReference }) => [phone, portReference])).toEqual([
      ['07700900001', 'PF1'],
      ['07700900001', 'PF2'],
    ]);
  });

  test('never tries more than 32 ways', () => {
    const all = {
      ...nobody,
      otherName: 'Noor Hasan',
      otherBirth: { asWritten: '1992', precision: 'year' as const },
      earlierPhone: '1',
      nhsNumber: '2',
      reference: '3',
    };
    expect(widenDescription({ ...known, phone: '9', nhsNumber: '8' }, all)).toHaveLength(32);
    expect(answeredOf(all)).toEqual(['name', 'birth', 'phone', 'number']);
  });

  const stays = [
    { site: 'Heron Hotel', town: 'Liverpool' },
    { site: 'Badger Lodge', town: 'Kingston upon Hull' },
  ];
  test.each([
    ['nothing', { stayedElsewhere: null, places: [] }, null],
    ['yes, without a name', { stayedElsewhere: true, places: [] }, null],
    ['no', { stayedElsewhere: false, places: [] }, 'never'],
    ['a site', { stayedElsewhere: true, places: ['the heron'] }, 'site'],
    ['a town', { stayedElsewhere: true, places: ['Leeds', 'in liverpool, by the river'] }, 'town'],
    ['a town by its short name', { stayedElsewhere: null, places: ['Kingston, Hull'] }, 'town'],
    ['another town', { stayedElsewhere: true, places: ['Leeds'] }, 'elsewhere'],
    ['a word that half of all sites have', { stayedElsewhere: true, places: ['a hotel'] }, 'elsewhere'],
  ] as const)('where they lived, with the answer %s, is %#', (_, said, level) => {
    expect(weighStays(said, stays)?.level ?? null).toBe(level);
  });

  test('says nothing of places where the other record knows none, nor of care where it has none', () => {
    expect(weighStays({ stayedElsewhere: false, places: ['Leeds'] }, [])).toBeNull();
    expect(weighSeen(false, false)).toBeNull();
    expect(weighSeen(true, true)?.hundredths).toBeGreaterThan(0);
    expect(weighSeen(false, true)?.hundredths).toBeLessThan(0);
  });

  const bits = { auto: 5, review: -3 };
  const weighed = (hundredths: number, concerns: readonly Concern[] = []): WeighedCandidate => ({
    personId: a,
    decision: 'ask',
    hundredths,
    parts: [],
    concerns,
  });
  const before = (hundredths: number) => ({ hundredths, known: weighed(100) });
  test.each([
    ['one person by what they say', before(100), [weighed(600)], nobody, [], 'same', 600],
    ['nothing more than was known', before(900), [weighed(100)], nobody, [], 'doubt', 900],
    ['too little by itself', before(480), [weighed(250)], nobody, [], 'doubt', 630],
    ['not quite enough', before(100), [weighed(499)], nobody, [], 'doubt', 499],
    [
      'enough with the site that they name',
      before(100),
      [weighed(100)],
      nobody,
      [part('stays', 'site', 500)],
      'same',
      600,
    ],
    ['enough, but by trying two ways', before(100), [weighed(0), weighed(550)], nobody, [], 'doubt', 450],
    ['far too little', before(100), [weighed(-400)], nobody, [], 'different', -400],
    ['little as it was found, with nothing said', before(-400), [weighed(100)], nobody, [], 'doubt', -400],
    ['enough, with a rule against it', before(100), [weighed(900, ['twins'])], nobody, [], 'doubt', 900],
    [
      'enough, with a sister of the same age',
      before(100),
      [weighed(900)],
      { ...nobody, sibling: true },
      [],
      'doubt',
      900,
    ],
    [
      'one kind of evidence, and the site that they name',
      before(100),
      [weighed(300, ['one-kind-of-evidence'])],
      nobody,
      [part('stays', 'site', 500)],
      'same',
      800,
    ],
    [
      'one kind of evidence, and only the town',
      before(100),
      [weighed(300, ['one-kind-of-evidence'])],
      nobody,
      [part('stays', 'town', 300)],
      'doubt',
      600,
    ],
    ['nothing to weigh', before(700), [], nobody, [], 'doubt', 700],
  ] as const)('where it is %s comes to: %#', (_, was, some, said, parts, outcome, hundredths) => {
    expect(settleAsked(was, some, said, parts, bits)).toEqual({ outcome, hundredths });
  });

  test('of a record that may not be looked at any more leaves it in doubt', () => {
    expect(settleAsked({ hundredths: 900, known: null }, [weighed(900)], nobody, [], bits).outcome).toBe('doubt');
  });

  test('never settles anything by answers that add nothing, however many they are', () => {
    const hundredths = fc.integer({ min: -1000, max: 3000 });
    fc.assert(
      fc.property(hundredths, hundredths, fc.integer({ min: 1, max: 32 }), (was, known, ways) => {
        const some = Array.from({ length: ways }, () => weighed(known));
        const came = settleAsked({ hundredths: was, known: weighed(known) }, some, nobody, [], bits);
        expect(came.outcome).not.toBe('same');
        if (ways === 1) expect(came).toEqual({ outcome: 'doubt', hundredths: was });
      }),
    );
  });
});
