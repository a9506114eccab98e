import type { OutboxItem, Replica } from '#platform/offline/domain/replica.ts';

import { thingsIn } from './outbox-things.ts';

type Here = Pick<Replica, 'photographs' | 'parcels'>;

/** How many photographs the service does not have yet. */
export const photographsWaiting = (replica: Pick<Replica, 'photographs'>): number =>
  [...replica.photographs().values()].filter((is) => is === 'waiting').length;

/** Answers of people to surveys that are on this device, in whatever state. */
export function answersHere({ parcels }: Pick<Replica, 'parcels'>): number {
  const counts = parcels.count();
  return counts['with-code'] + counts.waiting + counts.refused;
}

/** What is here and not with the service, as its owner counts it; `need`: how many of it need somebody. */
export function whatWaits(items: readonly OutboxItem[], replica: Here): Readonly<{ waiting: number; need: number }> {
  const things = thingsIn(items);
  const unsent = things.filter(({ first: { state } }) => state.is !== 'sent').length;
  const refused = things.filter(({ first: { state } }) => state.is === 'refused').length;
  return {
    waiting: unsent + photographsWaiting(replica) + answersHere(replica),
    need: refused + replica.parcels.count().refused,
  };
}

/** What to say after a sync that somebody asked for. `sent-rest`: what is left goes only once somebody has done something. */
export function afterSending(
  items: readonly OutboxItem[],
  replica: Here & Pick<Replica, 'status'>,
): 'sent-all' | 'sent-rest' | 'not-sent' {
  const goesBySelf =
    items.some(({ state }) => state.is === 'waiting') ||
    photographsWaiting(replica) > 0 ||
    replica.parcels.count().waiting > 0;
  if (goesBySelf || replica.status().lastFailure !== null) return 'not-sent';
  return whatWaits(items, replica).waiting > 0 ? 'sent-rest' : 'sent-all';
}
