import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

/** Why a session was not held, in words that name nobody. */
export const cancelReasons = ['nobody-to-run-it', 'no-room', 'no-interpreter', 'site-asked', 'another-day'] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** How many came, where nobody counted. */
export const crowds = ['nobody', '1-9', '10-19', '20-49', '50-or-more'] as const;
export type Crowd = (typeof crowds)[number];

/** What can be handed out: what this service prints, and anything else in a few words. */
export const things = ['rights-card', 'rights-page', 'another'] as const;
export type Thing = (typeof things)[number];

export const longestWhat = 120;
export const longestQuestions = 1000;
export const mostPeople = 5000;
export const mostThings = 10_000;

export type PlanBody = Readonly<{ what: string; language?: string; at?: string; runBy?: string }>;
export type CancelledBody = Readonly<{ why: CancelReason }>;
export type HeldBody = Readonly<{
  planned?: string;
  what?: string;
  language: string;
  counted?: number;
  about?: Crowd;
  asked?: string;
}>;
export type HandedOutBody = Readonly<{ thing: Thing; called?: string; language: string; howMany: number }>;

/** One session at one place, with everything that was said of it and still stands. */
export type Session = Readonly<{
  /** Smallest id of its entries: the same on every device. */
  id: string;
  placeId: string;
  /** The plan. More than one where two people changed it without knowing of each other: both are shown, and a person says which holds. */
  plans: readonly Entry<PlanBody>[];
  cancelled: readonly Entry<CancelledBody>[];
  /** The plan that was written last, whether or not it still stands: what to call the session. Null where none ever came here. */
  lastPlan: Entry<PlanBody> | null;
  /** What was held. More than one is shown as possibly the same, and counted once. */
  held: readonly Entry<HeldBody>[];
}>;

/** `overdue-word`: its day is over and nobody has said whether it was held. `differs`: two changes that did not know of each other. */
export type SessionState = 'held' | 'cancelled' | 'differs' | 'overdue-word' | 'planned';

/** That it was held overrides all else: it did happen. */
export function stateOf({ plans, cancelled, held }: Session, today: LocalDate): SessionState {
  if (held.length > 0) return 'held';
  if (plans.length + cancelled.length > 1 && !areAllCancelled(plans)) return 'differs';
  if (cancelled.length > 0) return 'cancelled';
  const on = plans[0]?.happened?.on;
  return on !== undefined && on < today ? 'overdue-word' : 'planned';
}

const areAllCancelled = (plans: readonly unknown[]): boolean => plans.length === 0;

/** The day on which it was held or is to be; the earliest where several differ. */
export function dayOf({ plans, cancelled, held }: Session): LocalDate | null {
  const days = (held.length > 0 ? held : [...plans, ...cancelled]).flatMap(({ happened }) => happened?.on ?? []);
  return days.sort()[0] ?? null;
}

/** The ids that a change or a cancellation takes the place of: all that stand, so that it settles what differs. */
export function standing({ plans, cancelled }: Session): readonly string[] {
  return [...plans, ...cancelled].map(({ id }) => id).sort();
}

/** The plan that comes first from today on, among sessions in order; null where none is planned. */
export function nextPlan(sessions: readonly Session[], today: LocalDate): Entry<PlanBody> | null {
  const coming = sessions.filter((session) => stateOf(session, today) === 'planned');
  return coming.map(({ plans }) => plans[0]).find((plan) => plan?.happened != null) ?? null;
}
