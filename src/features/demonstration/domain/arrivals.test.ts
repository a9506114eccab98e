import { describe, expect, it } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { metAgain, newArrivals, type Arrival, type KnownPerson } from './arrivals.ts';
import { testNhsNumber, testPhone, testPortReference } from './numbers.ts';
import { Random } from './random.ts';
import { otherSpelling } from './spelling.ts';

const today = '2026-11-22' as LocalDate;

function take(count: number, seed: number): Arrival[] {
  const arrivals: Arrival[] = [];
  for (const arrival of newArrivals(seed, today)) {
    if (arrivals.push(arrival) === count) break;
  }
  return arrivals;
}

describe('new arrivals', () => {
  it('are the same for the same seed and others for another', () => {
    expect(take(300, 5)).toEqual(take(300, 5));
    expect(take(300, 5).map(({ given }) => given)).not.toEqual(take(300, 6).map(({ given }) => given));
  });

  it('come with their households, the main applicant first', () => {
    const arrivals = take(300, 5);
    const seen = new Set<number>();
    for (const { household, isMainApplicant } of arrivals) {
      expect(isMainApplicant).toBe(!seen.has(household));
      seen.add(household);
    }
    expect(seen.size).toBeLessThan(300);
  });

  it('share no number with a population of a million, nor with each other', () => {
    const references = new Set(Array.from({ length: 200_000 }, (_, person) => testPortReference(person * 5)));
    const arrivals = take(3_000, 5).flatMap(({ portReference }) => portReference ?? []);
    expect(new Set(arrivals).size).toBe(arrivals.length);
    expect(arrivals.filter((reference) => references.has(reference))).toEqual([]);
  });
});

describe('numbers of invented people', () => {
  it('are each given once, across a population of a million', () => {
    const distinct = (numbers: Iterable<string | null>) => {
      const all = [...numbers].filter((number) => number !== null);
      return new Set(all).size === all.length;
    };
    const people = Array.from({ length: 100_000 }, (_, index) => index * 9);
    expect(distinct(people.map(testPhone))).toBe(true);
    expect(distinct(people.map(testPortReference))).toBe(true);
    expect(distinct(people.map(testNhsNumber))).toBe(true);
  });
});

describe('the same name, spelt by somebody else', () => {
  const random = new Random(1);
  it.each([
    ['Mohammed Al-Hassan', /^M\w*d /],
    ['Tesfay Haile', /^Tes/],
    ['Nguyễn Văn Đức', /Ngu/],
    ['محمد', /^Mo|^Mu/],
    ['Zzyxmaneel Qorvat', /^\w+ \w+$/],
  ])('%s', (name, shape) => {
    for (let turn = 0; turn < 50; turn += 1) {
      const spelt = otherSpelling(random, name);
      expect(spelt).not.toBe(name);
      expect(spelt).toMatch(shape);
    }
  });

  it('a name of one letter, or of a script that we hold no names of, stays as it is', () => {
    expect(otherSpelling(random, 'ⴰⵎⴰⵣⵉⵖ')).toBe('ⴰⵎⴰⵣⵉⵖ');
    expect(otherSpelling(random, '')).toBe('');
  });
});

describe('somebody known, on the next list', () => {
  const known: KnownPerson = {
    name: 'محمد الحسن',
    romanisedName: 'Mohammed Al-Hassan',
    bornOn: '1990-03-04' as LocalDate,
    sex: 'male',
    nationality: 'SYR',
    languages: ['ar'],
    phone: '+99912345678',
    portReference: 'X1234567',
    nhsNumber: '9990000018',
  };

  it('is named as before where nothing drifts', () => {
    expect(metAgain(new Random(1), known, 0, 9)).toMatchObject({
      given: 'Mohammed',
      family: 'Al-Hassan',
      bornOn: '1990-03-04',
      portReference: 'X1234567',
      nhsNumber: '9990000018',
      household: 9,
    });
  });

  it('differs in one thing or another where much drifts, and stays a real day', () => {
    const random = new Random(2);
    const again = Array.from({ length: 500 }, () => metAgain(random, known, 1, 1));
    const differs = (is: (arrival: Arrival) => boolean) => again.filter(is).length / again.length;
    expect(differs(({ given, family }) => `${given} ${family}` !== 'Mohammed Al-Hassan')).toBeGreaterThan(0.6);
    expect(differs(({ bornOn }) => bornOn !== known.bornOn)).toBeGreaterThan(0.3);
    expect(differs(({ portReference }) => portReference === null)).toBeGreaterThan(0.2);
    expect(again.every(({ bornOn }) => bornOn === null || !Number.isNaN(Date.parse(bornOn)))).toBe(true);
  });
});
