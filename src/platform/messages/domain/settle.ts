import type { MessageState, Reason } from './message.ts';
import type { Delivery, SendOutcome } from './provider.ts';

/** What is written of a message after an attempt. `unsure` leaves the attempt open, to be looked up. */
export type Settlement = Readonly<{
  state: MessageState;
  reason: Reason | null;
  isUnsure: boolean;
  /** When to go on with it, in milliseconds since 1970; null where nothing is left to do. */
  nextAt: number | null;
}>;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long after each attempt of which nobody knew the end, or which reached nobody, the next one is made. */
const pauses = [minute, 5 * minute, 15 * minute, hour, 4 * hour, 12 * hour];

/** After so many attempts nobody goes on by themselves. */
export const isWornOut = (attempts: number): boolean => attempts > pauses.length;

/** `attempts` counts this one; `random` (0 to 1) keeps many messages from coming back at once. */
export function settleSend(outcome: SendOutcome, attempts: number, nowMs: number, random: number): Settlement {
  if (outcome.is === 'accepted') return ended('sent', null, nowMs + firstLook);
  if (outcome.is === 'refused') return ended('failed', outcome.because);
  const pause = pauses[attempts - 1];
  const later = nowMs + Math.round((pause ?? 0) * (1 + 0.2 * random));
  if (outcome.is === 'unsure')
    return { state: 'waiting', reason: 'unsure', isUnsure: true, nextAt: Math.max(later, nowMs + minute) };
  if (outcome.because !== 'unreachable') return ended('waiting', outcome.because, nowMs + restFor[outcome.because]);
  return pause === undefined ? ended('failed', 'gave-up') : ended('waiting', 'unreachable', later);
}

/** For how long a provider that takes nothing just now is left alone. A daily limit ends at midnight; an hour finds out. */
const restFor = { 'rate-limited': minute, 'daily-limit': hour, 'key-refused': 15 * minute } as const;

const ended = (state: MessageState, reason: Reason | null, nextAt: number | null = null): Settlement => ({
  state,
  reason,
  isUnsure: false,
  nextAt,
});

const firstLook = minute;

/** What becomes of a message that was sent at `sentAt` when its provider says so; asked less and less often, and for a week. */
export function settleDelivery(delivery: Delivery, sentAt: number, nowMs: number): Settlement {
  if (delivery.is === 'delivered') return ended('delivered', null);
  if (delivery.is === 'failed') return ended('failed', delivery.because);
  if (delivery.is === 'cancelled') return ended('cancelled', 'at-provider');
  const age = nowMs - sentAt;
  if (delivery.is === 'no-more-known' || age >= 7 * day) return ended('sent', 'no-more-known');
  return ended('sent', null, nowMs + nextLook(age));
}

/** Milliseconds until a message of this age is asked about again. */
function nextLook(age: number): number {
  if (age < 10 * minute) return minute;
  if (age < hour) return 10 * minute;
  return age < day ? hour : 6 * hour;
}
