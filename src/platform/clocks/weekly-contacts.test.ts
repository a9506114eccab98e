import { describe, expect, test } from 'vitest';

import { fact, on } from '../../testing/facts.ts';
import type { Fact } from './fact.ts';
import type { PlacePathway } from './pathway.ts';
import { contactsDueThisWeek, weeksOfContacts, type Site } from './weekly-contacts.ts';

const pathway: PlacePathway = {
  about: 'place',
  name: 'three-visits',
  title: 'example.pathway',
  version: 1,
  applies: ['initial', 'contingency'],
  perWeek: { days: 3, kind: 'visit', clinical: true },
  source: { title: 'An example', where: 'weekly-contacts.test.ts', date: on('01-01'), mark: 'X' },
  signOff: null,
};
const hotel: Site = { type: 'contingency', openedOn: on('2025-01-01'), closedOn: null };
const visit = (when: string, id = `visit ${when}`): Fact => fact('visit', when, { clinical: true }, id);
const other = (when: string): Fact => fact('visit', when, { clinical: false });

/** Monday 2 March to Sunday 8 March 2026. */
const week = { from: on('03-04'), to: on('03-04') };
const later = on('04-01');

describe('one week at a site', () => {
  test.each<[string, Fact[], Partial<Site>, string, number, string]>([
    ['three days', [visit('03-02'), visit('03-04'), visit('03-08')], {}, '04-01', 3, 'met'],
    ['two days', [visit('03-02'), visit('03-04')], {}, '04-01', 2, 'short'],
    ['none', [], {}, '04-01', 0, 'short'],
    ['visits that are not clinical', [visit('03-02'), visit('03-04'), other('03-05')], {}, '04-01', 2, 'short'],
    [
      'two visits on one day are one day',
      [visit('03-02', 'a'), visit('03-02', 'b'), visit('03-04')],
      {},
      '04-01',
      2,
      'short',
    ],
    ['visits in the weeks around it', [visit('03-01'), visit('03-02'), visit('03-09')], {}, '04-01', 1, 'short'],
    ['the week is not over', [visit('03-02')], {}, '03-08', 1, 'not-over'],
    ['the week is not over and already met', [visit('03-02'), visit('03-03'), visit('03-04')], {}, '03-04', 3, 'met'],
    ['the day after its Sunday it is over', [visit('03-02')], {}, '03-09', 1, 'short'],
    ['the site opened on the Wednesday', [visit('03-04')], { openedOn: on('03-04') }, '04-01', 1, 'open-in-part'],
    ['the site closed on the Saturday', [visit('03-04')], { closedOn: on('03-07') }, '04-01', 1, 'open-in-part'],
    ['it closed on the Sunday', [visit('03-04')], { closedOn: on('03-08') }, '04-01', 1, 'short'],
    ['nobody has said when it opened', [visit('03-04')], { openedOn: null }, '04-01', 1, 'short'],
    ['a visit that nobody dated', [fact('visit', null, { clinical: true })], {}, '04-01', 0, 'short'],
  ])('%s', (_, facts, site, today, made, status) => {
    const weeks = weeksOfContacts(pathway, { ...hotel, ...site }, facts, week, on(today));
    expect(weeks).toHaveLength(1);
    expect(weeks[0]).toMatchObject({ monday: '2026-03-02', sunday: '2026-03-08', made, needed: 3, status });
    expect(weeksOfContacts(pathway, { ...hotel, ...site }, [...facts].reverse(), week, on(today))).toEqual(weeks);
  });

  test('the reasons hold every visit of the week, also the second of a day', () => {
    const [only] = weeksOfContacts(
      pathway,
      hotel,
      [visit('03-02', 'b'), visit('03-02', 'a'), visit('03-04', 'c')],
      week,
      later,
    );
    expect(only?.why).toEqual([
      {
        says: 'clocks.why.contacts',
        values: { made: 2, needed: 3, from: '2026-03-02', to: '2026-03-08' },
        entries: ['a', 'b', 'c'],
      },
    ]);
  });
});

describe('a span of weeks', () => {
  test('runs over the turn of the year and the changes of the clocks without a gap', () => {
    const weeks = weeksOfContacts(
      pathway,
      hotel,
      [],
      { from: on('2025-12-31'), to: on('2027-01-02') },
      on('2027-02-01'),
    );
    expect(weeks).toHaveLength(53);
    expect([weeks[0]?.monday, weeks.at(-1)?.sunday]).toEqual(['2025-12-29', '2027-01-03']);
  });

  test('leaves out the weeks in which the site was closed', () => {
    const site = { ...hotel, openedOn: on('03-11'), closedOn: on('03-24') };
    const weeks = weeksOfContacts(pathway, site, [], { from: on('03-01'), to: on('04-01') }, later);
    expect(weeks.map(({ monday, status }) => [monday, status])).toEqual([
      ['2026-03-09', 'open-in-part'],
      ['2026-03-16', 'short'],
      ['2026-03-23', 'open-in-part'],
    ]);
  });

  test('is empty for a type of site that the pathway is not for', () => {
    expect(weeksOfContacts(pathway, { ...hotel, type: 'dispersal' }, [], week, later)).toEqual([]);
    expect(contactsDueThisWeek(pathway, { ...hotel, type: 'dispersal' }, [], later)).toBeNull();
  });
});

describe('what is due this week', () => {
  test.each<[string, Fact[], Partial<Site>, string, { left: number; by: string } | null]>([
    ['nothing done on Monday', [], {}, '03-02', { left: 3, by: '2026-03-08' }],
    ['one done', [visit('03-02')], {}, '03-04', { left: 2, by: '2026-03-08' }],
    ['all done', [visit('03-02'), visit('03-03'), visit('03-04')], {}, '03-05', { left: 0, by: '2026-03-08' }],
    [
      'more than all done',
      ['03-02', '03-03', '03-04', '03-05'].map((day) => visit(day)),
      {},
      '03-06',
      { left: 0, by: '2026-03-08' },
    ],
    [
      'a site that opens on Saturday needs no more than its days',
      [],
      { openedOn: on('03-07') },
      '03-05',
      { left: 2, by: '2026-03-08' },
    ],
    [
      'a site that closes on Friday',
      [visit('03-02')],
      { closedOn: on('03-06') },
      '03-04',
      { left: 2, by: '2026-03-06' },
    ],
    ['a site that has closed this week', [], { closedOn: on('03-03') }, '03-04', null],
    ['a site that closed long ago', [], { closedOn: on('01-03') }, '03-04', null],
  ])('%s', (_, facts, site, today, expected) => {
    const due = contactsDueThisWeek(pathway, { ...hotel, ...site }, facts, on(today));
    if (expected === null) expect(due).toBeNull();
    else expect(due).toMatchObject({ monday: '2026-03-02', ...expected });
  });
});
