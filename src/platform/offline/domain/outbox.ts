import { compareWritten, type Entry } from '#platform/record/domain/entry.ts';

import type { PushOutcome } from './protocol.ts';
import type { OutboxItem, OutboxState } from './replica.ts';

/** An entry that was written here, with what became of it. */
export type OutboxRow = OutboxItem &
  Readonly<{
    /** Its subject was begun by it on this device, and the service has not yet said that the device holds it. */
    begun?: true;
    /** It has come back among the entries of its subject. */
    seen?: true;
  }>;

/** What a step makes of an outbox: rows to keep (anew), and ids of entries to drop. */
export type OutboxChange = Readonly<{ put: readonly OutboxRow[]; drop: readonly string[] }>;

/** How long an entry that the service has is still shown as sent. */
export const sentForMs = 7 * 86_400_000;

/** True for what the next push takes with it; what was held back is tried again each time. */
export const isToSend = ({ state }: OutboxItem): boolean => state.is === 'waiting' || state.is === 'held-back';

/** True for what counts in a journey on this device: all but what the service would not take. */
export const isCounted = ({ state }: OutboxItem): boolean => state.is !== 'refused';

/** In the order of writing, so that what another replaces goes before it. */
export function inOrder<Item extends OutboxItem>(items: Iterable<Item>): readonly Item[] {
  return [...items].sort((a, b) => compareWritten(a.entry, b.entry));
}

/** What became of an entry by the service's word; `at` is the service's time, ISO 8601 UTC. */
export function stateAfter(outcome: PushOutcome, at: string): OutboxState {
  if (outcome.outcome === 'accepted') return { is: 'sent', at, late: outcome.late };
  if (outcome.outcome === 'already-here') return { is: 'sent', at, late: false };
  return outcome.reason === 'unknown-kind' ? { is: 'held-back' } : { is: 'refused', reason: outcome.reason };
}

/** Pieces of at most `most` items and about `characters` of JSON; an item that is longer goes alone. */
export function inPieces<Item>(items: readonly Item[], most: number, characters: number): readonly (readonly Item[])[] {
  const pieces: Item[][] = [];
  let length = 0;
  for (const item of items) {
    const own = JSON.stringify(item).length;
    const last = pieces.at(-1);
    if (last === undefined || last.length >= most || length + own > characters) {
      pieces.push([item]);
      length = own;
    } else {
      last.push(item);
      length += own;
    }
  }
  return pieces;
}

/**
 * Puts `entry` in the place of `id`; null where that one was sent. An entry that `isInDoubt` (a request took it along and no answer came) may have
 * arrived: it stays and goes again, and the new one replaces it like any correction. What waited here to replace the old one now replaces the new one.
 */
export function edited(
  rows: ReadonlyMap<string, OutboxRow>,
  id: string,
  entry: Entry,
  isInDoubt: (id: string) => boolean,
): OutboxChange | null {
  const old = rows.get(id);
  if (old === undefined || old.state.is === 'sent') return null;
  const others = entry.replaces.filter((replaced) => replaced !== id);
  const begun = old.begun === true ? { begun: true as const } : {};
  if (isInDoubt(id)) {
    return { put: [{ entry: { ...entry, replaces: [...others, id] }, state: { is: 'waiting' }, ...begun }], drop: [] };
  }
  return {
    put: [
      { entry: { ...entry, replaces: others }, state: { is: 'waiting' }, ...begun },
      ...followers(rows, id, [entry.id], isInDoubt),
    ],
    drop: [id],
  };
}

/**
 * Throws `id` away; null where it was sent, or may have been: then only a correction or a retraction can mean anything. An entry that waits here to replace
 * it is somebody's later word and stays; it now replaces what the discarded one had replaced.
 */
export function discarded(
  rows: ReadonlyMap<string, OutboxRow>,
  id: string,
  isInDoubt: (id: string) => boolean,
): OutboxChange | null {
  const old = rows.get(id);
  if (old === undefined || old.state.is === 'sent' || isInDoubt(id)) return null;
  return { put: followers(rows, id, old.entry.replaces, isInDoubt), drop: [id] };
}

/** Entries that replace `id` and that the service cannot have: they are changed under their own id, which nobody has seen. */
function followers(
  rows: ReadonlyMap<string, OutboxRow>,
  id: string,
  instead: readonly string[],
  isInDoubt: (id: string) => boolean,
): readonly OutboxRow[] {
  return [...rows.values()]
    .filter((row) => row.entry.replaces.includes(id) && row.state.is !== 'sent' && !isInDoubt(row.entry.id))
    .map((row) => {
      const replaces = [...new Set([...row.entry.replaces.filter((replaced) => replaced !== id), ...instead])];
      return { ...row, entry: { ...row.entry, replaces } };
    });
}

/**
 * What a complete pull makes of what was sent: marked when it was seen among its subject's entries, dropped after `sentForMs`, but never while the device
 * holds its subject without it.
 */
export function afterPull(
  rows: Iterable<OutboxRow>,
  nowMs: number,
  isHeld: (subjectId: string) => boolean,
): OutboxChange {
  const sent = [...rows].filter(({ state }) => state.is === 'sent');
  const isOver = (row: OutboxRow): boolean =>
    row.state.is === 'sent' &&
    nowMs - Date.parse(row.state.at) > sentForMs &&
    (row.seen === true || !isHeld(row.entry.subject.id));
  return {
    put: sent.filter((row) => row.begun === true && !isOver(row)).map(({ begun: _, ...row }) => row),
    drop: sent.filter(isOver).map(({ entry }) => entry.id),
  };
}

/** After the service came back with another log: everything written here that is still held waits again, under its own id. */
export function sentAgain(rows: ReadonlyMap<string, OutboxRow>, held: readonly Entry[]): readonly OutboxRow[] {
  const again = new Map<string, OutboxRow>();
  for (const entry of held) if (!rows.has(entry.id)) again.set(entry.id, { entry, state: { is: 'waiting' } });
  for (const row of rows.values()) {
    if (row.state.is === 'sent') again.set(row.entry.id, { entry: row.entry, state: { is: 'waiting' } });
  }
  return [...again.values()];
}

/** "3 saved here, 2 need you": what waits to be sent, what its author has to look at, and what was sent in these days. */
export function outboxSummary(items: Iterable<OutboxItem>): Readonly<{ saved: number; needYou: number; sent: number }> {
  const count = { saved: 0, needYou: 0, sent: 0 };
  for (const item of items) {
    if (isToSend(item)) count.saved += 1;
    else if (item.state.is === 'refused') count.needYou += 1;
    else count.sent += 1;
  }
  return count;
}
