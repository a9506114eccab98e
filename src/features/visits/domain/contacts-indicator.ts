import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import type { WeekOfContacts, WeekStatus } from '#platform/clocks/weekly-contacts.ts';

import { threeClinicalContactsAWeek } from './pathways.ts';

/** Name on the command line and in files, and the pathway that it counts. Words: `visits.indicator.*`. */
export const contactsIndicator = {
  name: 'sites-with-three-contacts-a-week',
  version: 1,
  pathway: threeClinicalContactsAWeek.name,
  source: threeClinicalContactsAWeek.source,
  signOff: threeClinicalContactsAWeek.signOff,
} as const;

/** One week at one site, with the areas and the type of that site; null where it is not known. */
export type SiteWeek = Readonly<{
  placeId: string;
  monday: LocalDate;
  made: number;
  status: WeekStatus;
  icb: string | null;
  la: string | null;
  siteType: string | null;
}>;

export type ContactDimension = 'icb' | 'la' | 'siteType';

/** Which sites to count: those of an area (a board's or a local authority's code) and of a type. */
export type SiteSelection = Readonly<{ area?: string | undefined; siteType?: string | undefined }>;

/** Counts of sites and of their weeks. Only whole weeks that are over are judged: this week would count where it is met already and not where it is not. */
export type ContactCounts = Readonly<{
  /** Sites with at least one week that is judged. */
  base: number;
  /** Of those, the sites that met the standard in every week judged. */
  met: number;
  weeks: number;
  weeksMet: number;
  weeksShort: number;
  /** Shown beside, not judged. */
  weeksOpenInPart: number;
  weeksNotOver: number;
}>;

/** The weeks of one site as rows to count. */
export function siteWeeks(
  site: Pick<SiteWeek, 'placeId' | 'icb' | 'la' | 'siteType'>,
  weeks: readonly WeekOfContacts[],
): SiteWeek[] {
  const { placeId, icb, la, siteType } = site;
  return weeks.map(({ monday, made, status }) => ({ placeId, monday, made, status, icb, la, siteType }));
}

export function countContacts(weeks: Iterable<SiteWeek>, selection: SiteSelection, today: LocalDate): ContactCounts {
  const tally = new Tally(today);
  for (const week of weeks) if (isIn(week, selection)) tally.add(week);
  return tally.counts();
}

/** Counts for each board, local authority or type of site; sites of which that is not known are under `''`. */
export function countContactsBy(
  dimension: ContactDimension,
  weeks: Iterable<SiteWeek>,
  selection: SiteSelection,
  today: LocalDate,
): ReadonlyMap<string, ContactCounts> {
  const groups = new Map<string, Tally>();
  for (const week of weeks) {
    if (!isIn(week, selection)) continue;
    const group = week[dimension] ?? '';
    let tally = groups.get(group);
    if (tally === undefined) groups.set(group, (tally = new Tally(today)));
    tally.add(week);
  }
  return new Map([...groups].map(([group, tally]) => [group, tally.counts()]));
}

function isIn(week: SiteWeek, { area, siteType }: SiteSelection): boolean {
  if (area !== undefined && week.icb !== area && week.la !== area) return false;
  return siteType === undefined || week.siteType === siteType;
}

/** Adds weeks in any order; a week that is given twice counts once. */
class Tally {
  private readonly lastJudged: LocalDate;
  private readonly weeks: Record<WeekStatus, number> = { met: 0, short: 0, 'not-over': 0, 'open-in-part': 0 };
  private readonly metEveryWeek = new Map<string, boolean>();
  private readonly seen = new Set<string>();

  constructor(today: LocalDate) {
    this.lastJudged = addDays(today, -7);
  }

  add({ placeId, monday, status }: SiteWeek): void {
    const name = `${placeId} ${monday}`;
    if (this.seen.has(name)) return;
    this.seen.add(name);
    const judged = status !== 'open-in-part' && monday > this.lastJudged ? 'not-over' : status;
    this.weeks[judged] += 1;
    if (judged !== 'met' && judged !== 'short') return;
    this.metEveryWeek.set(placeId, (this.metEveryWeek.get(placeId) ?? true) && judged === 'met');
  }

  counts(): ContactCounts {
    const { met, short } = this.weeks;
    return {
      base: this.metEveryWeek.size,
      met: [...this.metEveryWeek.values()].filter(Boolean).length,
      weeks: met + short,
      weeksMet: met,
      weeksShort: short,
      weeksOpenInPart: this.weeks['open-in-part'],
      weeksNotOver: this.weeks['not-over'],
    };
  }
}
