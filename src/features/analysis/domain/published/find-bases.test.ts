import { describe, expect, it, test } from 'vitest';

import type { SurveyTable } from '../tables/survey-table.ts';
import { findBases } from './find-bases.ts';
import { isPrintedBelow, matchPrintedP } from './printed-p.ts';

const table = (change: Partial<SurveyTable>): SurveyTable => ({
  ...{ id: 't', title: 't', kind: 'multiple', rows: ['x', 'y', 'z'], columns: ['a'], counts: [[116], [102], [53]] },
  ...{
    bases: null,
    respondents: null,
    total: null,
    question: null,
    isOrdered: false,
    printed: { percentages: null, p: null },
  },
  ...change,
});
const printed = (...texts: string[]) => ({ percentages: texts.map((text) => [text]), p: null });
const found = (change: Partial<SurveyTable>) => findBases(table(change), [table(change)])[0];

describe('the base of a select-all question', () => {
  it('is found from the percentages where only one number gives them', () => {
    expect(found({ printed: printed('66.7', '58.6', '30.5') })).toEqual({ of: 'people', least: 174, most: 174 });
  });

  it('is not hidden by one wrong percentage', () => {
    expect(found({ printed: printed('66.7', '58.6', '12.0') })).toMatchObject({ of: 'people', least: 174 });
  });

  it('is of ticks where it is all of them, or more than are in the group', () => {
    expect(found({ printed: printed('42.8', '37.6', '19.6') })).toEqual({ of: 'ticks', least: 271, most: 271 });
    expect(found({ bases: [300], respondents: [200] })).toEqual({ of: 'ticks', least: 300, most: 300 });
  });

  it('is not known where nothing was printed', () => {
    expect(found({})).toEqual({ of: 'unknown' });
  });
});

it('whoever gave one answer is one of those who answered', () => {
  expect(found({ kind: 'single' })).toEqual({ of: 'people', least: 271, most: 271 });
});

describe('a printed p-value', () => {
  it.each([
    ['0.46', 0.4586, 'rounded'],
    ['0.007', 0.0074993, 'rounded'],
    ['0.93', 0.938, 'cut-off'],
    ['<.001', 0.0001, 'rounded'],
    ['<.001', 0.002, null],
    ['0.50', 0.51, null],
  ] as const)('%s beside %d is %s', (text, p, how) => {
    expect(matchPrintedP(text, p)).toBe(how);
  });
});

test.each([
  ['<0.05', true],
  ['< .001', true],
  ['0.049', true],
  ['0.05', false],
  ['<0.5', false],
  ['<0.10', false],
])('p printed as %s says that it is below 0.05: %s', (printed, isBelow) => {
  expect(isPrintedBelow(printed, 0.05)).toBe(isBelow);
});
