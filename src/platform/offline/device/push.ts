import type { Entry } from '#platform/record/domain/entry.ts';

import { inOrder, inPieces, isToSend, sentAgain, stateAfter, type OutboxRow } from '../domain/outbox.ts';
import { mostPushed, protocolVersion, type OfflineRead, type PushAnswer, type SyncServer } from '../domain/protocol.ts';
import { learn, withLearnt, type Met } from './meeting.ts';
import type { Profile, Step } from './profile.ts';

export type SyncNeeds = Readonly<{ server: SyncServer; app: string; nowMs: () => number }>;

/** About as much JSON as goes into one request before packing, and how many reads. */
const charactersPushed = 1_000_000;
const readsPushed = 500;
/** Enough to find one entry among `mostPushed`; a service that stumbles oftener in a row is let alone. */
const mostStumbles = 12;

type Pushed = Readonly<{ log: string }> | Readonly<{ failure: Exclude<Met, object> }>;

/**
 * Sends what waits. Reads go first, or nothing at all: so an attempt without a network leaves no entry in doubt. Of what goes along, the ids are kept
 * beforehand; until an answer says what became of them, they may have arrived. `evenNothing`: asks also where nothing waits, to learn which log it is.
 * `some-left`: the service answers, but stumbles at some of the entries; all others went. `greeted` is called when it has answered and entries are about to go.
 */
export async function push(
  profile: Profile,
  needs: SyncNeeds,
  { evenNothing = false, greeted }: Readonly<{ evenNothing?: boolean; greeted?: () => void }> = {},
): Promise<Met | 'some-left'> {
  const waiting = inOrder([...profile.outbox.values()].filter(isToSend)).map(({ entry }) => entry);
  if (waiting.length === 0 && profile.reads.size === 0 && !evenNothing) return 'ok';
  let pushed: Pushed | null = null;
  for (const ids of inLengths([...profile.reads], readsPushed)) {
    const { reads, unreadable } = await readsToReport(profile, ids);
    if (unreadable.length > 0) await profile.inTurn(() => profile.take({ readsReported: unreadable }));
    for (const piece of inPieces(reads, readsPushed, charactersPushed)) {
      pushed = await pushOnce(profile, needs, [], piece);
      if ('failure' in pushed) return pushed.failure;
    }
  }
  pushed ??= await pushOnce(profile, needs, [], []);
  if ('failure' in pushed) return pushed.failure;
  if (waiting.length > 0) greeted?.();
  let stumbles = 0;
  let isSomeLeft = false;
  const pieces = [...inPieces(waiting, mostPushed, charactersPushed)];
  for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) {
    const met = await pushOnce(profile, needs, piece, []);
    if ('log' in met) {
      pushed = met;
      stumbles = 0;
      continue;
    }
    stumbles += 1;
    // It answered a moment ago, so it is one of these that it stumbles at: that one is found, and the others do not wait for it.
    if (met.failure !== 'server-unwell' || stumbles > mostStumbles) return met.failure;
    if (piece.length === 1) isSomeLeft = true;
    else pieces.unshift(...inLengths(piece, Math.ceil(piece.length / 2)));
  }
  const known = profile.state.sync.log;
  if (known !== null && pushed.log !== known) return { newLog: pushed.log };
  return isSomeLeft ? 'some-left' : 'ok';
}

async function pushOnce(
  profile: Profile,
  { server, app, nowMs }: SyncNeeds,
  asked: readonly Entry[],
  reads: readonly OfflineRead[],
): Promise<Pushed> {
  const doubted = profile.state.turn.inDoubt;
  const { turn, entries } = await profile.inTurn(async () => {
    // Since the list was made, its author may have changed or discarded some.
    const rows = asked.map(({ id }) => profile.outbox.get(id)).filter((row) => row !== undefined && isToSend(row));
    const taken = rows.map((row) => (row as OutboxRow).entry);
    const before = profile.state.turn;
    const inDoubt = [...new Set([...before.inDoubt, ...taken.map(({ id }) => id)])];
    await profile.take({ state: { turn: { turn: before.turn + 1, inDoubt } } });
    return { turn: before.turn + 1, entries: taken };
  });
  const answered = await server.push({ protocol: protocolVersion, app, turn, entries, reads: [...reads] });
  if (!answered.ok) {
    const mayHaveArrived = answered.problem === 'no-network' || answered.problem === 'server-unwell';
    if (!mayHaveArrived) await doubtOnly(profile, doubted);
    return { failure: answered.problem };
  }
  const { value: answer } = answered;
  if (answer.outcomes.length !== entries.length) return { failure: 'server-unwell' };
  const settled = new Set(entries.map(({ id }) => id));
  await profile.inTurn(async () => {
    const before = profile.state.turn;
    const { sync } = profile.state;
    const step = {
      outbox: { put: entries.flatMap((entry, at) => settledRow(profile, entry, answer, at)), drop: [] },
      readsReported: reads.map(({ id }) => id),
      state: {
        turn: { ...before, inDoubt: before.inDoubt.filter((id) => !settled.has(id)) },
        // What it took is in this log; should the next one to be met be another, it has to be sent again.
        ...(sync.log === null ? { sync: { ...sync, log: answer.log } } : {}),
      },
    };
    await profile.take(withLearnt(step, learn(profile, answer, [], nowMs())));
  });
  return { log: answer.log };
}

function settledRow(profile: Profile, entry: Entry, answer: PushAnswer, at: number): readonly OutboxRow[] {
  const row = profile.outbox.get(entry.id);
  const outcome = answer.outcomes[at];
  return row === undefined || outcome === undefined ? [] : [{ ...row, state: stateAfter(outcome, answer.now) }];
}

async function doubtOnly(profile: Profile, inDoubt: readonly string[]): Promise<void> {
  await profile.inTurn(() => profile.take({ state: { turn: { ...profile.state.turn, inDoubt } } }));
}

/** A read that does not open any more cannot be told. */
export async function readsToReport(
  profile: Profile,
  ids: readonly string[],
): Promise<Readonly<{ reads: OfflineRead[]; unreadable: readonly string[] }>> {
  const found = await profile.vault.open('read', ids);
  return {
    reads: found.flatMap((one) => (one.is === 'there' ? [one.value as OfflineRead] : [])),
    unreadable: ids.filter((_, at) => found[at]?.is !== 'there'),
  };
}

/** After a backup was restored at the service: begins with its log anew, and sends again whatever was written here and is still held. */
export async function beginAgain(profile: Profile, log: string): Promise<void> {
  const own = await ownOf(profile);
  await profile.inTurn(() =>
    profile.take(sendingAgain(profile, own, { sync: { log, cursor: null, stale: [...profile.held.keys()] } })),
  );
}

/** All that was written here waits again: a service that takes nothing more of this device may have lost what it had. */
export async function waitAgain(profile: Profile): Promise<void> {
  const own = await ownOf(profile);
  await profile.inTurn(() => profile.take(sendingAgain(profile, own, {})));
}

function sendingAgain(profile: Profile, own: readonly Entry[], more: NonNullable<Step['state']>): Step {
  const put = sentAgain(profile.outbox, own);
  const { turn } = profile.state;
  // The service may have them: until it has said so of each, none can be thrown away as if nobody knew of it.
  const inDoubt = [...new Set([...turn.inDoubt, ...put.map(({ entry }) => entry.id)])];
  return { outbox: { put, drop: [] }, state: { ...more, turn: { ...turn, inDoubt } } };
}

/** What was written on this device, by whichever of its names, and came back with its people. */
async function ownOf(profile: Profile): Promise<readonly Entry[]> {
  const { devices } = profile.state.identity;
  const own: Entry[] = [];
  for (const ids of inLengths([...profile.held.keys()], 200)) {
    for (const entries of (await profile.entriesHeld(ids)).values())
      own.push(...entries.filter(({ written }) => devices.includes(written.device)));
  }
  return own;
}

export function inLengths<Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, at) =>
    items.slice(at * length, (at + 1) * length),
  );
}
