import { describe, expect, test } from 'vitest';

import { weeksOfContacts } from '#platform/clocks/weekly-contacts.ts';

import { fact, on } from '../../../testing/facts.ts';
import { countContacts, countContactsBy, siteWeeks, type SiteWeek } from './contacts-indicator.ts';
import { threeClinicalContactsAWeek } from './pathways.ts';

const today = on('03-25');
const open = { type: 'contingency', openedOn: on('2025-01-01'), closedOn: null };
const march = { from: on('03-02'), to: on('03-25') };

/** The weeks of 2, 9, 16 and 23 March at one site, with a clinical visit on each of these days. */
function site(placeId: string, days: readonly string[], where: Partial<SiteWeek> = {}, times = open): SiteWeek[] {
  const visits = days.map((day) => fact('contact-visit-made', day, { clinical: true }, `${placeId} ${day}`));
  const weeks = weeksOfContacts(threeClinicalContactsAWeek, times, visits, march, today);
  return siteWeeks({ placeId, icb: 'QYG', la: 'E08000012', siteType: times.type, ...where }, weeks);
}

const everyWeek = ['03-02', '03-04', '03-06', '03-09', '03-11', '03-13', '03-16', '03-18', '03-20'];

describe('sites with three contacts a week', () => {
  test('a site that met every week that is over meets the standard', () => {
    expect(countContacts(site('a', everyWeek), {}, today)).toEqual({
      base: 1,
      met: 1,
      weeks: 3,
      weeksMet: 3,
      weeksShort: 0,
      weeksOpenInPart: 0,
      weeksNotOver: 1,
    });
  });

  test('one short week is enough not to', () => {
    expect(countContacts(site('a', everyWeek.slice(1)), {}, today)).toMatchObject({
      base: 1,
      met: 0,
      weeksMet: 2,
      weeksShort: 1,
    });
  });

  test('this week is not judged, even where it is met already', () => {
    const met = site('a', [...everyWeek, '03-23', '03-24', '03-25']);
    expect(met.at(-1)).toMatchObject({ status: 'met' });
    expect(countContacts(met, {}, today)).toMatchObject({ weeks: 3, weeksNotOver: 1 });
  });

  test('a site that was never open for a whole week is not in the base', () => {
    const opened = site('a', [], {}, { ...open, openedOn: on('03-20') });
    expect(countContacts(opened, {}, today)).toMatchObject({ base: 0, weeks: 0, weeksOpenInPart: 1, weeksNotOver: 1 });
  });

  test('dispersal accommodation has no weeks to count', () => {
    expect(site('a', everyWeek, {}, { ...open, type: 'dispersal' })).toEqual([]);
  });

  test('a week that is given twice counts once', () => {
    const weeks = site('a', everyWeek);
    expect(countContacts([...weeks, ...weeks], {}, today)).toEqual(countContacts(weeks, {}, today));
  });

  const sites = [
    ...site('a', everyWeek),
    ...site('b', [], { la: 'E08000015' }),
    ...site('c', everyWeek, { icb: 'QWO', la: null }, { ...open, type: 'initial' }),
    ...site('d', [], { icb: null, la: null }),
  ];

  test('an area or a type of site can be chosen', () => {
    const found = (area?: string, siteType?: string) => {
      const { base, met } = countContacts(sites, { area, siteType }, today);
      return [base, met];
    };
    expect([found(), found('QYG'), found('E08000015'), found(undefined, 'initial'), found('none')]).toEqual([
      [4, 2],
      [2, 1],
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
  });

  test('splits by area with no site lost', () => {
    const byBoard = countContactsBy('icb', sites, {}, today);
    expect([...byBoard].map(([code, { base, met }]) => [code, base, met])).toEqual([
      ['QYG', 2, 1],
      ['QWO', 1, 1],
      ['', 1, 0],
    ]);
  });
});
