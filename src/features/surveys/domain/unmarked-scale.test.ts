import { describe, expect, test } from 'vitest';

import { unmarkedScale } from './unmarked-scale.ts';

const question = (codes: readonly string[], counting: 'one' | 'several' = 'one', isOrdered = false) => ({
  ...{ counting, isOrdered },
  choices: codes.map((code) => ({ code, label: code })),
});

describe('a question may be a scale that nobody marked', () => {
  test.each([
    [['1', '2', '3', '4', '5'], '1', '5'],
    [['0', '1', '2'], '0', '2'],
    [['-2', '-1', '0', '1', '2'], '-2', '2'],
    [['5', '4', '3', '2', '1'], '5', '1'],
  ])('with the codes %j', (codes, from, to) => {
    expect(unmarkedScale(question(codes))).toEqual({ from, to });
  });

  test.each([
    ['words', ['gp', 'pcn', 'other']],
    ['a gap', ['1', '2', '4']],
    ['an answer beside the scale', ['1', '2', '3', '99']],
    ['two choices', ['0', '1']],
    ['one number again and again', ['1', '1', '1']],
  ])('not with %s', (_title, codes) => {
    expect(unmarkedScale(question(codes))).toBeNull();
  });

  test('not where it is marked, and not where several can be chosen', () => {
    expect(unmarkedScale(question(['1', '2', '3'], 'one', true))).toBeNull();
    expect(unmarkedScale(question(['1', '2', '3'], 'several'))).toBeNull();
  });
});
