import type { DayNumber } from '#platform/calendar/local-date.ts';

import { firstDay, type Fact } from './fact.ts';

/** Where a person has lived, as far as clocks need to know it. */
export type Stays = Readonly<{
  /** In the order in which they began; those without a date first. */
  began: readonly Fact[];
  /** The earliest with a date. */
  first: Fact | null;
  /** The stay by which the person came to the site where they are, or last were. Another room is not another site. */
  present: Fact | null;
  /** The end that left nobody responsible: of the last stay, and not followed by another. */
  departure: Readonly<{ fact: Fact; reason: 'left' | 'moved-out-of-england' }> | null;
}>;

const nowhere: Stays = { began: [], first: null, present: null, departure: null };

/**
 * Reads stays from a set of facts, in any order. It means the same as a person's journey (`features/people`), which a test compares:
 * an end belongs to the stay that it names, or else to the one during which it happened, and a stay that begins after somebody left
 * means that they came back.
 */
export function readStays(facts: readonly Fact[]): Stays {
  const began: Fact[] = [];
  let ends: Fact[] | null = null;
  for (const fact of facts) {
    if (fact.kind === 'stay-began') began.push(fact);
    else if (fact.kind === 'stay-ended') (ends ??= []).push(fact);
  }
  if (began.length === 0 && ends === null) return nowhere;
  if (began.length > 1) inOrder(began);
  if (ends !== null && ends.length > 1) ends.sort(compareFacts);
  return {
    began,
    first: began.find((stay) => stay.happened !== null) ?? null,
    present: arrivalAtSite(began, ends ?? []),
    departure: departureOf(began, ends ?? []),
  };
}

/** Where the person lived on a day: the last stay that had begun; before any had, the first. On no day in particular, the last. */
export function placeOn(stays: Stays, day: DayNumber | null): string | null {
  let place: string | null = null;
  for (const stay of stays.began) {
    if (place !== null && day !== null && (firstDay(stay) ?? day) > day) break;
    place = placeOf(stay);
  }
  return place;
}

const placeOf = (stay: Fact): string => (stay.body as { place: string }).place;

function arrivalAtSite(began: readonly Fact[], ends: readonly Fact[]): Fact | null {
  let index = began.length - 1;
  let arrival = began[index] ?? null;
  for (; index > 0; index -= 1) {
    const earlier = began[index - 1];
    const later = began[index];
    if (earlier === undefined || later === undefined || placeOf(earlier) !== placeOf(later)) break;
    if (wasAway(endOf(began, index - 1, ends), later)) break;
    if (earlier.happened !== null) arrival = earlier;
  }
  return arrival;
}

/** Gone for a whole day or more between the end of one stay and the beginning of the next at the same site. */
function wasAway(end: Fact | null, next: Fact): boolean {
  const ended = end === null ? null : firstDay(end);
  const came = firstDay(next);
  return ended !== null && came !== null && came - ended > 1;
}

function departureOf(began: readonly Fact[], ends: readonly Fact[]): Stays['departure'] {
  const end = began.length === 0 ? (ends[ends.length - 1] ?? null) : endOf(began, began.length - 1, ends);
  if (end === null) return null;
  const { reason } = end.body as { reason: string };
  return reason === 'left' || reason === 'moved-out-of-england' ? { fact: end, reason } : null;
}

function endOf(began: readonly Fact[], index: number, ends: readonly Fact[]): Fact | null {
  const stay = began[index];
  if (stay === undefined) return null;
  const from = stay.happened?.on;
  const next = began[index + 1];
  for (const end of ends) {
    const named = (end.body as { stay?: string }).stay;
    if (named !== undefined) {
      if (named === stay.id) return end;
      continue;
    }
    const on = end.happened?.on;
    if (on === undefined) {
      if (next === undefined) return end;
      continue;
    }
    const startsTooLate = from !== undefined && (on < from || (on === from && index > 0));
    const isOver = next !== undefined && (next.happened === null || on > next.happened.on);
    if (!startsTooLate && !isOver) return end;
  }
  return null;
}

/** By day, then by what the writer said it follows (`after`), then by when it was written. */
function inOrder(began: Fact[]): void {
  began.sort(compareFacts);
  for (let index = 1; index < began.length; index += 1) {
    for (let at = index; at > 0; at -= 1) {
      const earlier = began[at - 1];
      const later = began[at];
      if (earlier === undefined || later === undefined || earlier.happened?.on !== later.happened?.on) break;
      if ((earlier.body as { after?: string }).after !== later.id) break;
      began[at - 1] = later;
      began[at] = earlier;
    }
  }
}

function compareFacts(a: Fact, b: Fact): number {
  return (
    compareText(a.happened?.on ?? '', b.happened?.on ?? '') ||
    compareText(a.happened?.at ?? '', b.happened?.at ?? '') ||
    a.written.ms - b.written.ms ||
    a.written.counter - b.written.counter ||
    compareText(a.written.device, b.written.device) ||
    compareText(a.id, b.id)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
