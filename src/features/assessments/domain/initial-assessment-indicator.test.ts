import { describe, expect, test } from 'vitest';

import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import type { Fact } from '#platform/clocks/fact.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';

import { arrived, ended, fact, on, stay } from '../../../testing/facts.ts';
import { assessmentCase, type AssessmentCase, type Where } from './assessment-case.ts';
import {
  countAssessments,
  countAssessmentsBy,
  lastCompleteArrival,
  type AssessmentCounts,
} from './initial-assessment-indicator.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { assessmentAfterArrivalInUk } from './pathways.ts';

const wirral: Where = { icb: 'QYG', la: 'E08000015', siteType: 'contingency' };
const today = on('04-30');

/** The case of one person by the same way that a server and a phone take: facts, clock, case. */
function caseOf(facts: readonly Fact[], personId = 'a person', where: Where | null = wirral): AssessmentCase {
  const [clock] = runClocks(facts, [assessmentAfterArrivalInUk], englandAndWales);
  if (clock === undefined) throw new Error('everybody has this clock');
  return assessmentCase(personId, clock, where);
}

const came = arrived('03-05');
const offered = (day: string) => fact('assessment-offered', day);
const done = (day: string | null) => fact('assessment-done', day);
const declined = (day: string) => fact('assessment-declined', day);
const missed = (day: string) => fact('not-found', day);

/** Arrived 5 March, so due 15 March. */
const examples: [string, Fact[], Outcome][] = [
  ['done on the day of arrival', [came, done('03-05')], 'in-time'],
  ['done on day 10', [came, done('03-15')], 'in-time'],
  ['done on day 11, offered before', [came, offered('03-08'), done('03-16')], 'done-late'],
  ['done late, and nobody wrote down an offer', [came, done('03-20')], 'offered-late'],
  ['done within some days that end in time', [came, done('03-15'), done('03-18')], 'in-time'],
  ['done, nobody knows when', [came, done(null)], 'date-not-known'],
  ['offered in time, not done yet', [came, offered('03-15')], 'not-done'],
  ['offered on day 11', [came, offered('03-16')], 'offered-late'],
  ['offered late, done later', [came, offered('03-16'), done('03-18')], 'offered-late'],
  ['never offered', [came], 'not-offered'],
  ['looked for in time and not found, offered later', [came, missed('03-10'), offered('03-18')], 'not-found'],
  [
    'looked for in time and not found, done late',
    [came, offered('03-06'), missed('03-10'), done('03-18')],
    'not-found',
  ],
  ['looked for only when it was late already', [came, missed('03-18')], 'not-offered'],
  ['not found, then done in time', [came, missed('03-07'), done('03-12')], 'in-time'],
  ['declined in time', [came, declined('03-09')], 'declined'],
  ['declined in time, done late', [came, declined('03-09'), done('03-20')], 'declined'],
  ['declined in time, done in time', [came, declined('03-09'), done('03-12')], 'in-time'],
  ['declined on day 10', [came, declined('03-15')], 'declined'],
  ['declined when it was late already', [came, declined('03-20')], 'offered-late'],
  ['left before it was due', [came, stay('03-05', 'A'), ended('03-09', 'left')], 'left-before-due'],
  ['left when it was late already', [came, stay('03-05', 'A'), ended('03-20', 'left')], 'not-offered'],
  ['left, nobody knows when', [came, stay('03-05', 'A'), ended(null, 'left')], 'left-before-due'],
  [
    'moved to Scotland before it was due',
    [came, stay('03-05', 'A'), ended('03-09', 'moved-out-of-england')],
    'moved-out-of-england',
  ],
  ['moved within England and lost', [came, stay('03-05', 'A'), ended('03-09', 'moved')], 'not-offered'],
  [
    'came back after leaving, and was assessed late',
    [came, stay('03-05', 'A'), ended('03-09', 'left'), stay('03-20', 'B'), done('03-22')],
    'offered-late',
  ],
  ['died before it was due', [came, fact('died', '03-10')], 'died'],
  ['died when it was late already', [came, offered('03-06'), fact('died', '04-10')], 'not-done'],
  ['assessed in time and died later', [came, done('03-10'), fact('died', '04-10')], 'in-time'],
  ['nobody stated the arrival, done in time from the first stay', [stay('03-05', 'A'), done('03-10')], 'in-time'],
  ['nobody stated the arrival, not offered', [stay('03-05', 'A')], 'arrival-not-known'],
  ['nobody stated the arrival, offered late', [stay('03-05', 'A'), offered('03-20')], 'arrival-not-known'],
  ['nobody stated the arrival, offered in time', [stay('03-05', 'A'), offered('03-10')], 'not-done'],
  ['arrived ten days ago', [arrived('04-20')], 'not-yet-due'],
  ['arrived eleven days ago', [arrived('04-19')], 'not-offered'],
  ['arrived yesterday and declined today', [arrived('04-29'), declined('04-30')], 'declined'],
  ['arrives tomorrow', [arrived('05-01')], 'not-yet-due'],
  ['recorded in error', [came, done('03-06'), fact('recorded-in-error', '03-07')], 'not-counted'],
];

describe('what became of one person', () => {
  test.each(examples)('%s', (_, facts, outcome) => {
    expect(outcomeOf(caseOf(facts), today)).toBe(outcome);
  });

  test('somebody who is counted with another record is not counted again', () => {
    const one = { ...caseOf([came, done('03-06')]), stopReason: 'merged' as const };
    expect(outcomeOf(one, today)).toBe('not-counted');
  });
});

describe('a cohort', () => {
  const everybody = examples.map(([name, facts]) => caseOf(facts, name));
  const counts = countAssessments(everybody, {}, today);

  test('adds up: base is those in time, those not yet due and every reason', () => {
    const reasons = Object.values(counts.reasons).reduce((sum, count) => sum + count, 0);
    expect(counts.base).toBe(examples.length - 1);
    expect(counts.doneInTime + counts.open + reasons).toBe(counts.base);
  });

  test('counts each outcome as often as it occurs', () => {
    const count = (wanted: Outcome) => examples.filter(([, , outcome]) => outcome === wanted).length;
    for (const [reason, number] of Object.entries(counts.reasons)) expect(number).toBe(count(reason as Outcome));
    expect([counts.doneInTime, counts.open]).toEqual([count('in-time'), count('not-yet-due')]);
  });

  test.each<[keyof AssessmentCounts, Fact[], number]>([
    ['offered', [came, offered('03-20')], 1],
    ['offeredInTime', [came, offered('03-20')], 0],
    ['offeredInTime', [came, offered('03-15')], 1],
    ['offeredInTime', [came, declined('03-15')], 1],
    ['done', [came, done('03-20')], 1],
    ['done', [came, done(null)], 1],
    ['late', [came, done('03-16')], 1],
    ['late', [came, done('03-15')], 0],
    ['overdue', [came, offered('03-06')], 1],
    ['overdue', [came, declined('03-20')], 0],
    ['overdue', [arrived('04-20')], 0],
    ['open', [arrived('04-20')], 1],
    ['arrivalAssumed', [stay('03-05', 'A')], 1],
    ['arrivalNotKnown', [fact('note-written', '03-05')], 1],
    ['base', [fact('note-written', '03-05')], 0],
  ])('%s', (name, facts, number) => {
    expect(countAssessments([caseOf(facts)], {}, today)[name]).toBe(number);
  });

  test('a person who is given twice is counted once', () => {
    const twice = [caseOf([came, done('03-06')]), caseOf([came])];
    expect(countAssessments(twice, {}, today)).toMatchObject({ base: 1, done: 1 });
  });

  test('is those who arrived from one day to another, both included', () => {
    const people = ['03-04', '03-05', '03-08', '03-09'].map((day) => caseOf([arrived(day)], day));
    const optional = (day?: string) => (day === undefined ? undefined : on(day));
    const base = (from?: string, to?: string) =>
      countAssessments(people, { from: optional(from), to: optional(to) }, today).base;
    expect([base('03-05', '03-08'), base('03-05'), base(undefined, '03-08'), base()]).toEqual([2, 3, 3, 4]);
  });

  test('of an area is those who lived there on the day it was due', () => {
    const people = [
      caseOf([came], 'a', wirral),
      caseOf([came], 'b', { icb: 'QYG', la: 'E08000012', siteType: 'initial' }),
      caseOf([came], 'c', null),
    ];
    const base = (area?: string, siteType?: string) => countAssessments(people, { area, siteType }, today).base;
    expect([base('QYG'), base('E08000012'), base('nowhere'), base(undefined, 'initial'), base()]).toEqual([
      2, 1, 0, 1, 3,
    ]);
  });

  test('splits by area with nobody lost', () => {
    const people = [caseOf([came], 'a'), caseOf([came], 'b'), caseOf([came], 'c', null)];
    const byBoard = countAssessmentsBy('icb', people, {}, today);
    expect([...byBoard].map(([code, { base }]) => [code, base])).toEqual([
      ['QYG', 2],
      ['', 1],
    ]);
  });

  test('is complete when it ends eleven days ago', () => {
    expect(lastCompleteArrival(today)).toBe('2026-04-19');
    const last = caseOf([arrived('04-19')]);
    expect(countAssessments([last], {}, today)).toMatchObject({ open: 0, overdue: 1 });
  });
});
