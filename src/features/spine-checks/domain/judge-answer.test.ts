import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Birth } from '#features/matching/index.ts';

import { compareDetails, type Agreement } from './compare-details.ts';
import { notAnsweredBecause, type SearchAnswer, type SpinePatient } from './demographics-service.ts';
import type { HeldDetails } from './held-details.ts';
import { judgeSearch, judgeTrace } from './judge-answer.ts';
import type { NhsNumber } from './nhs-number.ts';
import type { Outcome, StatusCode } from './status-code.ts';

const number = '9994100009' as NhsNumber;
const another = '9994101374' as NhsNumber;
const born = (on: string, more: Partial<Birth> = {}): Birth => ({
  asWritten: on,
  precision: 'day',
  on: on as LocalDate,
  ...more,
});
const held = (names: readonly string[], births: readonly Birth[]): HeldDetails => ({
  names: names.map((full) => ({ full })),
  births,
  numbers: [number],
  statedBy: [],
});
const patient = (name: string, bornOn: string | null, more: Partial<SpinePatient> = {}): SpinePatient => {
  const words = name.split(' ');
  return {
    nhsNumber: number,
    names: name === '' ? [] : [{ use: 'usual', given: words.slice(0, -1), family: words.at(-1) ?? null }],
    bornOn: bornOn as LocalDate | null,
    isDead: false,
    restriction: 'none',
    ...more,
  };
};
const nour = held(['نور الحسن', 'Nour Al-Hassan'], [born('1991-05-17')]);
const found = (one: SpinePatient) => ({ is: 'found', patient: one }) as const;

describe('names side by side', () => {
  test.each<[ours: readonly string[], theirs: string, Agreement]>([
    [['Nour Al-Hassan'], 'NOUR AL-HASSAN', 'agrees'],
    [['Nour Al-Hassan'], 'Al-Hassan Nour', 'agrees'],
    [['Nour Al-Hassan'], 'Nour Al Hassan', 'agrees'],
    [['Yusuf Osman'], 'Yusuf Ali Osman', 'agrees'],
    [['Noor Alhasan', 'Nour Al-Hassan'], 'Nour Al-Hassan', 'agrees'],
    [['Mohammadullah'], 'Mohammadullah', 'agrees'],
    [['Hana Tesfaye'], 'Helen Tesfaye', 'partly'],
    [['Nour'], 'Nour Al-Hassan', 'partly'],
    [['Noor Hasan'], 'Nour Al-Hassan', 'differs'],
    [['نور الحسن'], 'Nour Al-Hassan', 'not-known'],
    [['Nour Al-Hassan'], '', 'not-known'],
  ])('%s and %s: %s', (ours, theirs, agreement) => {
    expect(compareDetails(held(ours, []), patient(theirs, null)).name).toBe(agreement);
  });
});

describe('dates of birth side by side', () => {
  test.each<[ours: readonly Birth[], theirs: string | null, Agreement]>([
    [[born('1991-05-17')], '1991-05-17', 'agrees'],
    [[born('1991-05-07')], '1991-07-05', 'partly'],
    [[born('1991-05-17')], '1991-01-01', 'partly'],
    [[born('1991-05-17')], '1991-05-18', 'partly'],
    [[born('1991-01-01', { precision: 'year' })], '1991-08-09', 'partly'],
    [[born('1991-08-01', { precision: 'month' })], '1991-08-09', 'partly'],
    [[born('1991-08-01', { precision: 'month' })], '1991-09-09', 'differs'],
    [[born('1991-05-17', { ambiguous: ['1991-05-17', '1991-05-18'] as LocalDate[] })], '1991-05-18', 'partly'],
    [[born('1991-05-17')], '1992-05-17', 'differs'],
    [[born('1991-05-17')], '1991-06-20', 'differs'],
    [[born('1991-05-17'), born('1993-02-03')], '1991-05-17', 'partly'],
    [[], '1991-05-17', 'not-known'],
    [[born('1991-05-17')], null, 'not-known'],
    [[{ asWritten: '?', precision: 'unknown' }], '1991-05-17', 'not-known'],
  ])('%j and %s: %s', (ours, theirs, agreement) => {
    expect(compareDetails(held(['A B'], ours), patient('A B', theirs)).born).toBe(agreement);
  });
});

describe('what an answer about a number comes to', () => {
  test.each<[string, Parameters<typeof judgeTrace>[1], Outcome, StatusCode]>([
    ['all the same', found(patient('Nour Al-Hassan', '1991-05-17')), 'verified', '01'],
    ['another day', found(patient('Nour Al-Hassan', '1991-05-18')), 'details-differ', '05'],
    ['another name', found(patient('Zahra Rahimi', '1991-05-17')), 'details-differ', '05'],
    ['no name, as they are very restricted', found(patient('', '1991-05-17')), 'present-not-verified', '02'],
    ['the same, and dead', found(patient('Nour Al-Hassan', '1991-05-17', { isDead: true })), 'details-differ', '05'],
    ['another number', found(patient('Nour Al-Hassan', '1991-05-17', { nhsNumber: another })), 'superseded', '05'],
    ['nobody', { is: 'not-found' }, 'no-match', '04'],
    ['a withdrawn number', { is: 'invalidated' }, 'invalidated', '05'],
  ])('%s', (_, answer, outcome, status) => {
    expect(judgeTrace(number, answer, nour)).toMatchObject({ outcome, status, number });
  });

  test.each(notAnsweredBecause)(
    'no answer as it is %s leaves the number as it was: there, and not traced',
    (because) => {
      const finding = judgeTrace(number, { is: 'not-answered', because }, nour);
      expect(finding).toMatchObject({ outcome: 'not-answered', status: '02', because });
    },
  );

  test('a newer number is named', () => {
    const answer = found(patient('Nour Al-Hassan', '1991-05-17', { nhsNumber: another }));
    expect(judgeTrace(number, answer, nour).supersededBy).toBe(another);
  });
});

describe('when somebody says that it is them', () => {
  test.each<[string, SpinePatient, Outcome, 'person' | 'details' | null]>([
    ['another spelling is verified by a person', patient('Noor Hasan', '1991-05-17'), 'verified', 'person'],
    [
      'the same in every word is verified by its details',
      patient('Nour Al-Hassan', '1991-05-17'),
      'verified',
      'details',
    ],
    ['whoever died is not', patient('Noor Hasan', '1991-05-17', { isDead: true }), 'details-differ', null],
    ['whoever nothing is shown of is not', patient('', null), 'present-not-verified', null],
    ['an old number is not', patient('Noor Hasan', '1991-05-17', { nhsNumber: another }), 'superseded', null],
  ])('%s', (_, one, outcome, settledBy) => {
    expect(judgeTrace(number, found(one), nour, true)).toMatchObject({ outcome, settledBy });
  });
});

describe('what a search comes to', () => {
  const one = { score: 0.9, patient: patient('Nour Al-Hassan', '1991-05-17') };
  const nobody: SearchAnswer = { is: 'found', matches: [] };
  test.each<[string, readonly SearchAnswer[], Outcome, StatusCode]>([
    ['nobody, however it was asked', [nobody, nobody], 'no-match', '04'],
    ['one person is for somebody to look at', [nobody, { is: 'found', matches: [one] }], 'trace-needed', '03'],
    ['two people', [{ is: 'found', matches: [one, one] }], 'multiple', '04'],
    ['too many', [nobody, { is: 'too-many' }], 'multiple', '04'],
    ['no answer in the middle', [nobody, { is: 'not-answered', because: 'busy' }], 'not-answered', '03'],
  ])('%s', (_, answers, outcome, status) => {
    expect(judgeSearch(answers, nour)).toMatchObject({ outcome, status, number: null });
  });
});
