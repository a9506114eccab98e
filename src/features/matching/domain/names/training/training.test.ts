import { describe, expect, it } from 'vitest';

import { similarityBy } from '../token-similarity.ts';
import { nameModel } from '../name-model.ts';
import type { Operation } from '../edit-table.ts';
import { readSingle } from '../read-name.ts';
import { learnChances } from './expectation.ts';
import { operationKinds } from './operation-kinds.ts';
import { trainModel } from './train-model.ts';
import { foldOf, isSameName, readVariants } from './variants.ts';

const latin = `cluster\torigin_group\tlatin
a1\tti\tselam
a1\tti\tsellam
a2\tti\trobel
a2\tti\trobbel
a3\tti\tmerhawi
a3\tti\tmerrhawi
a4\tti\tselam
a4\tti\tselaam`;
const arabic = `cluster\tarabic\tlatin\tcount
b1\tنبيل\tnabil\t3
b1\tنبيل\tnabeel\t1
b2\tشاكر\tshakir\t2`;

describe('lists of spellings', () => {
  const variants = readVariants({ one: latin, two: arabic });
  const of = (text: string) => variants.filter((variant) => variant.text === text);

  it('clusters that share a spelling are one family', () => {
    expect(of('selaam')[0]?.family).toBe(of('sellam')[0]?.family);
    expect(of('robel')[0]?.family).not.toBe(of('sellam')[0]?.family);
  });

  it('a spelling of two clusters is the same name as either', () => {
    const [selam] = of('selam');
    const [selaam] = of('selaam');
    if (selam === undefined || selaam === undefined) throw new Error('not read');
    expect(selam.clusters).toEqual(['a1', 'a4']);
    expect(isSameName(selam, selaam)).toBe(true);
  });

  it('Arabic spellings stay with their clusters', () => {
    expect(of('nabeel')[0]?.arabic).toEqual(['نبيل']);
  });

  it('every family has one of the parts', () => {
    expect(variants.map(({ family }) => foldOf(family, 4)).every((part) => part >= 0 && part < 4)).toBe(true);
  });
});

describe('chances', () => {
  const prior = new Map([
    ['', new Map([['b', 1]])],
    ['a', new Map([['a', 1]])],
    ['^', new Map([['^', 1]])],
    ['$', new Map([['$', 1]])],
    [
      'b',
      new Map([
        ['b', 1],
        ['bb', 1],
      ]),
    ],
  ]);

  const chanceOf = (chances: readonly Operation[], left: string, right: string) =>
    Math.exp(chances.find(([x, y]) => x === left && y === right)?.[3] ?? -Infinity);

  it('of what is met grow, and all together are one', () => {
    const chances = learnChances([{ left: 'ab', right: 'abb', weight: 5 }], prior, false, 5);
    expect(chanceOf(chances, 'b', 'bb')).toBeGreaterThan(chanceOf(chances, 'b', 'b'));
    expect(chances.reduce((sum, [, , , chance]) => sum + Math.exp(chance), 0)).toBeCloseTo(1, 9);
  });

  it('of a symmetric model are the same however the pair is given', () => {
    const one = learnChances([{ left: 'ab', right: 'abb', weight: 1 }], prior, true, 3);
    const other = learnChances([{ left: 'abb', right: 'ab', weight: 1 }], prior, true, 3);
    expect(chanceOf(other, 'b', 'bb')).toBeCloseTo(chanceOf(one, 'b', 'bb'), 12);
  });
});

describe('kinds of operation', () => {
  it.each([
    ['a', 'a', false, 'same-vowel-within'],
    ['', 'I', false, 'vowel-left-out-last'],
    ['m', 'mm', false, 'consonant-doubled-within'],
    ['d', 'dh', false, 'h-beside-within'],
    ['ou', 'u', false, 'other-vowel-within'],
    ['', 'a', true, 'vowel-put-in-within'],
    ['س', 'ss', true, 'letter-doubled-within'],
    ['ة', 'A', true, 'weak-letter-last'],
  ])('%j as %j', (left, right, isArabic, kind) => {
    expect(operationKinds(left, right, isArabic)[1]).toBe(kind);
  });
});

describe('a model', () => {
  const about = {
    version: 'test',
    trainedOn: '2026-11-26',
    trainedFrom: ['one'],
    levels: { same: 0.999, high: 0.8, likely: 0.5 },
  };
  const variants = readVariants({ one: latin, two: arabic });
  const model = trainModel(variants, about);

  it('trained again from the same lists is the same', () => {
    expect(trainModel(variants, about)).toEqual(model);
  });

  it('knows what it was taught from what it was not', () => {
    const similarity = similarityBy(nameModel(model));
    const [robel, robbel, merhawi] = ['robel', 'robbbel', 'merhawi'].map(readSingle);
    if (!robel || !robbel || !merhawi) throw new Error('no letters');
    expect(similarity(robel, robbel)).toBeGreaterThan(similarity(robel, merhawi));
  });
});
