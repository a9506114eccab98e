import { audit } from '#platform/access/data/audit.ts';
import type { Secret } from '#platform/access/data/secret.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';

import { channelFor } from '../domain/channel.ts';
import { forPrinting } from '../domain/for-printing.ts';
import type { Purpose, Way } from '../domain/message.ts';
import type { Outgoing } from '../domain/provider.ts';
import { whatNow } from '../domain/what-now.ts';
import { asSenderWithin } from './as-sender.ts';
import { write } from './attempt.ts';
import { readLetters, type ToSend } from './send-store.ts';
import './message-tables.ts';

/** More are printed after these are posted. */
const mostAtOnce = 200;

export type Letter = Outgoing & Readonly<{ id: string; language: string }>;

/** `purposes`: of which letters are printed, as the caller may. */
type PrintNeeds = Readonly<{
  purposes: readonly Purpose[];
  secret: Secret;
  origin: string;
  providerWays: readonly Way[];
  nowMs: number;
}>;

/** How many letters of the requester's team may be printed now. */
export async function countLetters(tx: Tx, requester: Requester, needs: PrintNeeds): Promise<number> {
  return (await dueLetters(tx, requester, needs)).length;
}

/** The letters of the requester's team that may be printed now, with their addresses. The caller has asked for the permission. */
export async function lettersToPrint(
  tx: Tx,
  requester: Requester,
  needs: PrintNeeds,
): Promise<Readonly<{ letters: readonly Letter[]; unreadable: number }>> {
  const due = await dueLetters(tx, requester, needs);
  const letters: Letter[] = [];
  for (const message of due) {
    const written = write(needs, message);
    if (typeof written !== 'string') letters.push({ ...written, id: message.id, language: message.language });
  }
  if (letters.length > 0) await audit(tx, { action: 'message.letters.read', subjects: letters.map(({ id }) => id) });
  return { letters, unreadable: due.length - letters.length };
}

async function dueLetters(
  tx: Tx,
  { teamId }: Requester,
  { purposes, providerWays, nowMs }: PrintNeeds,
): Promise<readonly ToSend[]> {
  const waiting = await asSenderWithin(tx, (inside) => readLetters(inside, teamId, purposes, mostAtOnce));
  return waiting.filter(
    (message) =>
      channelFor('letter', message.language, providerWays) === 'print' &&
      whatNow(forPrinting(message), nowMs).is === 'send',
  );
}

/** How many of them had not been marked before. One that was cancelled meanwhile stays cancelled. */
export async function markPosted(
  tx: Tx,
  ids: readonly string[],
  purposes: readonly Purpose[],
  now: Date,
): Promise<number> {
  const posted = await tx
    .updateTable('message')
    .set({ state: 'sent', reason: 'posted', sent_at: now, next_at: null })
    .where('id', 'in', [...ids])
    .where('way', '=', 'letter')
    .where('contact_id', 'in', (on) =>
      on
        .selectFrom('message_contact')
        .select('message_contact.id')
        .where('purpose', 'in', [...purposes]),
    )
    .where('state', '=', 'waiting')
    .where('unsure_since', 'is', null)
    .returning('id')
    .execute();
  if (posted.length > 0) await audit(tx, { action: 'message.posted', subjects: posted.map(({ id }) => id) });
  return posted.length;
}
