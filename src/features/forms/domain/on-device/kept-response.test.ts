import { describe, expect, test } from 'vitest';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';

import type { DeviceOutcome } from './judge-device-response.ts';
import {
  afterEvent,
  afterOutcome,
  countKept,
  keptTransitions,
  putDownForDays,
  sealedFor,
  stillNeeded,
  toSend,
  toSetAside,
  type KeptEvent,
  type KeptResponse,
  type KeptState,
} from './kept-response.ts';

const begunOn = '2026-11-01' as LocalDate;
const states = Object.keys(keptTransitions) as KeptState[];
const events: readonly KeptEvent[] = [
  'put-down',
  'lost-sight',
  'code-given',
  'handed-in',
  'set-aside',
  'sent',
  'refused',
  'try-again',
  'taken-back',
];

const kept = (state: KeptState, about: Partial<KeptResponse> = {}): KeptResponse => ({
  id: state,
  collectionId: `of-${state}`,
  language: 'ar',
  begunOn,
  keyHash: 'a'.repeat(64),
  state,
  isDone: false,
  refusal: null,
  ...about,
});

describe('a response that stands on a device', () => {
  test.each<[string, readonly KeptEvent[], KeptState]>([
    ['is handed in and sent', ['handed-in', 'sent'], 'gone'],
    ['is put down and gone on with by its code', ['put-down', 'code-given'], 'open'],
    ['needs its code after the device was locked', ['lost-sight', 'handed-in'], 'put-down'],
    ['goes as it is where nobody comes back', ['put-down', 'set-aside', 'sent'], 'gone'],
    ['waits again after it was refused', ['handed-in', 'refused', 'try-again'], 'waiting'],
    ['opens to no code once it was handed in', ['handed-in', 'code-given'], 'waiting'],
    ['is taken back before it was sent', ['handed-in', 'taken-back'], 'gone'],
  ])('%s', (_, happened, state) => {
    expect(happened.reduce(afterEvent, 'open')).toBe(state);
  });

  test('opens to a code never again once the device alone could not open it', () => {
    for (const state of states.filter((one) => sealedFor(one) !== 'code'))
      for (const event of events) expect([state, event, sealedFor(afterEvent(state, event))]).not.toContain('code');
  });

  test('goes from the device only when it was sent or taken back', () => {
    const goes = states.flatMap((state) =>
      state === 'gone' ? [] : events.filter((event) => afterEvent(state, event) === 'gone'),
    );
    expect(new Set(goes)).toEqual(new Set(['sent', 'taken-back']));
  });

  test('is kept where the service refuses it', () => {
    expect(afterEvent('waiting', 'refused')).toBe('refused');
  });
});

describe('once the service answered', () => {
  test.each<[string, DeviceOutcome, KeptState, KeptResponse['refusal']]>([
    ['what it has goes', { is: 'kept' }, 'gone', null],
    ['what it had before goes', { is: 'already-here' }, 'gone', null],
    ['what was taken back there goes', { is: 'refused', reason: 'withdrawn' }, 'gone', null],
    [
      'what it would not take stays, with the reason',
      { is: 'refused', reason: 'not-by-device' },
      'refused',
      'not-by-device',
    ],
  ])('%s', (_, outcome, state, refusal) => {
    expect(afterOutcome(kept('waiting'), outcome)).toMatchObject({ state, refusal });
  });
});

describe('at a contact', () => {
  test('what waits goes, in the order in which it was begun', () => {
    const all = [kept('waiting', { id: '2' }), kept('put-down'), kept('refused'), kept('waiting', { id: '1' })];
    expect(toSend(all).map(({ id }) => id)).toEqual(['2', '1']);
  });

  test.each([
    [putDownForDays, 0],
    [putDownForDays + 1, 1],
  ])('after %d days, %d that nobody came back to are set aside', (days, count) => {
    expect(toSetAside([kept('put-down'), kept('open')], addDays(begunOn, days))).toHaveLength(count);
  });

  test('words of a collection stay for whoever may go on, and for nobody else', () => {
    expect(stillNeeded(states.map((state) => kept(state)))).toEqual(new Set(['of-open', 'of-put-down']));
  });

  test('what needs somebody is said first, and nothing is said of what is gone', () => {
    const all = [kept('waiting'), kept('gone'), kept('refused'), kept('waiting')];
    expect(countKept(all)).toEqual([
      { state: 'refused', count: 1 },
      { state: 'waiting', count: 2 },
    ]);
  });
});
