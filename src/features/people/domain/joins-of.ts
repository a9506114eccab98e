import { compareWritten } from '#platform/record/domain/entry.ts';

import type { ToldEntry } from './told-entry.ts';

/**
 * A statement that two records are of one person, what took it back, and what was written while it held: of whichever record, as it may have been written of
 * the other person.
 */
export type Join<Told extends ToldEntry> = Readonly<{ join: Told; parted: Told | null; between: readonly Told[] }>;

const aboutRecords = new Set(['same-person', 'not-same-person', 'retracted', 'may-see', 'may-no-longer-see']);

/**
 * Every join that was ever made of some records, the latest first. What was written while it held goes by when the service received it where that is known,
 * as whoever wrote on a device may not have met the join; else by the writer's own clock.
 */
export function joinsOf<Told extends ToldEntry>(entries: readonly Told[]): readonly Join<Told>[] {
  const inOrder = [...entries].sort(byTime);
  return inOrder
    .filter(({ entry }) => entry.kind === 'same-person')
    .map((join) => {
      const parted = inOrder.find(({ entry }) => entry.replaces.includes(join.entry.id)) ?? null;
      const between = inOrder.filter(
        (told) =>
          !aboutRecords.has(told.entry.kind) && byTime(told, join) > 0 && (parted === null || byTime(told, parted) < 0),
      );
      return { join, parted, between };
    })
    .reverse();
}

function byTime(a: ToldEntry, b: ToldEntry): number {
  const received = (a.receivedAt?.getTime() ?? 0) - (b.receivedAt?.getTime() ?? 0);
  return a.receivedAt === undefined || b.receivedAt === undefined || received === 0
    ? compareWritten(a.entry, b.entry)
    : received;
}
