import type { z } from 'zod';
import { describe, expect, test } from 'vitest';

import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';
import { translator } from '#platform/language/translator.ts';
import { checkEntry } from '#platform/record/domain/check-entry.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { sayEntry } from '#platform/record/domain/say-entry.ts';

import { catalogues } from './catalogues.ts';
import { kinds, pathwayNamed, personPathways } from './kinds.ts';
import { fixedId } from './testing/entries.ts';
import { fact, on } from './testing/facts.ts';

const t = translator<string>('en', catalogues);
const ids = [fixedId(7)];

/** A body of each kind that follows from an assessment, as it reads on a person's page. */
const examples: readonly (readonly [kind: string, body: Record<string, unknown>, reads: string])[] = [
  ['assessment-done', {}, 'Initial health assessment done'],
  [
    'assessment-done',
    { response: fixedId(1), minutes: 25, mode: { is: 'self' } },
    'Initial health assessment done in 25 minutes',
  ],
  ['action-needed-now', { what: 'self-harm' }, 'To be seen to now: thoughts of self-harm'],
  [
    'action-taken',
    { what: 'self-harm', did: 'Crisis team called', answers: ids },
    'Seen to (thoughts of self-harm): Crisis team called',
  ],
  [
    'assessment-sent',
    { by: 'paper', practice: 'Elm Surgery' },
    'Assessment sent to the practice on paper: Elm Surgery',
  ],
  ['received-by-practice', {}, 'The practice has the assessment'],
  [
    'screening-decided',
    { test: 'hiv', decision: 'accepted', rule: { name: 'hiv-offer', version: 1 } },
    'Test agreed: HIV',
  ],
  [
    'screening-decided',
    { test: 'hiv', decision: 'set-aside', because: 'later', words: 'tired today' },
    'Test set aside: HIV – not now, offer it again (tired today)',
  ],
  ['test-taken', { test: 'latent-tb' }, 'Test taken: latent tuberculosis (blood test)'],
  ['result-received', { test: 'stool' }, 'Result received: intestinal worms (stool)'],
  [
    'result-received',
    { test: 'hepatitis-b', outcome: 'follow-up', answers: ids },
    'Result received: hepatitis B – needs following up',
  ],
  [
    'vaccination-to-plan',
    { because: 'no-record' },
    'Vaccination is to be planned: no record of vaccines has been seen',
  ],
  ['vaccination-planned', { plan: 'booked' }, 'Vaccination planned: doses have dates'],
  ['registration-to-start', {}, 'Not registered with a general practice'],
  [
    'registration-requested',
    { practice: 'Elm Surgery' },
    'A general practice was asked to register the person: Elm Surgery',
  ],
  ['registered', {}, 'Registered with a general practice'],
  [
    'referral-needed',
    { to: 'tb-service', urgency: 'today', because: 'tb-signs' },
    'Referral needed today, tuberculosis service: signs that may be tuberculosis',
  ],
  [
    'referral-needed',
    { to: 'dentist', urgency: 'routine', because: 'other', words: 'broken tooth' },
    'Referral needed, dentist: another reason (broken tooth)',
  ],
  ['referral-made', { to: 'dentist' }, 'Referral made: dentist'],
  ['referral-closed', { to: 'dentist', outcome: 'did-not-come' }, 'Referral closed, dentist: the person did not come'],
  [
    'nhs-number-checked',
    { outcome: 'no-match', status: '04', by: 'spine', number: '9994100009', against: ids },
    'NHS number asked about at the Spine: nobody was found',
  ],
];

const entryOf = (kind: string, body: unknown, version = kinds.get(kind)?.version ?? 1): Entry => ({
  id: fixedId(1),
  subject: { kind: 'person', id: fixedId(2) },
  kind,
  version,
  happened: { on: on('03-05') },
  written: { ms: 1, counter: 0, device: 'test' },
  author: fixedId(3),
  team: fixedId(4),
  place: null,
  body,
  replaces: [],
});

describe('entries that follow from an assessment', () => {
  test.each(examples)('%s %o can be kept', (kind, body) => {
    expect(checkEntry(entryOf(kind, body), kinds)).toBeNull();
  });

  test.each(examples)('%s %o reads well', (kind, body, reads) => {
    expect(sayEntry(entryOf(kind, body), () => null, kinds, t)).toBe(reads);
  });

  test.each<[string, Record<string, unknown>]>([
    ['screening-decided', { test: 'hiv', decision: 'set-aside' }],
    ['screening-decided', { test: 'cholera', decision: 'accepted' }],
    ['action-taken', { what: 'self-harm', did: ' ' }],
    ['action-taken', { what: 'self-harm', did: 'x', answers: [] }],
    ['referral-needed', { to: 'home-office', urgency: 'soon', because: 'other' }],
    ['result-received', { test: 'hiv', outcome: 'positive' }],
    ['assessment-done', { minutes: 0 }],
    ['received-by-practice', { text: 'x' }],
  ])('%s %o cannot be kept', (kind, body) => {
    expect(checkEntry(entryOf(kind, body), kinds)).toBe('body-does-not-fit');
  });

  test('an assessment that was recorded in the first version still fits', () => {
    expect(checkEntry(entryOf('assessment-done', {}, 1), kinds)).toBeNull();
  });
});

test('every kind has words, and every value that it can say has words', () => {
  const keys = [...kinds.values()].flatMap(({ words, says = {}, body }) => [
    words,
    ...Object.entries(says).flatMap(([field, before]) => valuesOf(body, field).map((value) => `${before}.${value}`)),
  ]);
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !t.has(key))).toEqual([]);
});

/** The values of a field that chooses one of several. */
function valuesOf(body: z.ZodType, field: string): readonly string[] {
  const { shape } = body as unknown as {
    shape: Readonly<Record<string, { options?: string[]; unwrap?: () => unknown }>>;
  };
  const schema = shape[field];
  return schema?.options ?? (schema?.unwrap?.() as { options?: string[] } | undefined)?.options ?? [];
}

test('every deadline has a name of its own, words, a source and no sign-off yet', () => {
  expect(pathwayNamed.size).toBe(personPathways.length);
  for (const { title, titled = {}, starts, source, signOff } of personPathways) {
    const keys = [title, ...Object.values(titled), ...starts.map(({ says }) => says)];
    expect(keys.filter((key) => !t.has(key))).toEqual([]);
    expect(source.title).not.toBe('');
    expect(signOff).toBeNull();
  }
});

test('a deadline has one place at least where it can begin and end', () => {
  for (const { starts, stops } of personPathways) {
    for (const { kind } of [...starts, ...stops]) expect(kinds.has(kind), kind).toBe(true);
    expect(stops.some(({ reason }) => reason === 'done')).toBe(true);
  }
});

describe('a clock for whatever follows', () => {
  const clocksOf = (...facts: ReturnType<typeof fact>[]) =>
    runClocks(facts, personPathways, englandAndWales)
      .filter(({ pathway }) => pathway !== 'assessment-within-10-days-of-arrival-in-uk')
      .map(({ pathway, dueOn, stopReason }) => [pathway, dueOn, stopReason]);

  test.each<[string, ReturnType<typeof fact>[], unknown[]]>([
    ['nothing', [fact('assessment-done', '03-05')], []],
    [
      'the practice is to have what was filled in here',
      [fact('assessment-done', '03-06', { response: fixedId(1) })],
      [['practice-has-assessment', on('03-09'), null]],
    ],
    [
      'what was sent may not have come',
      [fact('assessment-done', '03-05', { response: fixedId(1) }), fact('assessment-sent', '03-05', { by: 'paper' })],
      [['practice-has-assessment', on('03-06'), null]],
    ],
    [
      'an action is owed on the same day, each by itself',
      [
        fact('action-needed-now', '03-05', { what: 'self-harm' }),
        fact('action-needed-now', '03-05', { what: 'medicine' }),
        fact('action-taken', '03-05', { what: 'medicine', did: 'x' }),
      ],
      [['action-today', on('03-05'), null]],
    ],
    [
      'thoughts of self-harm are seen to again when they come again',
      [
        fact('action-needed-now', '03-05', { what: 'self-harm' }),
        fact('action-taken', '03-05', { what: 'self-harm', did: 'x' }),
        fact('action-needed-now', '03-20', { what: 'self-harm' }),
      ],
      [['action-today', on('03-20'), null]],
    ],
    [
      'each test has a clock of its own',
      [
        fact('test-taken', '03-05', { test: 'hiv' }),
        fact('test-taken', '03-05', { test: 'hepatitis-b' }),
        fact('result-received', '03-10', { test: 'hiv' }),
      ],
      [
        ['result-of-hepatitis-b', on('03-19'), null],
        ['result-of-hiv', on('03-19'), 'done'],
      ],
    ],
    [
      'a result is still owed to somebody who left',
      [fact('test-taken', '03-05', { test: 'hiv' }), fact('stay-ended', '03-06', { reason: 'left' })],
      [['result-of-hiv', on('03-19'), null]],
    ],
    [
      'a test that was agreed and never taken is not lost',
      [
        fact('screening-decided', '03-05', { test: 'hiv', decision: 'accepted' }),
        fact('screening-decided', '03-05', { test: 'stool', decision: 'set-aside', because: 'later' }),
      ],
      [['tests-to-take', on('03-19'), null]],
    ],
    [
      'a referral that the person does not want ends as declined',
      [
        fact('referral-needed', '03-05', { to: 'dentist', urgency: 'soon', because: 'asked-for' }),
        fact('referral-closed', '03-06', { to: 'dentist', outcome: 'declined' }),
      ],
      [['referral-to-dentist', on('03-19'), 'declined']],
    ],
    [
      'a referral that cannot wait is owed today, and then an answer',
      [
        fact('referral-needed', '03-05', { to: 'maternity', urgency: 'today', because: 'pregnant' }),
        fact('referral-made', '03-05', { to: 'maternity' }),
      ],
      [
        ['referral-to-maternity', on('03-08'), 'done'],
        ['referral-today', on('03-05'), 'done'],
        ['referral-closed', on('04-02'), null],
      ],
    ],
    [
      'a practice that was asked has to answer, over Good Friday and Easter Monday',
      [fact('registration-to-start', '04-01', {}), fact('registration-requested', '04-02', {})],
      [
        ['registration-requested', on('04-07'), 'done'],
        ['registered', on('04-20'), null],
      ],
    ],
    [
      'vaccination is planned again when it is needed again',
      [
        fact('vaccination-to-plan', '03-05', { because: 'no-record' }),
        fact('vaccination-planned', '03-06', { plan: 'booked' }),
        fact('vaccination-to-plan', '04-01', { because: 'record-to-read' }),
      ],
      [['vaccination-planned', on('04-15'), null]],
    ],
  ])('%s', (_, facts, expected) => {
    expect(clocksOf(...facts)).toEqual(expected);
  });
});
