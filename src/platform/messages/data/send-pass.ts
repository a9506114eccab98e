import { sql } from 'kysely';

import type { Database } from '#platform/database/requester.ts';

import { channelFor } from '../domain/channel.ts';
import { forPrinting } from '../domain/for-printing.ts';
import { referenceOf, type Reason } from '../domain/message.ts';
import type { MessageProvider } from '../domain/provider.ts';
import { isWornOut, settleDelivery, type Settlement } from '../domain/settle.ts';
import { whatNow } from '../domain/what-now.ts';
import { asSender } from './as-sender.ts';
import { attempt } from './attempt.ts';
import type { PassCounts, SendNeeds, Worked } from './send-needs.ts';
import { clearDoubt, putOff, readDue, readToSend, writeSettlement, type ToSend } from './send-store.ts';
import './message-tables.ts';

/** A number of our own among the locks of the database. */
const lockClass = 170;
const aMinute = 60_000;

/**
 * Looks once at every message that is due. Safe beside other processes that do the same, and after a crash at any point: whoever works at a message holds a lock that
 * ends with its connection; that an attempt begins is on disk before the provider hears of it; and a message with an attempt of which nobody knows the end is first
 * looked up at the provider. A provider that takes nothing is asked no more in this pass.
 */
export async function sendPass(
  needs: SendNeeds,
  limit: number,
  isStopped: () => boolean = () => false,
): Promise<PassCounts> {
  const counts = { sent: 0, delivered: 0, failed: 0, cancelled: 0, waiting: 0, unchanged: 0, busy: 0 };
  const due = await asSender(needs.db, (tx) => readDue(tx, new Date(needs.nowMs()), limit));
  let isOpen = true;
  const faults: unknown[] = [];
  for (const id of due) {
    if (isStopped()) break;
    try {
      const outcome = await withLock(needs.db, id, (db) => workOn({ ...needs, db }, id, isOpen));
      counts[outcome?.became ?? 'busy'] += 1;
      if (outcome?.closes === true) isOpen = false;
    } catch (error) {
      // It does not hold up the others. A database that takes nothing ends the pass here.
      await asSender(needs.db, (tx) => putOff(tx, id, needs.nowMs() + 15 * aMinute, null));
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
  return counts;
}

/** A lock of the connection and not of a transaction: while the provider answers, no transaction is open. Null where somebody else holds it. */
async function withLock<T>(db: Database, id: string, work: (db: Database) => Promise<T>): Promise<T | null> {
  return db.connection().execute(async (connection) => {
    const { rows } = await sql<{
      mine: boolean;
    }>`select pg_try_advisory_lock(${lockClass}, hashtext(${id})) as mine`.execute(connection);
    if (rows[0]?.mine !== true) return null;
    try {
      return await work(connection);
    } finally {
      await sql`select pg_advisory_unlock(${lockClass}, hashtext(${id}))`.execute(connection);
    }
  });
}

async function workOn(needs: SendNeeds, id: string, isOpen: boolean): Promise<Worked> {
  const now = needs.nowMs();
  const message = await asSender(needs.db, (tx) => readToSend(tx, id, new Date(now)));
  if (message === null) return { became: 'unchanged' };
  const { provider } = needs;
  const channel = channelFor(message.way, message.language, provider?.ways ?? []);
  if (message.state === 'sent') {
    if (provider === null) return wait(needs, id, now + 60 * aMinute, null);
    return isOpen ? follow(needs, provider, message) : { became: 'unchanged' };
  }
  const step = whatNow(channel === 'print' ? forPrinting(message) : message, now);
  if (step.is === 'cancel') return settle(needs, message, over('cancelled', step.because));
  if (step.is === 'fail') return settle(needs, message, over('failed', step.because));
  if (step.is === 'wait') return wait(needs, id, step.until, step.because);
  if (step.is === 'nothing') return { became: 'unchanged' };
  // Whoever prints takes it from the list of letters; here it is only looked at again, as it may come too late.
  if (channel === 'print') return wait(needs, id, now + 15 * aMinute, null);
  if (channel === null || provider === null) return wait(needs, id, now + 15 * aMinute, 'no-provider');
  if (!isOpen) return { became: 'unchanged' };
  return step.is === 'look-up' ? lookUp(needs, provider, message) : attempt(needs, provider, message);
}

async function lookUp(needs: SendNeeds, provider: MessageProvider, message: ToSend): Promise<Worked> {
  const found = await provider.find(referenceOf(message));
  const now = needs.nowMs();
  if (found.is === 'not-answered') return { ...(await wait(needs, message.id, now + aMinute, 'unsure')), closes: true };
  if (found.is === 'found') return settle(needs, message, settleDelivery(found.delivery, now, now), found.providerId);
  await asSender(needs.db, (tx) => clearDoubt(tx, message.id, new Date(now)));
  const cleared = { ...message, unsureSince: null };
  if (isWornOut(message.attempts)) return settle(needs, cleared, over('failed', 'gave-up'));
  const step = whatNow(cleared, now);
  if (step.is === 'cancel') return settle(needs, cleared, over('cancelled', step.because));
  if (step.is === 'wait') return wait(needs, message.id, step.until, step.because);
  return attempt(needs, provider, cleared);
}

async function follow(needs: SendNeeds, provider: MessageProvider, message: ToSend): Promise<Worked> {
  const now = needs.nowMs();
  const sentAt = message.sentAt ?? now;
  // A letter that somebody posted has no id at a provider.
  const found =
    message.providerId === null ? ({ is: 'not-found' } as const) : await provider.follow(message.providerId);
  if (found.is === 'not-answered') return { became: 'unchanged', closes: true };
  const delivery = found.is === 'found' ? found.delivery : ({ is: 'no-more-known' } as const);
  return settle(needs, message, settleDelivery(delivery, sentAt, needs.nowMs()));
}

async function wait({ db }: SendNeeds, id: string, until: number, because: Reason | null): Promise<Worked> {
  await asSender(db, (tx) => putOff(tx, id, until, because));
  return { became: 'waiting' };
}

async function settle(needs: SendNeeds, message: ToSend, settlement: Settlement, providerId?: string): Promise<Worked> {
  await asSender(needs.db, (tx) => writeSettlement(tx, message, settlement, new Date(needs.nowMs()), providerId));
  return { became: settlement.state };
}

const over = (state: 'failed' | 'cancelled', reason: Reason): Settlement => ({
  state,
  reason,
  isUnsure: false,
  nextAt: null,
});
