import { londonDate, londonInstant } from '#platform/calendar/london.ts';
import { addDays } from '#platform/calendar/local-date.ts';

import type { Way } from './message.ts';

/** Minutes after midnight in London between which a phone may ring or light up. A letter may go at any time. */
const from = 9 * 60;
const until = 20 * 60;

/** Null where a message may go at this instant; else the instant (both in milliseconds since 1970) from which it may. */
export function quietUntil(way: Way, nowMs: number): number | null {
  if (way === 'letter') return null;
  const today = londonDate(nowMs);
  const opens = londonInstant(today, from);
  if (nowMs < opens) return opens;
  return nowMs < londonInstant(today, until) ? null : londonInstant(addDays(today, 1), from);
}
