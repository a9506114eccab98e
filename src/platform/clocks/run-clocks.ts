import type { BankHolidays } from '#platform/calendar/bank-holidays.ts';
import { fromDayNumber, toDayNumber, type DayNumber, type LocalDate } from '#platform/calendar/local-date.ts';

import type { Clock, Why } from './clock.ts';
import { findDue, type Due } from './due.ts';
import { lastDay, type Fact } from './fact.ts';
import type { SubjectPathway } from './pathway.ts';
import { readPauses } from './pauses.ts';
import { tellOneTime } from './repeats.ts';
import { findStart } from './start.ts';
import { placeOn, readStays, type Stays } from './stays.ts';
import { explainStop, findStop, type RecordEnding, type Stop } from './stop.ts';

/**
 * The clocks of one person, or of one suggestion, from the *set* of its facts in force: the order in which they came makes no difference.
 * One for each pathway that applies, in the pathways' order, also where there is no date to count from yet.
 */
export function runClocks(
  facts: readonly Fact[],
  pathways: readonly SubjectPathway[],
  holidays: BankHolidays,
  ending: RecordEnding | null = null,
): Clock[] {
  const stays = readStays(facts);
  const known = new Set(facts.map(({ kind }) => kind));
  const clocks: Clock[] = [];
  for (const pathway of pathways) {
    if (pathway.applies !== null && !pathway.applies.some((kind) => known.has(kind))) continue;
    const told = pathway.repeats === undefined ? facts : tellOneTime(pathway, facts);
    if (told !== null) clocks.push(runClock(pathway, told, stays, holidays, ending));
  }
  return clocks;
}

function runClock(
  pathway: SubjectPathway,
  facts: readonly Fact[],
  stays: Stays,
  holidays: BankHolidays,
  ending: RecordEnding | null,
): Clock {
  const why: Why[] = [];
  const start = findStart(pathway, facts, stays, why);
  const since = pathway.restartsOnMove && start.day !== null ? start.day : -Infinity;
  const due: Due =
    start.day === null
      ? { day: null, pausedDays: 0 }
      : findDue(start.day, pathway.allow, readPauses(pathway.pauses, facts), holidays, why);
  const stop = ended(ending) ?? findStop(pathway.stops, facts, stays, since);
  if (stop !== null) explainStop(stop, why);
  return {
    pathway: pathway.name,
    version: pathway.version,
    startedOn: dateOf(start.day),
    startIs: start.is,
    dueOn: dateOf(due.day),
    offeredOn: dateOf(firstOf(pathway.offered, facts, since)),
    declinedOn: dateOf(firstOf(pathway.declined, facts, since)),
    notFoundOn: dateOf(firstOf(pathway.notFound, facts, since)),
    stoppedOn: dateOf(stop?.day ?? null),
    stopReason: stop?.reason ?? null,
    pausedDays: due.pausedDays,
    place: placeOn(stays, due.day),
    why,
  };
}

function firstOf(kinds: readonly string[], facts: readonly Fact[], since: DayNumber): DayNumber | null {
  let first: DayNumber | null = null;
  for (const fact of facts) {
    if (!kinds.includes(fact.kind)) continue;
    const day = lastDay(fact);
    if (day !== null && day >= since && (first === null || day < first)) first = day;
  }
  return first;
}

function ended(ending: RecordEnding | null): Stop | null {
  if (ending === null) return null;
  return {
    reason: ending.reason,
    day: ending.on === null ? null : toDayNumber(ending.on),
    entries: ending.entries,
  };
}

const dateOf = (day: DayNumber | null): LocalDate | null => (day === null ? null : fromDayNumber(day));
