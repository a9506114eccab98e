import { describe, expect, it } from 'vitest';

import { nigerian, southernAfrican } from './africa.ts';
import { afghan } from './afghan.ts';
import { arabic } from './arabic.ts';
import { centralAsian } from './central-asia.ts';
import { chinese, vietnamese } from './east-asia.ts';
import { albanian, georgian, turkish } from './europe.ts';
import { habesha, somali } from './horn-of-africa.ts';
import { kurmanji, sorani } from './kurdish.ts';
import { brazilian, spanishAmerican } from './latin-america.ts';
import type { NameList } from './name-list.ts';
import { persian } from './persian.ts';
import { bengali, devanagari, pakistani, punjabi, tamil } from './south-asia.ts';

const large: Readonly<Record<string, NameList>> = {
  arabic,
  afghan,
  persian,
  sorani,
  kurmanji,
  habesha,
  somali,
  pakistani,
  bengali,
  vietnamese,
  albanian,
  turkish,
};
const small: Readonly<Record<string, NameList>> = {
  tamil,
  punjabi,
  devanagari,
  chinese,
  georgian,
  nigerian,
  southernAfrican,
  brazilian,
  spanishAmerican,
  centralAsian,
};

const inScript: Readonly<Record<string, RegExp>> = {
  Arab: /^[\p{Script=Arabic}\p{Script=Inherited}\u200c ]+$/u,
  Ethi: /^[\p{Script=Ethiopic} ]+$/u,
  Beng: /^[\p{Script=Bengali} ]+$/u,
  Taml: /^[\p{Script=Tamil} ]+$/u,
  Guru: /^[\p{Script=Gurmukhi} ]+$/u,
  Deva: /^[\p{Script=Devanagari} ]+$/u,
  Hans: /^\p{Script=Han}+$/u,
  Geor: /^[\p{Script=Georgian} ]+$/u,
  Cyrl: /^[\p{Script=Cyrillic} ]+$/u,
  Latn: /^[\p{Script=Latin}\p{Script=Inherited}'’ -]+$/u,
};

describe.each(Object.entries({ ...large, ...small }))('the names called %s', (_title, list) => {
  const all = [
    ...list.female,
    ...list.male,
    ...list.family,
    ...(list.familyOfWomen ?? []),
    ...(list.middle?.female ?? []),
    ...(list.middle?.male ?? []),
  ];

  it('are each in the script that the list names, with plain Latin spellings beside them', () => {
    for (const { own, latin } of all) {
      expect(own).toMatch(inScript[list.script] as RegExp);
      expect(latin.length).toBeGreaterThan(0);
      for (const spelling of latin) expect(spelling).toMatch(/^[A-Za-z' -]+$/);
    }
  });

  it('name women’s families in the same order as men’s where they differ', () => {
    expect(list.familyOfWomen?.length ?? list.family.length).toBe(list.family.length);
  });
});

it.each(Object.entries(large))('there are forty or more of each kind among %s names', (_title, list) => {
  expect(list.female.length).toBeGreaterThanOrEqual(40);
  expect(list.male.length).toBeGreaterThanOrEqual(40);
  if (list.order === 'given-family' || list.order === 'family-middle-given') {
    expect(list.family.length).toBeGreaterThanOrEqual(40);
  }
});

it.each(Object.entries(small))('there are twenty or more given names of each sex among %s names', (_title, list) => {
  expect(list.female.length).toBeGreaterThanOrEqual(20);
  expect(list.male.length).toBeGreaterThanOrEqual(20);
});
