import { fromDayNumber, type DayNumber, type LocalDate } from '#platform/calendar/local-date.ts';

import type { StopReason, Why } from './clock.ts';
import { isOf, lastDay, type Fact } from './fact.ts';
import type { StopRule } from './pathway.ts';
import type { Stays } from './stays.ts';

/** Set where the record as a whole has ended for a reason that its facts do not tell: it is now read as part of another. */
export type RecordEnding = Readonly<{ reason: 'merged'; on: LocalDate | null; entries: readonly string[] }>;

export type Stop = Readonly<{ reason: StopReason; day: DayNumber | null; entries: readonly string[] }>;

/**
 * What stopped a clock; null while it runs. A record made in error never had a deadline. What was done counts whatever else
 * happened, unless it is dated after the person died. A person who has died is never looked for again. Of declining and leaving the first
 * counts, and leaving only as long as nobody says that the person is back.
 */
export function findStop(
  rules: readonly StopRule[],
  facts: readonly Fact[],
  stays: Stays,
  since: DayNumber,
): Stop | null {
  let inError: Stop | null = null;
  let done: Stop | null = null;
  let died: Stop | null = null;
  let ceased: Stop | null = null;
  for (const rule of rules) {
    const from = rule.evenBeforeStart === true ? -Infinity : since;
    const stop = rule.kind === 'stay-ended' ? departure(rule, stays, from) : firstOfKind(rule, facts, from);
    if (stop === null) continue;
    if (rule.reason === 'recorded-in-error') inError = sooner(inError, stop);
    else if (rule.reason === 'done') done = sooner(done, stop);
    else if (rule.reason === 'died') died = sooner(died, stop);
    else ceased = sooner(ceased, stop);
  }
  if (inError !== null) return inError;
  if (done !== null && !isAfter(done, died)) return done;
  return died ?? ceased;
}

export function explainStop(stop: Stop, why: Why[]): void {
  const values = stop.day === null ? { dated: 'no' } : { dated: 'yes', on: fromDayNumber(stop.day) };
  why.push({ says: `clocks.why.stopped.${stop.reason}`, values, entries: stop.entries });
}

function firstOfKind(rule: StopRule, facts: readonly Fact[], from: DayNumber): Stop | null {
  let first: Stop | null = null;
  for (const fact of facts) {
    if (!isOf(rule, fact)) continue;
    const day = lastDay(fact);
    if (day === null || day >= from) first = sooner(first, { reason: rule.reason, day, entries: [fact.id] });
  }
  return first;
}

function departure(rule: StopRule, { departure: left }: Stays, from: DayNumber): Stop | null {
  if (left === null || left.reason !== rule.when) return null;
  const day = lastDay(left.fact);
  return day !== null && day < from ? null : { reason: rule.reason, day, entries: [left.fact.id] };
}

/** The one that happened first; one without a date only where no other has one. */
function sooner(a: Stop | null, b: Stop): Stop {
  if (a === null) return b;
  const aDay = a.day ?? Infinity;
  const bDay = b.day ?? Infinity;
  if (aDay !== bDay) return aDay < bDay ? a : b;
  return (a.entries[0] ?? '') <= (b.entries[0] ?? '') ? a : b;
}

const isAfter = (a: Stop, b: Stop | null): boolean => b?.day != null && a.day !== null && a.day > b.day;
