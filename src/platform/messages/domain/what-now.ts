import type { MessageState, Reason, Way } from './message.ts';
import { quietUntil } from './quiet-hours.ts';

/** A message as the decision needs it. Instants are milliseconds since 1970. */
export type Standing = Readonly<{
  way: Way;
  state: MessageState;
  /** Not before this. */
  goAt: number;
  /** Not at this instant or later; null where it never comes too late. */
  stopAt: number | null;
  /** Whoever it is for wants to hear no more. */
  isWithdrawn: boolean;
  /** When an attempt began whose end nobody knows; null where there is none. */
  unsureSince: number | null;
}>;

export type Step =
  | Readonly<{ is: 'nothing' }>
  | Readonly<{ is: 'send' }>
  /** The provider is asked whether it has the message before anything else is done with it. */
  | Readonly<{ is: 'look-up' }>
  | Readonly<{ is: 'wait'; until: number; because: Reason | null }>
  | Readonly<{ is: 'cancel'; because: Reason }>
  | Readonly<{ is: 'fail'; because: Reason }>;

/** How long an attempt may still be on its way after it began: its request is given up after a sixth of this. */
export const onItsWayMs = 60_000;
/** A provider forgets its messages after seven days; a day before that, whether one went is for a person to find out. */
export const knownForMs = 6 * 86_400_000;

/**
 * What is to be done with a message now. An attempt of which nobody knows the end comes first, whatever else is true of the message: it may have gone, and
 * must neither go twice nor be called unsent.
 */
export function whatNow(message: Standing, nowMs: number): Step {
  const { state, unsureSince, stopAt, goAt, isWithdrawn, way } = message;
  if (state !== 'waiting') return { is: 'nothing' };
  if (unsureSince !== null) return settleDoubt(unsureSince, nowMs);
  if (isWithdrawn) return { is: 'cancel', because: 'withdrawn' };
  if (stopAt !== null && nowMs >= stopAt) return { is: 'cancel', because: 'too-late' };
  if (nowMs < goAt) return { is: 'wait', until: goAt, because: null };
  const until = quietUntil(way, nowMs);
  if (until === null) return { is: 'send' };
  return stopAt !== null && until >= stopAt
    ? { is: 'cancel', because: 'too-late' }
    : { is: 'wait', until, because: 'quiet-hours' };
}

function settleDoubt(unsureSince: number, nowMs: number): Step {
  if (nowMs < unsureSince + onItsWayMs) return { is: 'wait', until: unsureSince + onItsWayMs, because: 'unsure' };
  return nowMs > unsureSince + knownForMs ? { is: 'fail', because: 'in-doubt' } : { is: 'look-up' };
}
