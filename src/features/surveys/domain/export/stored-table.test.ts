import { describe, expect, it } from 'vitest';

import { surveyForm, surveyFormQuestion } from '../../../../testing/survey-form.ts';
import { surveyResponse } from '../../../../testing/survey-responses.ts';
import { pairNumbersOf, storedTable } from './stored-table.ts';

const form = surveyForm(
  surveyFormQuestion('card', 'text'),
  surveyFormQuestion('pair', 'one-choice', { yes: 'Yes', no: 'No' }),
  surveyFormQuestion('ways', 'several-choices', { letter: 'Letter', phone: 'Telephone' }),
  surveyFormQuestion('why', 'text'),
  surveyFormQuestion('born', 'other'),
);
const responses = [
  surveyResponse('a', {
    '/data/card': '00000000',
    '/data/pair': 'yes',
    '/data/ways': ['phone'],
    '/data/why': 'Amina said so',
    '/data/born': '1990-01-01',
  }),
  surveyResponse('b', { '/data/card': '00000013', '/data/pair': 'maybe', '/data/ways': ['phone', 'pigeon'] }),
];
const what = {
  form,
  pairing: { by: 'card', path: '/data/card' },
  pairNumbers: new Map([['a', 1]]),
  pairLabel: 'Number of the pair',
  withWords: false,
  withCodes: false,
} as const;

describe('stored responses as a file', () => {
  it('have a number in place of what pairs them, and neither words nor days of birth', () => {
    const { columns, rows } = storedTable(responses, what);
    expect(columns.map(({ name }) => name)).toEqual(['pair', 'pair_2', 'ways_letter', 'ways_phone']);
    expect(rows).toEqual([
      ['1', 'yes', '0', '1'],
      [null, 'maybe', null, null],
    ]);
  });

  it('have words and codes where they are asked for', () => {
    const { columns, rows } = storedTable(responses, { ...what, withWords: true, withCodes: true });
    expect(columns.slice(4).map(({ name }) => name)).toEqual(['why', 'born', 'card']);
    expect(rows[0]?.slice(4)).toEqual(['Amina said so', '1990-01-01', '00000000']);
  });

  it('have no such column where the survey pairs nothing', () => {
    const { columns } = storedTable(responses, { ...what, pairing: { by: 'nothing' }, pairNumbers: null });
    expect(columns.map(({ name }) => name)).toEqual(['pair', 'ways_letter', 'ways_phone']);
  });
});

describe('the number of a pair', () => {
  it('is one for a person in all waves, from 1 without a gap', () => {
    const pairs = (...each: [string, string][]) => ({
      paired: { pairs: each.map(([before, after]) => ({ before, after, differing: 0 })) },
    });
    const numbers = pairNumbersOf([pairs(['b1', 'a1'], ['b2', 'a2']), pairs(['b2', 'x2'], ['b3', 'x3'])]);
    expect(Object.fromEntries(numbers)).toEqual({ b1: 1, a1: 1, b2: 2, a2: 2, x2: 2, b3: 3, x3: 3 });
  });
});
