import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Circumstances } from '#features/assessments/index.ts';

import { aged, arrivedOn, knowing } from '../../../testing/circumstances.ts';
import { hasGuide, guideAddress } from './countries/guides.ts';
import { guideSaysHigh, guideSaysScreen } from './countries/hepatitis-b.ts';
import { perhapsSubSaharanAfrica, subSaharanAfrica } from './countries/regions.ts';
import { screeningRules } from './rules/rules.ts';
import { suggestScreening, type Judged, type Screening } from './suggest-screening.ts';

const today = '2026-11-25' as LocalDate;

type Said = 'suggested' | 'does not apply' | 'not known';

function ruleOf(screening: Screening, name: string): [Said, Judged] {
  const failed = screening.doNotApply.find(({ rule }) => rule.name === name);
  if (failed !== undefined) return ['does not apply', failed];
  for (const { is, from } of screening.suggestions) {
    const found = from.find(({ rule }) => rule.name === name);
    if (found !== undefined) return [is === 'suggested' ? 'suggested' : 'not known', found];
  }
  throw new Error(`${name} says nothing by itself here`);
}

/** What one rule says of somebody, by itself. */
function says(name: string, about: Circumstances, on = today): Said {
  const [rule] = screeningRules.filter((one) => one.name === name);
  if (rule === undefined) throw new Error(`there is no rule called ${name}`);
  return ruleOf(suggestScreening(about, on, undefined, [rule]), name)[0];
}

/** Somebody for whom the programme of NHS England is meant. */
const eligible = knowing({
  age: aged(20),
  bornIn: 'ER',
  livedOver6Months: [],
  arrivedInUk: arrivedOn('2026-11-01'),
  tbBefore: false,
  tbScreenedInUk: false,
});

describe('latent tuberculosis by the programme of NHS England', () => {
  const rule = 'latent-tb-nhse-programme';
  test.each<[string, Partial<Circumstances>, Said]>([
    ['a young Eritrean who came this month', {}, 'suggested'],
    ['aged 15', { age: aged(15) }, 'does not apply'],
    ['aged 16', { age: aged(16) }, 'suggested'],
    ['aged 35', { age: aged(35) }, 'suggested'],
    ['aged 36', { age: aged(36) }, 'does not apply'],
    ['aged 15 or 16', { age: aged(15, 16) }, 'not known'],
    ['aged 35 or 36', { age: aged(35, 36) }, 'not known'],
    ['of no known age', { age: { stated: null, official: null } }, 'not known'],
    [
      'who says 15, and of whom a council says 20',
      { age: { stated: { from: 15, to: 15 }, official: { from: 20, to: 20 } } },
      'not known',
    ],
    [
      'who says 17, and of whom a council says 20',
      { age: { stated: { from: 17, to: 17 }, official: { from: 20, to: 20 } } },
      'suggested',
    ],
    ['who came 5 years ago to the day', { arrivedInUk: arrivedOn('2021-11-25') }, 'suggested'],
    ['who came 5 years and a day ago', { arrivedInUk: arrivedOn('2021-11-24') }, 'does not apply'],
    ['who came about 5 years ago', { arrivedInUk: arrivedOn('2021-11-01', '2021-12-31') }, 'not known'],
    ['who came some time in the last 2 years', { arrivedInUk: arrivedOn('2025-01-01', '2026-11-25') }, 'suggested'],
    ['of whom nobody knows when they came', { arrivedInUk: null }, 'not known'],
    ['born in Afghanistan, where 40 to 499 in 100,000 was read', { bornIn: 'AF' }, 'not known'],
    ['born in Iran, of which nothing was read', { bornIn: 'IR' }, 'not known'],
    ['born in Sudan, which not everybody counts as Sub-Saharan', { bornIn: 'SD' }, 'not known'],
    ['born in Iran, who lived in Chad for more than 6 months', { bornIn: 'IR', livedOver6Months: ['TD'] }, 'suggested'],
    ['who has not said where they were born', { bornIn: null }, 'not known'],
    ['who has not said whether they lived elsewhere', { bornIn: 'IR', livedOver6Months: null }, 'not known'],
    ['who had tuberculosis before', { tbBefore: true }, 'does not apply'],
    ['who may have had tuberculosis before', { tbBefore: null }, 'not known'],
    ['who was tested in the UK', { tbScreenedInUk: true }, 'does not apply'],
    ['who may have been tested in the UK', { tbScreenedInUk: null }, 'not known'],
  ])('for somebody %s', (_, change, expected) => {
    expect(says(rule, { ...eligible, ...change })).toBe(expected);
  });

  test('somebody who came on 29 February is within 5 years on 1 March of the fifth, and no longer', () => {
    const leap = { ...eligible, arrivedInUk: arrivedOn('2024-02-29') };
    expect(says(rule, leap, '2029-03-01' as LocalDate)).toBe('suggested');
    expect(says(rule, leap, '2029-03-02' as LocalDate)).toBe('does not apply');
  });

  test.each([
    [149, 'does not apply'],
    [150, 'suggested'],
    [151, 'suggested'],
  ])('%i cases in 100,000 in a table that a service brings: %s', (cases, expected) => {
    const table = new Map([['IR', { atLeast: cases, below: cases + 1 }]]);
    const screening = suggestScreening({ ...eligible, bornIn: 'IR' }, today, table);
    expect(ruleOf(screening, rule)[0]).toBe(expected);
  });

  test('Sub-Saharan Africa counts whatever the cases; Sudan only by its cases', () => {
    const low = new Map([...subSaharanAfrica, 'SD'].map((country) => [country, { atLeast: 0, below: 10 }]));
    for (const bornIn of subSaharanAfrica) {
      expect(ruleOf(suggestScreening({ ...eligible, bornIn }, today, low), rule)[0], bornIn).toBe('suggested');
    }
    const high = new Map([['SD', { atLeast: 150, below: 200 }]]);
    expect(ruleOf(suggestScreening({ ...eligible, bornIn: 'SD' }, today, high), rule)[0]).toBe('suggested');
    expect(
      suggestScreening({ ...eligible, bornIn: 'SD' }, today, low).doNotApply.map((one) => one.rule.name),
    ).not.toContain(rule);
  });
});

describe('the other rules for tuberculosis', () => {
  test.each<[string, string, Partial<Circumstances>, Said]>([
    ['latent-tb-nice-qs141', 'born in Eritrea', {}, 'suggested'],
    ['latent-tb-nice-qs141', 'born in Afghanistan: high by one threshold', { bornIn: 'AF' }, 'not known'],
    ['latent-tb-nice-ng33', 'born in Afghanistan, aged 65', { bornIn: 'AF', age: aged(65) }, 'suggested'],
    ['latent-tb-nice-ng33', 'born in Afghanistan, aged 66', { bornIn: 'AF', age: aged(66) }, 'does not apply'],
    [
      'latent-tb-nice-ng33',
      'born in Afghanistan, long ago',
      { bornIn: 'AF', arrivedInUk: arrivedOn('1999-01-01') },
      'suggested',
    ],
    ['tb-nice-ng33-new-entrant', 'born in Afghanistan, a child', { bornIn: 'AF', age: aged(3) }, 'suggested'],
    ['tb-nice-ng33-new-entrant', 'born in Eritrea, of which no figure was read', {}, 'not known'],
  ])('%s for somebody %s', (rule, _, change, expected) => {
    expect(says(rule, { ...eligible, ...change })).toBe(expected);
  });

  test('signs count on the same visit, whatever the country', () => {
    const symptoms = { ...eligible.symptoms, 'weight-loss': true };
    const [first] = suggestScreening({ ...eligible, bornIn: 'FR', symptoms }, today).suggestions;
    expect(first).toMatchObject({ about: 'tb-assessment', is: 'suggested', strength: 'today' });
  });

  test('the two thresholds are two rules under one test, each with its own source', () => {
    const latent = suggestScreening({ ...eligible, bornIn: 'ER' }, today).suggestions.find(
      ({ about }) => about === 'latent-tb',
    );
    expect(latent?.from.map(({ rule }) => rule.name)).toEqual(['latent-tb-nhse-programme', 'latent-tb-nice-qs141']);
    expect(new Set(latent?.from.map(({ rule }) => rule.source.where)).size).toBe(2);
  });
});

describe('hepatitis B by the guides', () => {
  test.each<[string, Partial<Circumstances>, Said, Said]>([
    ['Afghanistan', { bornIn: 'AF' }, 'suggested', 'does not apply'],
    ['Viet Nam', { bornIn: 'VN' }, 'suggested', 'suggested'],
    ['Iran', { bornIn: 'IR' }, 'does not apply', 'does not apply'],
    ['Ukraine', { bornIn: 'UA' }, 'does not apply', 'does not apply'],
    ['Kosovo, which has no guide', { bornIn: 'XK' }, 'not known', 'not known'],
    ['Iran, after a year in Sudan', { bornIn: 'IR', livedOver6Months: ['SD'] }, 'suggested', 'does not apply'],
    ['somewhere', { bornIn: null }, 'not known', 'not known'],
  ])('for somebody from %s', (_, change, listed, high) => {
    const about = knowing({ livedOver6Months: [], ...change });
    expect(says('hepatitis-b-country', about)).toBe(listed);
    expect(says('hepatitis-b-high', about)).toBe(high);
  });

  test('98 of the guides ask for it, 29 of them as common, and every one is a guide', () => {
    expect([guideSaysScreen.size, guideSaysHigh.size]).toEqual([98, 29]);
    expect([...guideSaysHigh].filter((country) => !guideSaysScreen.has(country))).toEqual([]);
    expect([...guideSaysScreen].filter((country) => !hasGuide(country))).toEqual([]);
  });
});

describe('the rest', () => {
  test.each<[string, Partial<Circumstances>, Said]>([
    ['chlamydia-under-25', { sexuallyActive: true, age: aged(24) }, 'suggested'],
    ['chlamydia-under-25', { sexuallyActive: true, age: aged(25) }, 'does not apply'],
    ['chlamydia-under-25', { sexuallyActive: null, age: aged(20) }, 'not known'],
    ['chlamydia-under-25', { sexuallyActive: null, age: aged(40) }, 'does not apply'],
    ['resettled-hiv', { resettled: true }, 'suggested'],
    ['resettled-hiv', {}, 'not known'],
    ['hiv-country', { bornIn: 'AF', livedOver6Months: [] }, 'does not apply'],
    ['hiv-country', { bornIn: 'ZA', livedOver6Months: [] }, 'not known'],
    ['strongyloides-region', { bornIn: 'BD', livedOver6Months: [] }, 'suggested'],
    ['strongyloides-region', { bornIn: 'UA', livedOver6Months: [] }, 'does not apply'],
    ['schistosoma-region', { bornIn: 'YE', livedOver6Months: [] }, 'suggested'],
    ['schistosoma-region', { bornIn: 'IR', livedOver6Months: [] }, 'does not apply'],
    [
      'chagas',
      { bornIn: 'BO', livedOver6Months: [], risks: { ...eligible.risks, 'rural-latin-america': true } },
      'suggested',
    ],
    ['chagas', { bornIn: 'BO', livedOver6Months: [] }, 'not known'],
    ['fever-after-travel', { symptoms: { ...eligible.symptoms, fever: true } }, 'suggested'],
    ['haemoglobinopathy-children', { age: aged(17) }, 'suggested'],
    ['haemoglobinopathy-children', { age: aged(18) }, 'does not apply'],
    ['polio-endemic', { bornIn: 'AF' }, 'suggested'],
  ])('%s, knowing %o', (rule, change, expected) => {
    expect(says(rule, knowing(change))).toBe(expected);
  });
});

describe('what is not known', () => {
  test('of somebody of whom nothing is known, everything is asked and nothing is ruled out', () => {
    const { suggestions, doNotApply } = suggestScreening(knowing({}), today);
    expect(doNotApply).toEqual([]);
    expect(suggestions.filter(({ is }) => is !== 'ask')).toEqual([]);
  });

  test('what the person would rather not say is not asked again, and not taken for no', () => {
    const about = { ...eligible, tbBefore: null, ratherNotSay: ['tb-before'] as const };
    const latent = suggestScreening(about, today).suggestions.find(({ about: thing }) => thing === 'latent-tb');
    expect(latent?.missing).not.toContain('tb-before');
    const [only] = screeningRules.filter(({ name }) => name === 'latent-tb-nhse-programme');
    expect(suggestScreening(about, today, undefined, only === undefined ? [] : [only]).suggestions[0]).toMatchObject({
      is: 'rather-not-say',
      missing: [],
    });
  });

  test('a country of which no table tells leads to its guide', () => {
    const screening = suggestScreening({ ...eligible, bornIn: 'IR', symptoms: noSigns() }, today);
    expect(screening.suggestions.find(({ about }) => about === 'tb-assessment')).toMatchObject({
      is: 'check-guide',
      guides: [{ country: 'IR', address: 'https://www.gov.uk/guidance/iran-migrant-health-guide' }],
    });
    expect(guideAddress('XK')).toContain('https://www.gov.uk/search/');
  });

  const noSigns = (): Circumstances['symptoms'] =>
    Object.fromEntries(Object.keys(eligible.symptoms).map((name) => [name, false])) as Circumstances['symptoms'];
});

test('every rule has a name of its own, a version, a source with the day on which it was read, and no sign-off', () => {
  expect(new Set(screeningRules.map(({ name }) => name)).size).toBe(screeningRules.length);
  for (const { version, source, signOff } of screeningRules) {
    expect(version).toBeGreaterThan(0);
    expect(source).toMatchObject({ date: '2026-11-22' });
    expect(source.where).not.toBe('');
    expect(signOff).toBeNull();
  }
  expect([...perhapsSubSaharanAfrica].filter((country) => subSaharanAfrica.has(country))).toEqual([]);
});

test('what rests on memory says so', () => {
  const marks = suggestScreening(knowing({ bornIn: 'VN', livedOver6Months: [], resettled: true }), today).suggestions;
  expect(marks.find(({ about }) => about === 'syphilis')?.unconfirmed).toBe(false);
  expect(marks.find(({ about }) => about === 'strongyloides')?.unconfirmed).toBe(true);
});
