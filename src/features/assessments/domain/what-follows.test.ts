import { describe, expect, test } from 'vitest';

import type { Fact } from '#platform/clocks/fact.ts';
import { translator } from '#platform/language/translator.ts';
import { checkEntry } from '#platform/record/domain/check-entry.ts';

import { kinds } from '../../../kinds.ts';
import { aged, knowing } from '../../../testing/circumstances.ts';
import { fixedId } from '../../../testing/entries.ts';
import { fact, on } from '../../../testing/facts.ts';
import { assessmentsContent } from '../content/catalogue.ts';
import {
  needs,
  nothingKnown,
  type Circumstances,
  type Need,
  type SafeguardingFlag,
  type Symptom,
} from './circumstances.ts';
import { followRules } from './follow-rules.ts';
import { whatFollows } from './what-follows.ts';

const response = fixedId(1);
const earlier = fixedId(2);

/** What follows, as kind and what it is about, without the vaccines that everybody is planned for. */
function follows(about: Partial<Circumstances>, facts: readonly Fact[] = [], agreed: readonly string[] = []): string[] {
  return whatFollows(knowing(about), new Set(agreed), facts, response)
    .filter(({ kind }) => kind !== 'vaccination-to-plan')
    .map(({ kind, body, urgency }) => [kind, body['what'] ?? body['to'], urgency].filter(Boolean).join(' '));
}

const symptom = (name: Symptom) => ({ symptoms: { ...nothingKnown.symptoms, [name]: true } });
const flag = (name: SafeguardingFlag) => ({ safeguarding: { ...nothingKnown.safeguarding, [name]: true } });
const need = (...names: Need[]) => ({
  needs: { ...nothingKnown.needs, ...Object.fromEntries(names.map((name) => [name, true])) },
});
const scores = (phq9: number | null, gad7: number | null = null, pcPtsd5: number | null = null) => ({
  scores: { phq9, gad7, pcPtsd5 },
});

describe('what follows from what was said', () => {
  test.each<[string, Partial<Circumstances>, string[]]>([
    ['nothing known', {}, []],
    ['thoughts of self-harm', { selfHarm: true }, ['action-needed-now self-harm today']],
    ['item 9 of PHQ-9, however low the total', { phq9Item9: 1, ...scores(1) }, ['action-needed-now self-harm today']],
    ['no thoughts of self-harm', { selfHarm: false, phq9Item9: 0 }, []],
    ['unwell', { unwellNow: true }, ['action-needed-now unwell today']],
    ['a warning sign in pregnancy', { pregnancyWarning: true }, ['action-needed-now pregnancy today']],
    ['a fever', symptom('fever'), ['action-needed-now fever today']],
    [
      'a cough of more than 3 weeks',
      symptom('cough-over-3-weeks'),
      ['action-needed-now tb-signs today', 'referral-needed tb-service today'],
    ],
    ['a sore throat', symptom('sores-or-sore-throat'), ['action-needed-now diphtheria-signs today']],
    ['medicine for 7 days', { medicineDaysLeft: 7 }, ['action-needed-now medicine today']],
    ['no medicine left', { medicineDaysLeft: 0 }, ['action-needed-now medicine today']],
    ['medicine for 8 days', { takesMedicine: true, medicineDaysLeft: 8 }, ['referral-needed general-practice soon']],
    ['medicine for 28 days', { takesMedicine: true, medicineDaysLeft: 28 }, ['referral-needed general-practice soon']],
    ['medicine for 29 days', { takesMedicine: true, medicineDaysLeft: 29 }, []],
    [
      'domestic abuse',
      flag('domestic-abuse'),
      ['action-needed-now safeguarding today', 'referral-needed safeguarding-team soon'],
    ],
    [
      'female genital mutilation of a girl of 17',
      { ...flag('fgm'), age: aged(17) },
      [
        'action-needed-now safeguarding today',
        'action-needed-now fgm-duty today',
        'referral-needed safeguarding-team soon',
      ],
    ],
    [
      'female genital mutilation of a woman of 18',
      { ...flag('fgm'), age: aged(18) },
      ['action-needed-now safeguarding today', 'referral-needed safeguarding-team soon'],
    ],
    [
      'female genital mutilation of somebody who says 17, and of whom a council says 19',
      { ...flag('fgm'), age: { stated: { from: 17, to: 17 }, official: { from: 19, to: 19 } } },
      [
        'action-needed-now safeguarding today',
        'action-needed-now fgm-duty today',
        'referral-needed safeguarding-team soon',
      ],
    ],
    ['pregnant, and nobody has said whether a midwife knows', { pregnant: true }, ['referral-needed maternity soon']],
    ['pregnant, and seen by a midwife', { pregnant: true, seenByMidwife: true }, []],
    ['PHQ-9 of 9 and GAD-7 of 9', scores(9, 9, 2), []],
    ['PHQ-9 of 10', scores(10), ['referral-needed mental-health soon']],
    ['GAD-7 of 10', scores(null, 10), ['referral-needed mental-health soon']],
    ['PC-PTSD-5 of 3', scores(null, null, 3), ['referral-needed mental-health soon']],
    ['PHQ-9 of 20: once, today', scores(20), ['referral-needed mental-health today']],
    ['a young person alone', { unaccompanied: true }, ['referral-needed social-care soon']],
    ['not registered', { registeredWithGp: false }, ['registration-to-start soon']],
    ['registered', { registeredWithGp: true }, []],
    [
      'food and company: one referral for both',
      need('food-or-clothing', 'company'),
      ['referral-needed local-charity routine'],
    ],
  ])('%s', (_, about, expected) => {
    expect(follows(about)).toEqual(expected);
  });

  test.each<[Circumstances['vaccinationRecordSeen'], string]>([
    [true, 'record-to-read'],
    [false, 'no-record'],
    [null, 'not-asked'],
  ])('vaccination is planned whether a record was seen (%s) or not', (vaccinationRecordSeen, because) => {
    expect(whatFollows(knowing({ vaccinationRecordSeen }), new Set(), [], null)).toMatchObject([
      { kind: 'vaccination-to-plan', body: { because } },
    ]);
  });

  test('a test for tuberculosis that was agreed leads to those who do it', () => {
    expect(follows({}, [], ['tb-assessment', 'hiv'])).toEqual(['referral-needed tb-service soon']);
  });

  test('both reasons of one referral are told, the more pressing first', () => {
    const [charity] = whatFollows(knowing(need('talking-therapy')), new Set(), [], null).filter(
      ({ kind }) => kind === 'referral-needed',
    );
    expect(charity?.body).toMatchObject({ because: 'asked-for', urgency: 'routine' });
    const [both] = whatFollows(knowing({ ...need('talking-therapy'), ...scores(12) }), new Set(), [], null);
    expect(both?.body).toMatchObject({ to: 'mental-health', because: 'distress', urgency: 'soon' });
    expect(both?.because.map(({ says }) => says)).toEqual([
      'assessments.follows.distress',
      'assessments.follows.asked-for-talking-therapy',
    ]);
  });
});

describe('what an entry in force already says', () => {
  const harm = { selfHarm: true };
  const now = (of: string, when = '03-05') => fact('action-needed-now', when, { what: 'self-harm', response: of });
  const taken = (when: string) => fact('action-taken', when, { what: 'self-harm', did: 'x' });
  const toDentist = fact('referral-needed', '03-01', { to: 'dentist', urgency: 'routine', because: 'asked-for' });
  const made = fact('referral-made', '03-02', { to: 'dentist' });

  test.each<[string, Partial<Circumstances>, Fact[], string[]]>([
    ['an action that is still owed', harm, [now(earlier)], []],
    ['an action of this filling that was taken', harm, [now(response), taken('03-05')], []],
    [
      'an action that was taken at an earlier time, and the same is found again',
      harm,
      [now(earlier, '02-01'), taken('02-01')],
      ['action-needed-now self-harm today'],
    ],
    ['a referral that is still to be made', need('dental-pain'), [toDentist], []],
    ['a referral that is under way', need('dental-pain'), [toDentist, made], []],
    [
      'a referral that was closed',
      need('dental-pain'),
      [toDentist, made, fact('referral-closed', '03-20', { to: 'dentist', outcome: 'seen' })],
      ['referral-needed dentist routine'],
    ],
    [
      'a referral elsewhere',
      need('dental-pain'),
      [fact('referral-needed', '03-01', { to: 'optician', urgency: 'routine', because: 'asked-for' })],
      ['referral-needed dentist routine'],
    ],
    [
      'a referral that was not pressing, and now is',
      scores(20),
      [fact('referral-needed', '03-01', { to: 'mental-health', urgency: 'soon', because: 'distress' })],
      ['referral-needed mental-health today'],
    ],
    [
      'a registration that a practice was asked for',
      { registeredWithGp: false },
      [fact('registration-to-start', '03-01', {}), fact('registration-requested', '03-02', {})],
      [],
    ],
    [
      'a registration that ended with a move',
      { registeredWithGp: false },
      [
        fact('registration-to-start', '03-01', {}),
        fact('registration-requested', '03-02', {}),
        fact('registered', '03-09', {}),
      ],
      ['registration-to-start soon'],
    ],
  ])('%s', (_, about, facts, expected) => {
    expect(follows(about, facts)).toEqual(expected);
  });

  test.each<[string, Fact[], boolean]>([
    ['is still to be made', [fact('vaccination-to-plan', '03-01', { because: 'no-record' })], false],
    ['was made', [fact('vaccination-planned', '03-02', { plan: 'booked' })], false],
    ['was declined before', [fact('vaccination-planned', '03-02', { plan: 'declined' })], true],
  ])('a plan of vaccination that %s', (_, facts, isSaid) => {
    const said = whatFollows(nothingKnown, new Set(), facts, response).map(({ kind }) => kind);
    expect(said.includes('vaccination-to-plan')).toBe(isSaid);
  });
});

describe('results', () => {
  const result = (test: string, outcome: string, when = '03-10') => fact('result-received', when, { test, outcome });
  test.each<[string, Fact[], string[]]>([
    ['nothing found', [result('hiv', 'nothing-found')], []],
    ['one to follow up', [result('latent-tb', 'follow-up')], ['referral-needed tb-service soon']],
    [
      'two for one clinic',
      [result('hepatitis-b', 'follow-up'), result('strongyloides', 'follow-up')],
      ['referral-needed infection-clinic soon'],
    ],
    [
      'a test that only a later version knows',
      [result('next-year', 'follow-up')],
      ['referral-needed general-practice soon'],
    ],
    [
      'one for which the person was referred since',
      [
        result('hiv', 'follow-up'),
        fact('referral-needed', '03-10', { to: 'infection-clinic', urgency: 'soon', because: 'result' }),
      ],
      [],
    ],
    [
      'one that came after an earlier referral there',
      [
        result('hiv', 'follow-up'),
        fact('referral-needed', '03-09', { to: 'infection-clinic', urgency: 'soon', because: 'result' }),
      ],
      ['referral-needed infection-clinic soon'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(follows({}, facts)).toEqual(expected);
  });
});

test('whatever follows can be kept, and is not proposed again once it is', () => {
  const everything: Partial<Circumstances> = {
    ...need(...needs),
    ...scores(27, 21, 5),
    symptoms: Object.fromEntries(
      Object.keys(nothingKnown.symptoms).map((name) => [name, true]),
    ) as Circumstances['symptoms'],
    safeguarding: Object.fromEntries(
      Object.keys(nothingKnown.safeguarding).map((name) => [name, true]),
    ) as Circumstances['safeguarding'],
    selfHarm: true,
    unwellNow: true,
    pregnant: true,
    pregnancyWarning: true,
    medicineDaysLeft: 1,
    unaccompanied: true,
    registeredWithGp: false,
  };
  const found = whatFollows(knowing(everything), new Set(['tb-assessment']), [], response);
  expect(found.length).toBeGreaterThan(20);
  for (const { kind, body } of found) {
    const entry = {
      id: fixedId(1),
      subject: { kind: 'person' as const, id: fixedId(2) },
      kind,
      version: 1,
      happened: { on: on('03-05') },
      written: { ms: 1, counter: 0, device: 'test' },
      author: fixedId(3),
      team: fixedId(4),
      place: null,
      body,
      replaces: [],
    };
    expect(checkEntry(entry, kinds)).toBeNull();
  }
  const kept = found.map(({ kind, body }, index) => fact(kind, '03-05', body, String(index)));
  expect(whatFollows(knowing(everything), new Set(['tb-assessment']), kept, response)).toEqual([]);
});

test('every rule has a name of its own, words, a source and no sign-off', () => {
  const t = translator<string>('en', assessmentsContent);
  expect(new Set(followRules.map(({ name }) => name)).size).toBe(followRules.length);
  for (const { name, source, signOff } of followRules) {
    expect(t.has(`assessments.follows.${name}`), name).toBe(true);
    expect(source.where).not.toBe('');
    expect(signOff).toBeNull();
  }
});
