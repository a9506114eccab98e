import type { DayNumber } from '#platform/calendar/local-date.ts';

import type { Site } from './area.ts';
import { weekday } from './day.ts';
import type { Random } from './random.ts';
import type { SiteChooser } from './site-chooser.ts';

/** One stay of a household. `isFollowed`: the team at the new place knew from where they came. */
export type StayPlan = Readonly<{ site: Site; fromDay: DayNumber; room: string | null; isFollowed: boolean }>;

export type EndReason = 'left' | 'moved' | 'moved-out-of-england' | 'unknown';

/** Where a household lived, from its first day at a site to the last day of the history. */
export type StaysPlan = Readonly<{
  stays: readonly StayPlan[];
  /** Moved without anybody knowing where to, between two stays. */
  lostDays: readonly Readonly<{ day: DayNumber; afterStay: number }>[];
  end: Readonly<{ day: DayNumber; reason: EndReason }> | null;
}>;

/** Mean days of waiting. Contingency is meant to last 35 days and lasts one to two years; the shares fit who lives where at the end of 2025. */
const waits = { toOtherSite: 260, toHome: 240, outOfSite: 1_800, toOtherHome: 1_600, outOfHome: 1_700 } as const;

/** A life of moves from `firstDay` to `lastDay`. */
export function planStays(
  random: Random,
  sites: SiteChooser,
  first: Site,
  firstDay: DayNumber,
  lastDay: DayNumber,
): StaysPlan {
  const stays: StayPlan[] = [];
  const lostDays: { day: DayNumber; afterStay: number }[] = [];
  for (let here = stay(random, first, firstDay, true); ;) {
    stays.push(here);
    const { day, what } = nextEvent(random, here);
    if (day > lastDay) return { stays, lostDays, end: null };
    if (what === 'out') return { stays, lostDays, end: { day, reason: endReason(random) } };
    const goesHome =
      what === 'home' || (what === 'closed' && random.chance(0.4)) || here.site.place.type === 'dispersal';
    const isLost = random.chance(0.035);
    if (isLost) lostDays.push({ day, afterStay: stays.length - 1 });
    const foundDay = isLost ? day + random.between(4, 70) : day;
    // Half of those who were lost are not seen again by any team of the area.
    if (isLost && (foundDay > lastDay || random.chance(0.5))) return { stays, lostDays, end: null };
    const to = goesHome ? sites.nextHome(random, here.site, foundDay) : sites.nextSite(random, here.site, foundDay);
    if (to === here.site) return { stays, lostDays, end: null };
    here = stay(random, to, foundDay, !isLost && random.chance(0.9));
  }
}

/** The day on which the coach that brings a household comes to its first site. */
export function coachDay(random: Random, site: Site, from: DayNumber, lastDay: DayNumber): DayNumber {
  const comesAlone = site.coachDays.length === 0 || random.chance(0.25);
  let day = from;
  while (!comesAlone && !site.coachDays.includes(weekday(day))) day += 1;
  return Math.min(day, lastDay);
}

function nextEvent(random: Random, here: StayPlan): { day: DayNumber; what: 'site' | 'home' | 'out' | 'closed' } {
  const isHome = here.site.place.type === 'dispersal';
  const events = isHome
    ? ([
        [random.wait(waits.toOtherHome), 'home'],
        [random.wait(waits.outOfHome), 'out'],
      ] as const)
    : ([
        [random.wait(waits.toOtherSite), 'site'],
        [random.wait(waits.toHome), 'home'],
        [random.wait(waits.outOfSite), 'out'],
        [here.site.closesDay - here.fromDay, 'closed'],
      ] as const);
  const [wait, what] = events.reduce<readonly [number, 'site' | 'home' | 'out' | 'closed']>(
    (soonest, event) => (event[0] < soonest[0] ? event : soonest),
    [Number.POSITIVE_INFINITY, 'out'],
  );
  return { day: here.fromDay + Math.max(1, Math.ceil(wait)), what };
}

function endReason(random: Random): EndReason {
  const drawn = random.fraction();
  return drawn < 0.72 ? 'left' : drawn < 0.84 ? 'moved-out-of-england' : drawn < 0.94 ? 'unknown' : 'moved';
}

function stay(random: Random, site: Site, fromDay: DayNumber, isFollowed: boolean): StayPlan {
  const room = site.place.type === 'dispersal' ? null : String(random.between(1, 4) * 100 + random.between(1, 60));
  return { site, fromDay, room, isFollowed };
}
