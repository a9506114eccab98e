import type { Source } from '#platform/calendar/source.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { PersonPathway } from '#platform/clocks/pathway.ts';

import type { Where } from './assessment-case.ts';
import type { DoneAssessment } from './done-assessment.ts';
import type { Cohort } from './initial-assessment-indicator.ts';

const source: Source = {
  title: 'Delivering with dignity (British Red Cross)',
  where:
    'Section 2.3: an appointment of 30 minutes at least, with a professional interpreter. That a practice has it within a day is ours',
  date: '2024-08-01' as LocalDate,
  mark: 'R',
};

/** How assessments were done, of those that were. Words: `assessments.quality.*`. */
export const assessmentQualityIndicator = {
  name: 'iha-quality',
  version: 1,
  source,
  signOff: null as PersonPathway['signOff'],
} as const;

/** An assessment that took fewer minutes is shown as short: it is no fault by itself, and is never hidden. */
export const shortUnderMinutes = 30;

/** Counts of assessments, each counted once. Every group of figures adds up to `base`, what is not known standing beside what is. */
export type QualityCounts = Readonly<{
  base: number;
  /** Done, and nobody knows when: in no period, and outside `base`. */
  dateNotKnown: number;
  length: Readonly<{ short: number; full: number; notKnown: number }>;
  /** Of those who need an interpreter: who interpreted. `notNeeded` and `needNotKnown` are the others. */
  interpreter: Readonly<{
    professional: number;
    untrained: number;
    none: number;
    notKnown: number;
    notNeeded: number;
    needNotKnown: number;
  }>;
  sections: Readonly<{ whole: number; partly: number; notKnown: number }>;
  practice: Readonly<{ withinHour: number; withinDay: number; later: number; notYet: number }>;
}>;

/** Counts those that were done from `from` to `to`, both included. One that is given twice is counted once, as first given. */
export function countQuality(assessments: Iterable<DoneAssessment>, cohort: Cohort): QualityCounts {
  const counts = noCounts();
  for (const one of eachOnce(assessments)) if (isIn(one, cohort)) addTo(counts, one);
  return counts;
}

/** The same for each board, local authority or type of site; what is not known of is under `''`. */
export function countQualityBy(
  dimension: keyof Where,
  assessments: Iterable<DoneAssessment>,
  cohort: Cohort,
): ReadonlyMap<string, QualityCounts> {
  const groups = new Map<string, Counting>();
  for (const one of eachOnce(assessments)) {
    if (!isIn(one, cohort)) continue;
    const group = one[dimension] ?? '';
    const counts = groups.get(group) ?? noCounts();
    groups.set(group, counts);
    addTo(counts, one);
  }
  return groups;
}

/** The middle of the hours until a practice had it; null where none is known to have any. Half of an even number's two. */
export function medianHours(assessments: Iterable<DoneAssessment>, cohort: Cohort): number | null {
  const hours: number[] = [];
  for (const one of eachOnce(assessments))
    if (isIn(one, cohort) && one.doneOn !== null && one.hoursUntilReceived !== null) hours.push(one.hoursUntilReceived);
  hours.sort((a, b) => a - b);
  const upper = hours[Math.floor(hours.length / 2)];
  const lower = hours[Math.floor((hours.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

type Writable<Part> = { -readonly [Name in keyof Part]: Part[Name] extends number ? number : Writable<Part[Name]> };
type Counting = Writable<QualityCounts>;

const noCounts = (): Counting => ({
  base: 0,
  dateNotKnown: 0,
  length: { short: 0, full: 0, notKnown: 0 },
  interpreter: { professional: 0, untrained: 0, none: 0, notKnown: 0, notNeeded: 0, needNotKnown: 0 },
  sections: { whole: 0, partly: 0, notKnown: 0 },
  practice: { withinHour: 0, withinDay: 0, later: 0, notYet: 0 },
});

function* eachOnce(assessments: Iterable<DoneAssessment>): Generator<DoneAssessment> {
  const seen = new Set<string>();
  for (const one of assessments) {
    const key = `${one.personId} ${one.assessment}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield one;
  }
}

function isIn(one: DoneAssessment, { from, to, area, siteType }: Cohort): boolean {
  if (area !== undefined && one.icb !== area && one.la !== area) return false;
  if (siteType !== undefined && one.siteType !== siteType) return false;
  if (one.doneOn === null) return true;
  return (from === undefined || one.doneOn >= from) && (to === undefined || one.doneOn <= to);
}

function addTo(counts: Counting, one: DoneAssessment): void {
  if (one.doneOn === null) {
    counts.dateNotKnown += 1;
    return;
  }
  const quality = qualityOf(one);
  counts.base += 1;
  counts.length[quality.length] += 1;
  counts.interpreter[quality.interpreter] += 1;
  counts.sections[quality.sections] += 1;
  counts.practice[quality.practice] += 1;
}

type QualityGroup = Exclude<keyof QualityCounts, 'base' | 'dateNotKnown'>;

/** How one assessment was done, as it is counted: under one name of each group. */
export type Quality = Readonly<{ [Group in QualityGroup]: keyof QualityCounts[Group] }>;

export const qualityOf = (one: DoneAssessment): Quality => ({
  length: lengthOf(one),
  interpreter: interpreterOf(one),
  sections: sectionsOf(one),
  practice: practiceOf(one),
});

function lengthOf({ minutes }: DoneAssessment): keyof QualityCounts['length'] {
  if (minutes === null) return 'notKnown';
  return minutes < shortUnderMinutes ? 'short' : 'full';
}

/** Somebody who needs none and had one is `notNeeded`; the need is what the person says, and no judgement of their English. */
function interpreterOf({ interpreterNeeded, interpreter }: DoneAssessment): keyof QualityCounts['interpreter'] {
  if (interpreterNeeded === null) return 'needNotKnown';
  if (!interpreterNeeded) return 'notNeeded';
  return interpreter ?? 'notKnown';
}

function sectionsOf({ sections }: DoneAssessment): keyof QualityCounts['sections'] {
  if (sections === null) return 'notKnown';
  return sections.finished >= sections.of ? 'whole' : 'partly';
}

function practiceOf({ hoursUntilReceived: hours }: DoneAssessment): keyof QualityCounts['practice'] {
  if (hours === null) return 'notYet';
  if (hours <= 1) return 'withinHour';
  return hours <= 24 ? 'withinDay' : 'later';
}
