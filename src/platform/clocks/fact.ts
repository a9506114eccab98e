import { toDayNumber, type DayNumber } from '#platform/calendar/local-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { Where } from './pathway.ts';

/** What a clock reads of an entry. Facts handed to clocks are those in force: neither replaced nor taken back. */
export type Fact = Pick<Entry, 'id' | 'kind' | 'happened' | 'written' | 'body'>;

/** The first day on which it may have happened; null where nobody knows. A clock starts by it, so that nobody waits longer for a vague date. */
export function firstDay(fact: Fact): DayNumber | null {
  return fact.happened === null ? null : toDayNumber(fact.happened.on);
}

/** The last day on which it may have happened. A clock stops by it, so that a vague date never makes care look sooner than it was. */
export function lastDay(fact: Fact): DayNumber | null {
  return fact.happened === null ? null : toDayNumber(fact.happened.to ?? fact.happened.on);
}

/** Said to be about right, or given as a span of days. */
export function isEstimated(fact: Fact): boolean {
  return fact.happened !== null && (fact.happened.estimated === true || fact.happened.to !== undefined);
}

/** Whether a rule for this kind, and for bodies that say this, reads the fact. */
export function isOf(rule: Readonly<{ kind: string; where?: Where }>, fact: Fact): boolean {
  if (fact.kind !== rule.kind) return false;
  if (rule.where === undefined) return true;
  const body = fact.body as Readonly<Record<string, unknown>>;
  return Object.entries(rule.where).every(([field, says]) =>
    says === true ? body[field] !== undefined : body[field] === says,
  );
}
