import { beforeAll, describe, expect, it } from 'vitest';

import { toDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';
import { checkEntry } from '#platform/record/domain/check-entry.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { kindRegistry } from '#platform/record/domain/kind-registry.ts';
import { assessmentKinds } from '#features/assessments/index.ts';
import { championKinds, foldSessions, stateOf } from '#features/champions/index.ts';
import { parseNhsNumber } from '#features/matching/index.ts';
import { foldJourney, peopleKinds, type Journey } from '#features/people/index.ts';
import { visitKinds } from '#features/visits/index.ts';

import { exampleArea } from '../../../testing/example-area.ts';
import { generateChampionSessions } from './champion-sessions.ts';
import { generateContactVisits } from './contact-visits.ts';
import { generatePopulation } from './population.ts';

const asOf = '2026-11-22' as LocalDate;
const people = 12_000;
const kinds = kindRegistry(peopleKinds, assessmentKinds, visitKinds, championKinds);

const area = exampleArea(people, 7, asOf);
let groups: readonly (readonly Entry[])[] = [];
let entries: readonly Entry[] = [];
let journeys: readonly Journey[] = [];

beforeAll(() => {
  groups = [...generatePopulation({ area, people, seed: 7 })];
  entries = groups.flat();
  journeys = groups.map((group) => foldJourney(group));
});

const bodies = (kind: string): readonly Record<string, unknown>[] =>
  entries.filter((entry) => entry.kind === kind).map((entry) => entry.body as Record<string, unknown>);
const firstDetails = (): readonly Record<string, unknown>[] =>
  groups.map((group) => {
    const first = group.find((entry) => entry.kind === 'details-recorded');
    return (first?.body as { details: Record<string, unknown> }).details;
  });
const share = <T>(list: readonly T[], is: (thing: T) => boolean): number => list.filter(is).length / list.length;

describe('an invented population', () => {
  it('is the same for the same seed, and another for another', () => {
    const take = (seed: number) => {
      const made = exampleArea(400, seed, asOf);
      return JSON.stringify([made.sites, [...generatePopulation({ area: made, people: 400, seed })]]);
    };
    expect(take(3)).toBe(take(3));
    expect(take(3)).not.toBe(take(4));
  });

  it.each([1, 2, 17, 400])('has exactly as many records as were asked for: %i', (wanted) => {
    const made = exampleArea(wanted, 3, asOf);
    const subjects = new Set(
      [...generatePopulation({ area: made, people: wanted, seed: 3 })].flat().map(({ subject }) => subject.id),
    );
    expect(subjects.size).toBe(wanted);
  });

  it('gives no entry an id that another has', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('says nothing that the record would refuse', () => {
    const visits = [...generateContactVisits(area, 7)].flat();
    expect(visits.length).toBeGreaterThan(100);
    const sessions = [...generateChampionSessions(area, 7)].flat();
    expect(sessions.length).toBeGreaterThan(20);
    expect(
      [...entries, ...visits, ...sessions]
        .map((entry) => checkEntry(entry, kinds))
        .filter((refusal) => refusal !== null),
    ).toEqual([]);
  });

  it('has sessions of champions behind it and before it, at the sites of their board', () => {
    for (const group of generateChampionSessions(area, 7)) {
      const states = foldSessions(group).sessions.map((session) => stateOf(session, asOf));
      expect(states.filter((state) => state === 'planned').length).toBeGreaterThan(0);
      expect(states.filter((state) => state === 'overdue-word' || state === 'differs')).toEqual([]);
    }
  });

  it('ends the day before the one it is made for, and begins thirty months earlier', () => {
    const days = entries.flatMap(({ happened }) => (happened === null ? [] : [happened.to ?? happened.on]));
    expect(days.every((day) => day < asOf)).toBe(true);
    expect(entries.every(({ written }) => written.ms < Date.parse(asOf))).toBe(true);
    const stays = entries.filter(({ kind }) => kind === 'stay-began').map(({ happened }) => happened?.on ?? asOf);
    const first = stays.reduce((earliest, day) => (day < earliest ? day : earliest));
    expect(toDayNumber(asOf) - toDayNumber(first)).toBeLessThanOrEqual(913);
  });

  it('replaces only entries of the same record', () => {
    for (const group of groups) {
      const subjectOf = new Map(group.map((entry) => [entry.id, entry.subject.id]));
      for (const entry of group) {
        if (entry.replaces.some((id) => subjectOf.get(id) !== entry.subject.id)) expect.fail(entry.kind);
      }
    }
  });

  it('lives, works and writes only at sites and in teams of its area', () => {
    const places = new Set(area.sites.map(({ place }) => place.id));
    const authors = new Set(area.teams.flatMap(({ team, staff }) => staff.map(({ id }) => `${team.id} ${id}`)));
    expect(bodies('stay-began').every(({ place }) => places.has(place as string))).toBe(true);
    expect(entries.every((entry) => authors.has(`${entry.team} ${entry.author}`))).toBe(true);
  });

  it('keeps nobody at a site that has closed', () => {
    const closed = new Set(area.sites.filter(({ place }) => place.closedOn !== null).map(({ place }) => place.id));
    expect(closed.size).toBeGreaterThan(0);
    const here = journeys.filter(({ status }) => status === 'here');
    expect(here.filter(({ stay }) => closed.has(stay?.placeId ?? '')).length).toBe(0);
  });
});

describe('nobody real can be met in it', () => {
  it('every NHS number is of the 999 test range, well-formed and held by one person', () => {
    const holders = new Map<string, Set<number>>();
    groups.forEach((group, index) => {
      for (const entry of group) {
        const number = (entry.body as { details?: { nhsNumber?: string } }).details?.nhsNumber;
        if (number === undefined) continue;
        expect(number).toMatch(/^999\d{7}$/);
        expect(parseNhsNumber(number)).toBe(number);
        holders.set(number, (holders.get(number) ?? new Set()).add(index));
      }
    });
    expect(holders.size).toBeGreaterThan(1_500);
    // One who has two records that nobody has joined yet has the same number in both.
    expect(share([...holders.values()], (those) => those.size > 1)).toBeLessThan(0.02);
  });

  it('every telephone is under +999 and every reference is X and seven digits', () => {
    for (const { phone, portReference } of firstDetails()) {
      expect(phone ?? '+99900000000').toMatch(/^\+999\d{8}$/);
      expect(portReference ?? 'X0000000').toMatch(/^X\d{7}$/);
    }
  });

  it('no detail has room for a postcode, and addresses of staff lead nowhere', () => {
    expect(JSON.stringify(firstDetails())).not.toMatch(/[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}/);
    const emails = area.teams.flatMap(({ staff }) => staff.map(({ email }) => email));
    expect(emails.every((email) => email.endsWith('@alongside.example'))).toBe(true);
    expect(new Set(emails).size).toBe(emails.length);
  });
});

describe('it looks like the published figures', () => {
  it.each([
    ['AFG', 9.8],
    ['PAK', 8.4],
    ['IRN', 8.1],
    ['VNM', 4.5],
    ['ERI', 3.6],
  ])('nationality %s has its share of %d %% (of the 84.3 %% that are named)', (code, percent) => {
    const known = firstDetails().filter(({ nationality }) => nationality !== undefined);
    const expected = percent / 84.3;
    expect(share(known, ({ nationality }) => nationality === code)).toBeGreaterThan(expected * 0.8);
    expect(share(known, ({ nationality }) => nationality === code)).toBeLessThan(expected * 1.2);
  });

  const between: readonly [what: string, least: number, most: number, measure: () => number][] = [
    ['dependants are 27.2 %', 0.24, 0.305, () => 1 - households() / groups.length],
    ['a third of those here are in sites, not homes', 0.27, 0.41, () => inSites()],
    ['60 to 70 % are assessed within ten days of arriving', 0.57, 0.7, () => within10Days()],
    [
      'born on 1 January, more often than chance has it',
      0.06,
      0.16,
      () => share(born(), (on) => on.endsWith('-01-01')),
    ],
    ['no date of birth', 0.02, 0.045, () => share(firstDetails(), (details) => details['born'] === undefined)],
    [
      'name in a script of its own',
      0.35,
      0.5,
      () => share(firstDetails(), ({ name }) => (name as { script: string }).script !== 'Latn'),
    ],
    ['no NHS number in any entry', 0.4, 0.7, () => without('nhsNumber')],
    ['no telephone in any entry', 0.2, 0.45, () => without('phone')],
    ['said no', 0.03, 0.08, () => bodies('assessment-declined').length / groups.length],
    ['not there when somebody came', 0.04, 0.11, () => bodies('not-found').length / groups.length],
    ['gone, for one reason or another', 0.17, 0.33, () => share(journeys, ({ status }) => status !== 'here')],
    ['gone, and nobody knows where to', 0.02, 0.09, () => share(journeys, ({ status }) => status === 'between')],
    ['a second record of somebody', 0.01, 0.025, () => secondRecords()],
    [
      'a question that only a person can settle',
      0.003,
      0.02,
      () => share(journeys, ({ conflicts }) => conflicts.length > 0),
    ],
  ];
  it.each(between)('%s', (_what, least, most, measure) => {
    expect(measure()).toBeGreaterThan(least);
    expect(measure()).toBeLessThan(most);
  });

  it('somebody arrived in the last ten days and waits for an assessment', () => {
    const waiting = groups.filter((group) => {
      const stay = group.find(({ kind }) => kind === 'stay-began')?.happened?.on ?? '';
      return stay > '2026-11-11' && !group.some(({ kind }) => kind === 'assessment-done');
    });
    expect(waiting.length).toBeGreaterThan(20);
  });

  it('every kind of site is lived at, in more than one board’s area', () => {
    const placeOf = new Map(area.sites.map(({ place }) => [place.id, place]));
    const here = journeys.filter(({ status }) => status === 'here').map(({ stay }) => placeOf.get(stay?.placeId ?? ''));
    expect(new Set(here.map((place) => place?.type))).toEqual(
      new Set(['initial', 'contingency', 'dispersal', 'large-scale']),
    );
    expect(new Set(here.map((place) => place?.icb)).size).toBeGreaterThan(4);
  });

  const households = () => {
    const families = new Set<string>();
    let alone = 0;
    for (const { family } of firstDetails()) {
      if (family === undefined) alone += 1;
      else families.add(family as string);
    }
    return families.size + alone;
  };
  const born = () => firstDetails().flatMap((details) => (details['born'] as { on?: string } | undefined)?.on ?? []);
  const without = (field: string) =>
    share(groups, (group) => !group.some((entry) => field in ((entry.body as { details?: object }).details ?? {})));
  const inSites = () => {
    const homes = new Set(area.sites.filter(({ place }) => place.type === 'dispersal').map(({ place }) => place.id));
    return share(
      journeys.filter(({ status }) => status === 'here'),
      ({ stay }) => !homes.has(stay?.placeId ?? ''),
    );
  };
  const within10Days = () => {
    const known = groups.flatMap((group) => {
      const arrived = group.find(({ kind, happened }) => kind === 'arrived-in-uk' && happened !== null)?.happened?.on;
      if (arrived === undefined || arrived > '2026-11-10') return [];
      const done = group.find(({ kind }) => kind === 'assessment-done')?.happened?.on;
      return [done === undefined ? null : toDayNumber(done) - toDayNumber(arrived)];
    });
    return share(known, (days) => days !== null && days <= 10);
  };
  const secondRecords = () => {
    const holders = new Map<string, number>();
    for (const { portReference } of firstDetails()) {
      if (portReference !== undefined)
        holders.set(portReference as string, (holders.get(portReference as string) ?? 0) + 1);
    }
    const unjoined = [...holders.values()].filter((count) => count > 1).length / 0.85 ** 2;
    return (unjoined + bodies('same-person').length) / people;
  };
});
