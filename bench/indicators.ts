/** Both indicators for 100,000 people, from their facts, as a phone or a rebuild would work them out, and again from stored cases. Limit: 2 seconds. */
import {
  assessmentAfterArrivalInUk,
  assessmentCase,
  countAssessments,
  countAssessmentsBy,
  type AssessmentCase,
  type Where,
} from '#features/assessments/index.ts';
import { countContacts, countContactsBy, siteWeeks, threeClinicalContactsAWeek } from '#features/visits/index.ts';
import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import type { Fact } from '#platform/clocks/fact.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';
import { weeksOfContacts } from '#platform/clocks/weekly-contacts.ts';

import { cpuTimed, keepResult, median, timed } from './machine.ts';
import { numbersFrom, peopleFacts } from './people-facts.ts';

const people = 100_000;
const limitMs = 2000;
const sites = 400;
const today = '2026-11-22' as LocalDate;
const year = { from: addDays(today, -364), to: today };
const types = ['initial', 'contingency', 'large-scale', 'dispersal'];

const everybody = peopleFacts(people, 7);
const whereOf = new Map<string, Where>();
const visitsOf: Fact[][] = [];
const random = numbersFrom(11);
for (let site = 0; site < sites; site += 1) {
  const siteType = types[site % types.length] ?? null;
  whereOf.set(`place-${site}`, { icb: `board-${site % 36}`, la: `council-${site % 150}`, siteType });
  visitsOf.push(
    Array.from({ length: 180 }, (_, visit) => ({
      id: `visit-${site}-${visit}`,
      kind: 'contact-visit-made',
      happened: { on: addDays(today, -Math.floor(random() * 364)) },
      written: { ms: visit, counter: 0, device: 'bench' },
      body: { clinical: random() < 0.9 },
    })),
  );
}

function casesFromFacts(): AssessmentCase[] {
  return everybody.flatMap((facts, index) =>
    runClocks(facts, [assessmentAfterArrivalInUk], englandAndWales).map((clock) =>
      assessmentCase(String(index), clock, whereOf.get(clock.place ?? '') ?? null),
    ),
  );
}

function count(cases: readonly AssessmentCase[]): number {
  const total = countAssessments(cases, {}, today);
  for (const dimension of ['icb', 'la', 'siteType'] as const) countAssessmentsBy(dimension, cases, {}, today);
  return total.base;
}

function countVisits(): number {
  const weeks = visitsOf.flatMap((visits, site) => {
    const where = whereOf.get(`place-${site}`);
    if (where === undefined) return [];
    const times = { type: where.siteType ?? '', openedOn: null, closedOn: null };
    return siteWeeks(
      { placeId: `place-${site}`, ...where },
      weeksOfContacts(threeClinicalContactsAWeek, times, visits, year, today),
    );
  });
  for (const dimension of ['icb', 'la', 'siteType'] as const) countContactsBy(dimension, weeks, {}, today);
  return countContacts(weeks, {}, today).weeks;
}

const stored = casesFromFacts();
const all = () => count(casesFromFacts()) + countVisits();
const cpu = cpuTimed(5, all);
const fromFacts = timed(5, all);
const fromCases = timed(9, () => count(stored));

keepResult('indicators', {
  what: 'Initial assessments within 10 days and sites with three contacts a week: the whole, and split by board, local authority and type of site',
  limitMs,
  fromFactsCpuMs: Math.round(median(cpu)),
  fromFactsMs: Math.round(median(fromFacts)),
  fromFactsSlowestMs: Math.round(fromFacts.at(-1) ?? Number.NaN),
  assessmentsFromStoredCasesMs: Math.round(median(fromCases)),
  people,
  sites,
  counted: count(stored),
  weeksJudged: countVisits(),
});
if (median(cpu) > limitMs) process.exitCode = 1;
