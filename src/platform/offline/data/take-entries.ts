import { sql } from 'kysely';

import { audit } from '#platform/access/data/audit.ts';
import type { Tx } from '#platform/database/requester.ts';
import type { Outcome, Recorder } from '#platform/record/data/recorder.ts';
import { checkEntry } from '#platform/record/domain/check-entry.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { PushOutcome, PushRefusal } from '../domain/protocol.ts';
import { readSent, type Sent } from '../domain/read-sent.ts';
import './device-tables.ts';
import type { KnownDevice } from './let-in.ts';

/** Entries that are brought into the record in one step. */
const atOnce = 500;

/**
 * Brings what was written on a device into the record, in the transaction of its user, with the rights that they had when they wrote it. One outcome
 * for each, in order; none stops another, not even one at which the database itself stumbles. Audited.
 */
export async function takeEntries(
  tx: Tx,
  recorder: Recorder,
  device: KnownDevice,
  sent: readonly unknown[],
): Promise<readonly PushOutcome[]> {
  const devices = await ownDevices(tx, device.userId);
  const outcomes: PushOutcome[] = [];
  const judged: { at: number; entry: Entry }[] = [];
  sent.map(readSent).forEach((one, at) => {
    const reason = refusalOf(one, device, devices, recorder);
    if (reason !== null) outcomes[at] = { id: one.id, outcome: 'refused', reason };
    else judged.push({ at, entry: one.entry as Entry });
  });
  for (const some of inTurns(judged)) {
    const taken = await append(
      tx,
      recorder,
      some.map(({ entry }) => entry),
    );
    some.forEach(({ at }, place) => (outcomes[at] = taken[place] as Outcome));
  }
  const accepted = judged.filter(({ at }) => outcomes[at]?.outcome === 'accepted').map(({ entry }) => entry);
  await auditWritten(tx, device, accepted);
  return outcomes;
}

/** Devices that this person has or had: a profile that was recovered as a copy still holds what was written under its earlier id. */
async function ownDevices(tx: Tx, userId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom('device').select('id').where('user_id', '=', userId).execute();
  return new Set(rows.map(({ id }) => id));
}

function refusalOf(
  { entry }: Sent,
  device: KnownDevice,
  devices: ReadonlySet<string>,
  { kinds }: Recorder,
): PushRefusal | null {
  if (entry === null) return 'malformed';
  const reason = checkSafely(entry, kinds);
  if (reason === 'malformed') return reason;
  if (entry.author !== device.userId || entry.team !== device.teamId) return 'another-author';
  if (!devices.has(entry.written.device)) return 'written-elsewhere';
  if (device.endedAt !== null && entry.written.ms >= device.endedAt.getTime()) return 'rights-withdrawn';
  return reason;
}

/** A body that no schema foresaw may trip whatever brings old versions up to date; that is the body's fault. */
function checkSafely(entry: Entry, kinds: Recorder['kinds']): PushRefusal | null {
  try {
    return checkEntry(entry, kinds);
  } catch {
    return 'body-does-not-fit';
  }
}

/** In pieces in which no id is there twice: what is sent twice is judged twice. */
function inTurns<One extends Readonly<{ entry: Entry }>>(all: readonly One[]): readonly (readonly One[])[] {
  const turns: One[][] = [];
  const turnOf = new Map<string, number>();
  for (const one of all) {
    let turn = turnOf.get(one.entry.id) ?? 0;
    while ((turns[turn]?.length ?? 0) >= atOnce) turn += 1;
    (turns[turn] ??= []).push(one);
    turnOf.set(one.entry.id, turn + 1);
  }
  return turns;
}

/** All at once, and one by one where the database would not have them so. */
async function append(tx: Tx, recorder: Recorder, entries: readonly Entry[]): Promise<readonly Outcome[]> {
  const together = await trying(tx, () => recorder.append(tx, entries, 'own'));
  if (together !== null) return together;
  const outcomes: Outcome[] = [];
  for (const entry of entries) {
    const alone = await trying(tx, () => recorder.append(tx, [entry], 'own'));
    outcomes.push(alone?.[0] ?? { id: entry.id, outcome: 'refused', reason: 'body-does-not-fit' });
  }
  return outcomes;
}

/** Null, with nothing written, where what was to be written is not what the database can hold. Any other failure is the whole transaction's. */
async function trying<T>(tx: Tx, work: () => Promise<T>): Promise<T | null> {
  await sql`savepoint trying`.execute(tx);
  try {
    const done = await work();
    await sql`release savepoint trying`.execute(tx);
    return done;
  } catch (error) {
    if (!isOfTheData(error)) throw error;
    await sql`rollback to savepoint trying`.execute(tx);
    return null;
  }
}

/** PostgreSQL's classes 22 (data) and 23 (constraints). */
const isOfTheData = (error: unknown): boolean => {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^2[23][0-9A-Z]{3}$/.test(code);
};

/** One line for each kind, with everybody of whom it was written. */
async function auditWritten(tx: Tx, device: KnownDevice, accepted: readonly Entry[]): Promise<void> {
  const subjectsOf = new Map<string, Set<string>>();
  for (const { kind, subject } of accepted) {
    const subjects = subjectsOf.get(kind) ?? new Set();
    subjectsOf.set(kind, subjects.add(subject.id));
  }
  for (const [kind, subjects] of subjectsOf) {
    await audit(tx, { action: `${kind}.written`, subjects: [...subjects], detail: { device: device.id } });
  }
}
