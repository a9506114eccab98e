import { describe, expect, it } from 'vitest';

import { sayAnswers } from './say-answers.ts';
import type { SurveyQuestion } from './survey-question.ts';
import { countAnswered, countChoice, emptyTally, type Tally } from './tally.ts';

type Counts = readonly (readonly number[])[];

/** A question of one choice, rows its answers and columns the groups. */
function counted(name: string, counts: Counts): Readonly<{ question: SurveyQuestion; tally: Tally }> {
  const choices = counts.map((_, at) => ({ code: String(at), label: `${name} ${String(at)}` }));
  const question: SurveyQuestion = { name, label: name, counting: 'one', isOrdered: false, choices };
  const tally = emptyTally(question, false);
  for (const [choice, row] of counts.entries())
    for (const [group, people] of row.entries())
      for (let at = 0; at < people; at += 1) {
        countAnswered(tally, group, 1);
        countChoice(tally, choice, group, 1);
      }
  return { question, tally };
}

function said(...tables: readonly Readonly<{ question: SurveyQuestion; tally: Tally }>[]) {
  const groups = [0, 1, 2].map((slot) => ({ name: String(slot), slot }));
  return sayAnswers(
    tables.map(({ question }) => question),
    tables.map(({ tally }) => tally),
    tables.map(() => 300),
    { groups, by: null, isWeighted: false },
  );
}

/** Groups far apart, 8 x 3 with small cells: too large to be counted out while a page waits. */
const strong = counted('designation', [
  [2, 30, 3],
  [12, 4, 1],
  [30, 12, 2],
  [5, 6, 0],
  [8, 1, 9],
  [20, 18, 4],
  [3, 2, 7],
  [9, 11, 3],
]);

/** Everybody gave one answer: there is nothing to test. */
const alike = counted('consent', [
  [60, 60, 20],
  [0, 0, 0],
]);

const plain = counted('gender', [
  [30, 40, 10],
  [40, 30, 15],
]);

describe('questions that are held against groups', () => {
  it('are tested however large their table is', () => {
    const [one] = said(strong);
    const advised = one?.by?.tests.filter(({ isAdvised }) => isAdvised) ?? [];
    expect(advised.map(({ test }) => test)).toEqual(['exact-simulated']);
    expect(advised[0]?.p).toBeLessThan(0.0001);
    expect(one?.by?.holm).toBe(advised[0]?.p);
  });

  it('are corrected for as many as were compared, also those that could not be tested', () => {
    const [one, none, other] = said(strong, alike, plain).map(({ by }) => by);
    const p = one?.tests.find(({ isAdvised }) => isAdvised)?.p ?? Number.NaN;
    expect([one?.holm, one?.benjaminiHochberg]).toEqual([3 * p, 3 * p]);
    expect([none?.tests, none?.holm]).toEqual([[], 1]);
    const second = other?.tests.find(({ isAdvised }) => isAdvised)?.p ?? Number.NaN;
    expect(other?.holm).toBeCloseTo(2 * second, 12);
  });

  it('of fewer than two groups of two people or more are in no family', () => {
    const [first, second] = said(plain, counted('alone', [[9, 1, 0]]));
    expect(second?.by).toMatchObject({ tests: [], holm: null });
    expect(first?.by?.holm).toBe(first?.by?.tests.find(({ isAdvised }) => isAdvised)?.p);
  });
});
