import { toDayNumber } from '#platform/calendar/local-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { needsClinicalContact } from '#features/places/index.ts';

import { teamOf, type DemonstrationArea, type Site } from './area.ts';
import { dateOf, weekday } from './day.ts';
import { EntryWriter } from './entry-writer.ts';
import { Random } from './random.ts';

/** Half a year is enough for every figure that asks about a week. */
const weeks = 26;
/** Sites have streams of chance far from those of households and of the area. */
const visitStream = 0x7151_7000;

/** The visits to each initial and contingency site in the last half year: two to five a week, now and then too few. */
export function* generateContactVisits(area: DemonstrationArea, seed: number): Generator<readonly Entry[]> {
  const random = new Random(seed);
  const lastDay = toDayNumber(area.asOf) - 1;
  for (const [index, site] of area.sites.entries()) {
    random.restart(seed, visitStream + index);
    if (!needsClinicalContact(site.place.type)) continue;
    const visits = visitsTo(random, site, lastDay);
    if (visits.length > 0) yield visits;
  }
}

function visitsTo(random: Random, site: Site, lastDay: number): readonly Entry[] {
  const writer = new EntryWriter(random, 'place', site.place.id, lastDay - weeks * 7);
  const monday = lastDay - weekday(lastDay) - (weeks - 1) * 7;
  for (let week = 0; week < weeks; week += 1) {
    const wanted = Math.round(random.around(site.visitsAWeek, 0.2));
    for (const offset of daysOfWeek(random, wanted)) {
      const day = monday + week * 7 + offset;
      if (day > lastDay || day < site.opensDay || day > site.closesDay) continue;
      writer.write({
        kind: 'contact-visit-made',
        body: { clinical: random.chance(0.9), ...(random.chance(0.7) ? { peopleSeen: random.between(2, 24) } : {}) },
        day,
        happened: { on: dateOf(day) },
        by: teamOf(site, day),
        role: 'clinician',
        at: site,
      });
    }
  }
  return writer.entries;
}

/** So many different days from Monday to Saturday, in order. */
function daysOfWeek(random: Random, wanted: number): readonly number[] {
  const left = [0, 1, 2, 3, 4, 5];
  const chosen: number[] = [];
  while (chosen.length < wanted && left.length > 0) chosen.push(...left.splice(random.between(0, left.length - 1), 1));
  return chosen.sort((a, b) => a - b);
}
