import { describe, expect, test } from 'vitest';

import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import type { Clock } from '#platform/clocks/clock.ts';
import type { Fact } from '#platform/clocks/fact.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';

import { arrived, ended, fact, on, stay } from '../../../testing/facts.ts';
import { assessmentAfterArrivalAtSite, assessmentAfterArrivalInUk, assessmentPathways } from './pathways.ts';

const inUk = (facts: readonly Fact[]): Clock =>
  runClocks(facts, [assessmentAfterArrivalInUk], englandAndWales)[0] as Clock;
const atSite = (facts: readonly Fact[]): Clock | undefined =>
  runClocks(facts, [assessmentAfterArrivalAtSite], englandAndWales)[0];

const says = (clock: Clock): string[] => clock.why.map((why) => why.says.replace(/^(clocks|assessments)\.why\./, ''));

describe('ten days from arriving in the United Kingdom', () => {
  test.each<[string, Fact[], Partial<Clock>]>([
    ['a stated arrival', [arrived('03-05')], { startedOn: on('03-05'), startIs: 'stated', dueOn: on('03-15') }],
    ['over a leap day', [arrived('2028-02-25')], { dueOn: on('2028-03-06') }],
    ['over a February without one', [arrived('02-25')], { dueOn: on('03-07') }],
    ['over the turn of the year', [arrived('12-28')], { dueOn: on('2027-01-07') }],
    ['over the start of summer time', [arrived('03-24')], { dueOn: on('04-03') }],
    ['over the end of summer time', [arrived('10-20')], { dueOn: on('10-30') }],
    ['weekends and bank holidays count: over Easter', [arrived('03-27')], { dueOn: on('04-06') }],
    ['weekends and bank holidays count: due on Christmas Day', [arrived('12-15')], { dueOn: on('12-25') }],
    [
      'an estimated arrival is marked',
      [arrived({ on: '03-05', estimated: true })],
      { startedOn: on('03-05'), startIs: 'estimated', dueOn: on('03-15') },
    ],
    [
      'a span of days counts from its first',
      [arrived({ on: '03-03', to: '03-07' })],
      { startedOn: on('03-03'), startIs: 'estimated', dueOn: on('03-13') },
    ],
    [
      'nobody has stated the arrival: the first stay stands in',
      [stay('03-09', 'B'), stay('03-06', 'A')],
      { startedOn: on('03-06'), startIs: 'assumed', dueOn: on('03-16') },
    ],
    [
      'an arrival without a date is no date',
      [arrived(null), stay('03-06', 'A')],
      { startedOn: on('03-06'), startIs: 'assumed', dueOn: on('03-16') },
    ],
    [
      'a stay without a date is no date either',
      [stay(null, 'A')],
      { startedOn: null, startIs: 'unknown', dueOn: null },
    ],
    ['nothing is known at all', [], { startedOn: null, startIs: 'unknown', dueOn: null, stopReason: null }],
    [
      'an arrival stated later dates the clock back',
      [stay('03-06', 'A'), arrived('02-20')],
      { startedOn: on('02-20'), startIs: 'stated', dueOn: on('03-02') },
    ],
    [
      'of two stated arrivals the earliest counts',
      [arrived('03-08'), arrived('03-05')],
      { startedOn: on('03-05'), startIs: 'stated', dueOn: on('03-15') },
    ],
    [
      'a stated arrival counts before an earlier estimate',
      [arrived({ on: '01-01', estimated: true }), arrived('03-05')],
      { startedOn: on('03-05'), startIs: 'stated' },
    ],
    [
      'of two estimates the earliest counts',
      [arrived({ on: '03-08', estimated: true }), arrived({ on: '03-05', estimated: true })],
      { startedOn: on('03-05'), startIs: 'estimated' },
    ],
    [
      'a move does not restart it',
      [arrived('03-05'), stay('03-05', 'A'), ended('03-09', 'moved'), stay('03-09', 'B')],
      { dueOn: on('03-15'), stopReason: null },
    ],
    [
      'a person who is moved and not found again keeps it',
      [arrived('03-05'), stay('03-05', 'A'), ended('03-09', 'moved')],
      { dueOn: on('03-15'), stopReason: null },
    ],
    ['an arrival in the future is a start like any other', [arrived('2031-01-01')], { dueOn: on('2031-01-11') }],
  ])('%s', (_, facts, expected) => {
    expect(inUk(facts)).toMatchObject(expected);
    expect(inUk([...facts].reverse())).toEqual(inUk(facts));
  });
});

describe('what stops it', () => {
  const here = [arrived('03-05'), stay('03-05', 'A')];
  test.each<[string, Fact[], Partial<Clock>]>([
    ['done', [fact('assessment-done', '03-09')], { stopReason: 'done', stoppedOn: on('03-09') }],
    ['done, nobody knows when', [fact('assessment-done', null)], { stopReason: 'done', stoppedOn: null }],
    [
      'done twice, or written twice: the first counts',
      [fact('assessment-done', '03-11'), fact('assessment-done', '03-09')],
      { stopReason: 'done', stoppedOn: on('03-09') },
    ],
    [
      'done on one of several days: the last of them',
      [fact('assessment-done', { on: '03-09', to: '03-12' })],
      { stopReason: 'done', stoppedOn: on('03-12') },
    ],
    ['declined', [fact('assessment-declined', '03-09')], { stopReason: 'declined', stoppedOn: on('03-09') }],
    [
      'declined, then done after all',
      [fact('assessment-declined', '03-07'), fact('assessment-done', '03-09')],
      { stopReason: 'done', stoppedOn: on('03-09'), declinedOn: on('03-07') },
    ],
    ['an offer does not stop it', [fact('assessment-offered', '03-06')], { stopReason: null, offeredOn: on('03-06') }],
    ['not being found does not stop it', [fact('not-found', '03-06')], { stopReason: null, notFoundOn: on('03-06') }],
    ['left', [ended('03-08', 'left')], { stopReason: 'left', stoppedOn: on('03-08') }],
    [
      'moved out of England',
      [ended('03-08', 'moved-out-of-england')],
      { stopReason: 'moved-out-of-england', stoppedOn: on('03-08') },
    ],
    [
      'came back to England: it runs again, to the same day',
      [ended('03-08', 'moved-out-of-england'), stay('04-20', 'C')],
      { stopReason: null, dueOn: on('03-15') },
    ],
    [
      'arrived in the United Kingdom a second time: it runs again, to the same day',
      [ended('03-08', 'left'), arrived('06-01'), stay('06-01', 'C')],
      { stopReason: null, startedOn: on('03-05'), dueOn: on('03-15') },
    ],
    [
      'came back and left again',
      [ended('03-08', 'left'), stay('03-10', 'C'), ended('03-12', 'left')],
      { stopReason: 'left', stoppedOn: on('03-12') },
    ],
    [
      'declined before leaving',
      [fact('assessment-declined', '03-07'), ended('03-09', 'left')],
      { stopReason: 'declined', stoppedOn: on('03-07') },
    ],
    [
      'left before somebody reached them and they said no',
      [ended('03-07', 'left'), fact('assessment-declined', '03-09')],
      { stopReason: 'left', stoppedOn: on('03-07') },
    ],
    [
      'left, and assessed where they went',
      [ended('03-07', 'left'), fact('assessment-done', '03-09')],
      { stopReason: 'done', stoppedOn: on('03-09') },
    ],
    ['died', [fact('died', '03-09')], { stopReason: 'died', stoppedOn: on('03-09') }],
    [
      'died: nothing later starts it again',
      [ended('03-07', 'left'), fact('died', '03-09'), stay('03-20', 'B')],
      { stopReason: 'died', stoppedOn: on('03-09') },
    ],
    [
      'died after declining',
      [fact('assessment-declined', '03-07'), fact('died', '03-09')],
      { stopReason: 'died', stoppedOn: on('03-09') },
    ],
    [
      'died after it was done: it was done',
      [fact('assessment-done', '03-07'), fact('died', '03-09')],
      { stopReason: 'done', stoppedOn: on('03-07') },
    ],
    [
      'done on a day after the death cannot be right',
      [fact('assessment-done', '03-11'), fact('died', '03-09')],
      { stopReason: 'died', stoppedOn: on('03-09') },
    ],
    [
      'recorded in error, whatever else is said',
      [fact('assessment-done', '03-07'), fact('died', '03-08'), fact('recorded-in-error', '03-09')],
      { stopReason: 'recorded-in-error', stoppedOn: on('03-09') },
    ],
  ])('%s', (_, facts, expected) => {
    expect(inUk([...here, ...facts])).toMatchObject({ dueOn: on('03-15'), ...expected });
    expect(inUk([...facts].reverse().concat(here))).toEqual(inUk([...here, ...facts]));
  });

  test('a record that is read as part of another stops as merged, and says by which statement', () => {
    const ending = { reason: 'merged', on: on('03-08'), entries: ['the statement'] } as const;
    const [clock] = runClocks(here, [assessmentAfterArrivalInUk], englandAndWales, ending);
    expect(clock).toMatchObject({ stopReason: 'merged', stoppedOn: on('03-08'), dueOn: on('03-15') });
    expect(clock?.why.at(-1)).toMatchObject({ says: 'clocks.why.stopped.merged', entries: ['the statement'] });
  });

  test('an offer is known from the offer, from a refusal, or from its having been done', () => {
    expect(inUk([...here, fact('assessment-done', '03-09')]).offeredOn).toBe('2026-03-09');
    expect(inUk([...here, fact('assessment-declined', '03-08')]).offeredOn).toBe('2026-03-08');
    expect(inUk([...here, fact('assessment-done', '03-09'), fact('assessment-offered', '03-06')]).offeredOn).toBe(
      '2026-03-06',
    );
  });
});

describe('where it was due', () => {
  test.each<[string, Fact[], string | null]>([
    ['where the person lives', [arrived('03-05'), stay('03-05', 'A')], 'A'],
    ['where they lived on the day it was due', [arrived('03-05'), stay('03-05', 'A'), stay('03-20', 'B')], 'A'],
    ['where they had come to by that day', [arrived('03-05'), stay('03-05', 'A'), stay('03-15', 'B')], 'B'],
    ['where they came to first, if that was later', [arrived('03-05'), stay('04-20', 'B')], 'B'],
    ['nobody knows', [arrived('03-05')], null],
  ])('%s', (_, facts, place) => {
    expect(inUk(facts).place).toBe(place);
  });
});

describe('why this date', () => {
  test('a stated arrival: the entry, and how the days are counted', () => {
    expect(inUk([arrived('03-05', 'an-entry')]).why).toEqual([
      { says: 'assessments.why.arrived-in-uk', values: { on: '2026-03-05' }, entries: ['an-entry'] },
      { says: 'clocks.why.days-allowed', values: { days: 10, on: '2026-03-15' }, entries: [] },
    ]);
  });

  test('two lists that disagree are both shown', () => {
    expect(inUk([arrived('03-08', 'b'), arrived('03-05', 'a')]).why.slice(0, 2)).toEqual([
      { says: 'assessments.why.arrived-in-uk', values: { on: '2026-03-05' }, entries: ['a'] },
      { says: 'clocks.why.also-stated', values: { on: '2026-03-08', used: '2026-03-05' }, entries: ['b'] },
    ]);
  });

  test('two lists that agree are one reason with two entries', () => {
    expect(inUk([arrived('03-05', 'b'), arrived('03-05', 'a')]).why[0]).toEqual({
      says: 'assessments.why.arrived-in-uk',
      values: { on: '2026-03-05' },
      entries: ['a', 'b'],
    });
  });

  test.each<[string, Fact[], string[]]>([
    ['an estimate', [arrived({ on: '03-05', estimated: true })], ['arrived-in-uk', 'estimated', 'days-allowed']],
    ['a span', [arrived({ on: '03-05', to: '03-08' })], ['arrived-in-uk', 'between', 'days-allowed']],
    ['no arrival', [stay('03-06', 'A')], ['first-stay-instead', 'days-allowed']],
    [
      'an arrival without date',
      [arrived(null), stay('03-06', 'A')],
      ['date-not-known', 'first-stay-instead', 'days-allowed'],
    ],
    ['nothing', [], ['start-not-known']],
    [
      'a stay before the arrival',
      [arrived('03-05'), stay('03-01', 'A')],
      ['arrived-in-uk', 'stay-before-start', 'days-allowed'],
    ],
    ['a stay from the day of arrival', [arrived('03-05'), stay('03-05', 'A')], ['arrived-in-uk', 'days-allowed']],
    ['done', [arrived('03-05'), fact('assessment-done', '03-06')], ['arrived-in-uk', 'days-allowed', 'stopped.done']],
  ])('%s', (_, facts, expected) => {
    expect(says(inUk(facts))).toEqual(expected);
  });
});

describe('ten days from coming to the site', () => {
  const history = [arrived('02-01'), stay('03-05', 'A')];
  test.each<[string, Fact[], Partial<Clock>]>([
    ['one stay', history, { startedOn: on('03-05'), startIs: 'stated', dueOn: on('03-15'), place: 'A' }],
    ['a move to another site restarts it', [...history, stay('03-09', 'B')], { dueOn: on('03-19'), place: 'B' }],
    ['another room does not', [...history, stay('03-09', 'A', { room: '12' })], { dueOn: on('03-15'), place: 'A' }],
    ['an estimated day is marked', [stay({ on: '03-05', estimated: true }, 'A')], { startIs: 'estimated' }],
    ['a stay without a date waits', [stay(null, 'A')], { startIs: 'unknown', dueOn: null, place: 'A' }],
    [
      'what was done at the last site is done',
      [...history, fact('assessment-done', '03-07'), stay('03-09', 'B')],
      { stopReason: 'done', stoppedOn: on('03-07') },
    ],
    [
      'who declined at the last site is offered again',
      [...history, fact('assessment-declined', '03-07'), stay('03-09', 'B')],
      { stopReason: null, offeredOn: null, declinedOn: null },
    ],
    [
      'who declined here has declined',
      [...history, stay('03-09', 'B'), fact('assessment-declined', '03-11')],
      { stopReason: 'declined', stoppedOn: on('03-11') },
    ],
    ['left', [...history, ended('03-09', 'left')], { stopReason: 'left', stoppedOn: on('03-09') }],
  ])('%s', (_, facts, expected) => {
    expect(atSite(facts)).toMatchObject(expected);
    expect(atSite([...facts].reverse())).toEqual(atSite(facts));
  });

  test('it does not exist for somebody whose sites nobody knows', () => {
    expect(atSite([arrived('03-05')])).toBeUndefined();
    expect(runClocks([arrived('03-05')], assessmentPathways, englandAndWales)).toHaveLength(1);
  });
});
