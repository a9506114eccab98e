import { describe, expect, it, test } from 'vitest';

import { cochranArmitage } from './cochran-armitage.ts';
import { fisherFreemanHalton } from './fisher-freeman-halton.ts';
import { holm } from './adjust-p.ts';
import { kruskalWallis } from './kruskal-wallis.ts';
import { mannWhitney } from './mann-whitney.ts';
import { bowker, mcnemar } from './mcnemar.ts';
import { pearsonChiSquare } from './pearson-chi-square.ts';
import { severalResponses } from './several-responses.ts';
import { stuartMaxwell } from './stuart-maxwell.ts';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts';

describe('examples from books', () => {
  it('the lady who tasted tea: Fisher, The Design of Experiments (1935)', () => {
    expect(
      fisherFreemanHalton([
        [3, 1],
        [1, 3],
      ]),
    ).toEqual({ ok: true, p: expect.closeTo(34 / 70, 12) as number });
  });

  it('approval of a prime minister asked twice: Agresti, Categorical Data Analysis, 2nd ed. (2002), 10.1', () => {
    expect(
      mcnemar([
        [794, 150],
        [86, 570],
      ])?.statistic,
    ).toBeCloseTo(17.36, 2);
  });

  it('vision of two eyes: Stuart (1955) found 11.96 with 3 degrees of freedom', () => {
    const eyes = [
      [1520, 266, 124, 66],
      [234, 1512, 432, 78],
      [117, 362, 1772, 205],
      [36, 82, 179, 492],
    ];
    expect(stuartMaxwell(eyes)).toMatchObject({ statistic: expect.closeTo(11.96, 2) as number, df: 3 });
    expect(bowker(eyes)).toMatchObject({ statistic: expect.closeTo(19.11, 2) as number, df: 6 });
  });

  it('drinking in pregnancy: Agresti, Categorical Data Analysis, chapter 5, scores in the middle of each range', () => {
    const trend = cochranArmitage([48, 38, 5, 1, 1], [17114, 14502, 793, 127, 38], [0, 0.5, 1.5, 4, 7]);
    expect(trend?.statistic).toBeCloseTo(6.57, 2);
  });
});

describe('what cannot be tested is null', () => {
  test.each([
    ['one answer only', pearsonChiSquare([[3, 4]])],
    [
      'nobody in one group',
      pearsonChiSquare([
        [3, 0],
        [4, 0],
      ]),
    ],
    [
      'one answer, ordered',
      mannWhitney([
        [3, 4],
        [0, 0],
      ]),
    ],
    [
      'nobody changed',
      mcnemar([
        [3, 0],
        [0, 4],
      ]),
    ],
    [
      'nobody changed, several answers',
      stuartMaxwell([
        [3, 0],
        [0, 4],
      ]),
    ],
    [
      'nobody changed, ordered',
      wilcoxonSignedRank([
        [3, 0],
        [0, 4],
      ]),
    ],
    [
      'all ticked the only option',
      severalResponses([
        { base: 3, together: [[3]] },
        { base: 2, together: [[2]] },
      ]),
    ],
  ])('%s', (_title, result) => {
    expect(result).toBeNull();
  });
});

describe('an exact test', () => {
  it('says where it is too large', () => {
    const large = Array.from({ length: 8 }, (_, row) => Array.from({ length: 8 }, (__, column) => 20 + row * column));
    expect(fisherFreemanHalton(large, 10_000)).toEqual({ ok: false, kind: 'too-large' });
  });

  it('leaves out answers that nobody gave', () => {
    const whole = fisherFreemanHalton([
      [3, 1],
      [0, 0],
      [1, 3],
    ]);
    expect(whole).toEqual(
      fisherFreemanHalton([
        [3, 1],
        [1, 3],
      ]),
    );
  });
});

it('one option for two groups is the plain test', () => {
  const groups = [
    { base: 40, together: [[10]] },
    { base: 50, together: [[25]] },
  ];
  const plain = pearsonChiSquare([
    [10, 25],
    [30, 25],
  ]);
  expect(severalResponses(groups)?.unadjusted).toBeCloseTo(plain?.statistic ?? 0, 10);
});

it('no adjusted p is below the first or above 1', () => {
  expect(holm([0.04, 0.9, 0.01])).toEqual([0.08, 0.9, 0.03]);
});

it('groups that are alike differ by nothing, to the last digit', () => {
  expect(
    kruskalWallis([
      [10, 20],
      [30, 60],
      [7, 14],
    ]),
  ).toEqual({ statistic: 0, df: 1, p: 1 });
});
