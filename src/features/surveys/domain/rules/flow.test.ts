import { describe, expect, test } from 'vitest';

import { surveyResponse } from '../../../../testing/survey-responses.ts';
import { analysedOf, flowOf, invitedTogether } from './flow.ts';
import { reasonFor } from './rule.ts';
import { usualRules } from './usual-rules.ts';

const consent = '/data/consent';
const rules = usualRules({ consent: { path: consent, given: ['yes'] }, fewestReplies: 2, eligibility: null });
const repeated = (count: number, said: Parameters<typeof surveyResponse>[1]) =>
  Array.from({ length: count }, (_, at) => surveyResponse(`${JSON.stringify(said)}${at}`, said));

/** The 377 responses of the HiQUALITY study (2025), by what it says of those that it excluded. */
const published = [
  ...repeated(2, { [consent]: 'no' }),
  ...repeated(21, {}),
  ...repeated(108, { [consent]: 'yes' }),
  ...repeated(64, { [consent]: 'yes', '/data/role': 'gp' }),
  ...repeated(182, { [consent]: 'yes', '/data/role': 'gp', '/data/years': '5' }),
];

describe('the flow of the HiQUALITY study', () => {
  test('leaves out 2, 21, 108 and 64 of 377 and analyses 182, as published', () => {
    const flow = flowOf(rules, published, { invited: null, withdrawn: 0 });
    expect(flow).toEqual({
      invited: null,
      notOpened: null,
      opened: 377,
      withdrawn: 0,
      leftOut: [
        { reason: 'no-consent', count: 2, left: 375 },
        { reason: 'blank', count: 21, left: 354 },
        { reason: 'consent-left-out', count: 0, left: 354 },
        { reason: 'nothing-after-consent', count: 108, left: 246 },
        { reason: 'too-few-replies', count: 64, left: 182 },
      ],
      analysed: 182,
    });
    expect(analysedOf(rules, published)).toHaveLength(182);
  });
});

describe('a flow', () => {
  test.each([
    ['who did not open it, of those invited', 500, 3, 120],
    ['nothing, where more opened it than were invited', 100, 0, null],
    ['nothing, where nobody counted invitations', null, 0, null],
  ])('says %s', (_, invited, withdrawn, notOpened) => {
    expect(flowOf(rules, published, { invited, withdrawn }).notOpened).toBe(notOpened);
  });

  test('counts those who withdrew as opened and nowhere else', () => {
    const flow = flowOf(rules, published, { invited: null, withdrawn: 5 });
    expect([flow.opened, flow.withdrawn, flow.analysed]).toEqual([382, 5, 182]);
  });

  test.each([
    [[], null],
    [[10, 20], 30],
    [[10, null], null],
    [[0], 0],
  ])('adds invitations %j to %j', (each, sum) => expect(invitedTogether(each)).toBe(sum));
});

describe('the usual rules', () => {
  const adults = usualRules({
    consent: { path: consent, given: ['yes', 'yes-by-voice'] },
    fewestReplies: 3,
    eligibility: { path: '/data/age', below: 18 },
  });
  test.each([
    ['consent by another of the choices that give it', { [consent]: 'yes-by-voice', a: '1', b: '1', c: '1' }, null],
    ['no wish to say whether they agree', { [consent]: null, a: '1', b: '1', c: '1' }, 'no-consent'],
    ['consent left out and all else answered', { a: '1', b: '1', c: '1' }, 'consent-left-out'],
    ['an age below the limit', { [consent]: 'yes', '/data/age': '17', a: '1', b: '1' }, 'not-eligible'],
    ['an age at the limit', { [consent]: 'yes', '/data/age': '18', a: '1', b: '1' }, null],
    ['an age that they do not wish to say', { [consent]: 'yes', '/data/age': null, a: '1', b: '1' }, null],
    ['no age at all', { [consent]: 'yes', a: '1', b: '1', c: '1' }, null],
    ['fewer replies than are asked for', { [consent]: 'yes', a: '1', b: null }, 'too-few-replies'],
  ] as const)('with %s', (_, said, reason) => {
    expect(reasonFor(adults, surveyResponse('1', said))).toBe(reason);
  });

  test('of a form that asks for no consent leave out the blank, and what says that somebody is not meant', () => {
    const open = usualRules({ consent: null, fewestReplies: 1, eligibility: { path: 'staff', says: ['yes'] } });
    expect(open.map(({ reason }) => reason)).toEqual(['blank', 'not-eligible']);
    expect(reasonFor(open, surveyResponse('1', { staff: ['no', 'yes'] }))).toBe('not-eligible');
    expect(reasonFor(open, surveyResponse('1', { staff: 'no' }))).toBe(null);
  });
});
