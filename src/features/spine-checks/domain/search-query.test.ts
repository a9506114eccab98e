import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { fakeSearchAsked } from '../data/fake/fake-search-asked.ts';
import { searchQuery, type SearchAsked, type SearchProblem } from './search-query.ts';

const on = '1991-05-17' as LocalDate;
const later = '1992-05-17' as LocalDate;

describe('a search that the service takes', () => {
  test.each<[string, SearchAsked, string]>([
    ['a family name and a day', { family: 'Osman', born: { on } }, 'family=Osman&birthdate=eq1991-05-17'],
    [
      'a range of days',
      { family: 'Osman', born: { from: on, to: later } },
      'family=Osman&birthdate=ge1991-05-17&birthdate=le1992-05-17',
    ],
    [
      'the beginning of a given name, with history, one at most',
      { family: 'Al-Hassan', given: ['Nou*'], born: { on }, withHistory: true, mostResults: 1 },
      'family=Al-Hassan&given=Nou*&birthdate=eq1991-05-17&_history=true&_max-results=1',
    ],
    [
      'by sound with both names',
      { family: 'Osman', given: ['Ali', 'Yusuf'], born: { on }, isFuzzy: true },
      'family=Osman&given=Ali&given=Yusuf&birthdate=eq1991-05-17&_fuzzy-match=true',
    ],
    [
      'by sound with one name, gender and postcode',
      { given: ['Ali'], born: { on }, gender: 'male', postcode: 'ZZ99 3CZ', isFuzzy: true },
      'given=Ali&birthdate=eq1991-05-17&gender=male&address-postalcode=ZZ99+3CZ&_fuzzy-match=true',
    ],
    [
      'everything else',
      {
        family: 'Osman',
        born: { on },
        died: { on: later },
        postcode: 'ZZ*',
        practice: 'Y00001',
        phone: '+99900000001',
        email: 'a@example.org',
        isExact: true,
      },
      'family=Osman&birthdate=eq1991-05-17&death-date=eq1992-05-17&address-postalcode=ZZ*&general-practitioner=Y00001&phone=%2B99900000001&email=a%40example.org&_exact-match=true',
    ],
  ])('%s', (_, asked, sent) => {
    const query = searchQuery(asked);
    expect(query.ok && new URLSearchParams(query.value.map(([name, value]) => [name, value])).toString()).toBe(sent);
  });
});

describe('a search that is not sent', () => {
  test.each<[string, SearchAsked, readonly SearchProblem[]]>([
    ['nothing at all', {}, ['date-of-birth-missing', 'family-name-missing']],
    ['a family name alone', { family: 'Osman' }, ['date-of-birth-missing']],
    ['a day and a given name', { given: ['Ali'], born: { on } }, ['family-name-missing']],
    ['an empty name', { family: ' ', born: { on } }, ['empty-value']],
    ['a wildcard after one letter', { family: 'O*', born: { on } }, ['wildcard-too-early']],
    ['a wildcard by sound', { family: 'Osm*', given: ['Ali'], born: { on }, isFuzzy: true }, ['wildcard-not-here']],
    ['a wildcard in a telephone', { family: 'Osman', born: { on }, phone: '0770*' }, ['wildcard-not-here']],
    ['by sound with a family name alone', { family: 'Osman', born: { on }, isFuzzy: true }, ['fuzzy-needs-more']],
    ['days turned round', { family: 'Osman', born: { from: later, to: on } }, ['days-turned-round']],
    ['fifty-one results', { family: 'Osman', born: { on }, mostResults: 51 }, ['too-many-results']],
  ])('%s', (_, asked, problems) => {
    const query = searchQuery(asked);
    expect(query.ok ? [] : query.problems).toEqual(problems);
  });
});

const word = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('Osman', 'Al-Hassan', 'O', 'O’Neil', 'Nguyễn') },
  { weight: 3, arbitrary: fc.constantFrom('Nou*', 'Li*', 'Gebre*dhin') },
  { weight: 1, arbitrary: fc.constantFrom('O*', ' ') },
);
const days = fc.oneof(fc.constant({ on }), fc.constant({ from: on, to: later }), fc.constant({ from: later, to: on }));
const anyAsked = fc.record(
  {
    family: word,
    given: fc.array(word, { maxLength: 3 }),
    born: days,
    died: days,
    gender: fc.constantFrom('male', 'female', 'other', 'unknown'),
    postcode: fc.constantFrom('ZZ99 3CZ', 'ZZ*', 'Z*'),
    practice: fc.constantFrom('Y00001', 'Y*'),
    phone: fc.constantFrom('07700900123', '077*'),
    email: fc.constant('a@example.org'),
    isFuzzy: fc.constant(true),
    isExact: fc.constant(true),
    withHistory: fc.constant(true),
    mostResults: fc.constantFrom(1, 2, 49, 50, 51, 0, 1.5),
  },
  { requiredKeys: ['born'] },
) as fc.Arbitrary<SearchAsked>;

test('whatever is sent, the rules of the service take', () => {
  let taken = 0;
  fc.assert(
    fc.property(anyAsked, (asked) => {
      const query = searchQuery(asked);
      if (!query.ok) return;
      taken += 1;
      const sent = new URLSearchParams(query.value.map(([name, value]) => [name, value]));
      expect(() => fakeSearchAsked(sent, 'healthcare-worker')).not.toThrow();
    }),
    { numRuns: 3000 },
  );
  expect(taken).toBeGreaterThan(60);
});
