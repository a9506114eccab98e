import { toDayNumber, type DayNumber } from '#platform/calendar/local-date.ts';
import type { Entry, Happened } from '#platform/record/domain/entry.ts';

import type { DemonstrationArea, DemonstrationTeam } from './area.ts';
import { dateOf } from './day.ts';
import { makeHousehold } from './household.ts';
import { identify } from './known-details.ts';
import { historyDays } from './make-area.ts';
import { writeLife } from './person-life.ts';
import { Random } from './random.ts';
import { SiteChooser } from './site-chooser.ts';
import { coachDay, planStays } from './stays.ts';

export type PopulationOptions = Readonly<{ area: DemonstrationArea; people: number; seed: number }>;

/** How long after landing a household is brought to its first site. */
const daysToFirstSite = [0, 0, 1, 1, 1, 1, 2, 2, 3] as const;

/**
 * The records of exactly `people` invented people, one after another, so that a million need no more memory than one. Each group is
 * all entries of one record, or of two that are said to be one person. The same options give the same entries, byte for byte.
 * Nothing happens on `area.asOf` or later: whoever starts the service that morning finds yesterday's arrivals waiting.
 */
export function* generatePopulation({ area, people, seed }: PopulationOptions): Generator<readonly Entry[]> {
  const sites = new SiteChooser(area.sites);
  const practices = practicesByAuthority(area);
  const lastDay = toDayNumber(area.asOf) - 1;
  const random = new Random(seed);
  let records = 0;
  let persons = 0;
  for (let number = 0; records < people; number += 1) {
    random.restart(seed, number);
    const landedDay = landing(random, lastDay);
    const first = sites.first(random, landedDay);
    const firstDay = coachDay(random, first, Math.min(lastDay, landedDay + random.pick(daysToFirstSite)), lastDay);
    const arrived = arrival(random, landedDay, firstDay);
    const household = makeHousehold(random, firstDay);
    const plan = planStays(random, sites, first, firstDay, lastDay);
    for (const identity of identify(random, household, number, persons)) {
      for (const group of writeLife(random, identity, { arrived, plan, lastDay, practices })) {
        const size = recordsIn(group);
        if (records + size > people) return;
        yield group;
        records += size;
      }
      if (records === people) return;
      persons += 1;
    }
  }
}

/** Evenly over the years of the history, with more in late summer than in winter. */
function landing(random: Random, lastDay: DayNumber): DayNumber {
  for (;;) {
    const day = lastDay - random.between(0, historyDays - 1);
    if (random.chance(0.8 + 0.2 * Math.cos((2 * Math.PI * (day - 243)) / 365.25))) return day;
  }
}

/** What is said of the arrival in the country: mostly the day, sometimes a guess or nothing; some had been here long before they claimed. */
function arrival(random: Random, landedDay: DayNumber, firstDay: DayNumber): Happened | null {
  const drawn = random.fraction();
  if (drawn < 0.04) return null;
  if (drawn < 0.07) return { on: dateOf(landedDay - random.between(0, 5)), estimated: true };
  if (drawn < 0.08) return { on: dateOf(landedDay - 4), to: dateOf(landedDay), estimated: true };
  if (drawn < 0.15) return { on: dateOf(firstDay - random.between(20, 500)) };
  return { on: dateOf(landedDay) };
}

function recordsIn(group: readonly Entry[]): number {
  return group[0]?.subject.id === group[group.length - 1]?.subject.id ? 1 : 2;
}

function practicesByAuthority(area: DemonstrationArea): ReadonlyMap<string, readonly DemonstrationTeam[]> {
  const teams = new Map(area.teams.map((team) => [team.practiceId, team]));
  const found = new Map<string, DemonstrationTeam[]>();
  for (const practice of area.practices) {
    const team = teams.get(practice.id);
    if (team === undefined) continue;
    found.set(practice.localAuthority, [...(found.get(practice.localAuthority) ?? []), team]);
  }
  return found;
}
