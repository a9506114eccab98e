import { sql } from 'kysely';

import { audit } from '#platform/access/data/audit.ts';
import type { Tx } from '#platform/database/requester.ts';

import type { Purpose, Reason } from '../domain/message.ts';
import type { Settlement } from '../domain/settle.ts';
import type { TemplateKey } from '../domain/templates.ts';
import type { Standing } from '../domain/what-now.ts';
import './message-tables.ts';

/** A message as the sender has it before it. */
export type ToSend = Standing &
  Readonly<{
    id: string;
    round: number;
    attempts: number;
    template: TemplateKey;
    language: string;
    sealedValues: Buffer | null;
    sealedAddress: Buffer | null;
    stopToken: string;
    providerId: string | null;
    sentAt: number | null;
  }>;

/** The ids of what is to be looked at by now, what waits longest first. */
export async function readDue(tx: Tx, now: Date, limit: number): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('message')
    .select('id')
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Null where it is no longer to be looked at: somebody else has dealt with it, or put it off. */
export async function readToSend(tx: Tx, id: string, now: Date): Promise<ToSend | null> {
  const row = await withContact(tx).where('message.id', '=', id).where('next_at', '<=', now).executeTakeFirst();
  return row === undefined ? null : toSend(row);
}

/** A message of a team that waits; null where there is none of this id, or it is past. */
export async function readWaiting(tx: Tx, teamId: string, id: string): Promise<ToSend | null> {
  const row = await withContact(tx)
    .where('message.id', '=', id)
    .where('message.team_id', '=', teamId)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return row === undefined ? null : toSend(row);
}

/** Letters of a team that wait, for whoever prints; those of some purposes alone. */
export async function readLetters(
  tx: Tx,
  teamId: string,
  purposes: readonly Purpose[],
  limit: number,
): Promise<readonly ToSend[]> {
  const rows = await withContact(tx)
    .where('message_contact.purpose', 'in', [...purposes])
    .where('message.team_id', '=', teamId)
    .where('message.way', '=', 'letter')
    .where('state', '=', 'waiting')
    .orderBy('go_at')
    .orderBy('message.id')
    .limit(limit)
    .execute();
  return rows.map(toSend);
}

const withContact = (tx: Tx) =>
  tx
    .selectFrom('message')
    .innerJoin('message_contact', 'message_contact.id', 'message.contact_id')
    .crossJoin('log_identity')
    .select([
      'message.id',
      'message.way',
      'message.state',
      'message.round',
      'message.attempts',
      'message.template',
      'message.language',
      'message.go_at',
      'message.stop_at',
      'message.sealed_values',
      'message.provider_id',
      'message.sent_at',
      'message_contact.sealed',
      'message_contact.stop_token',
      'message_contact.withdrawn_at',
    ])
    // What came out of a backup may have gone after the backup was made: it is looked up like an attempt of which nobody knows the end.
    .select(
      sql<Date | null>`coalesce(message.unsure_since, case when message.created_at < log_identity.began_at
        and coalesce(message.cleared_at, '-infinity') < log_identity.began_at then log_identity.began_at end)`.as(
        'unsure_since',
      ),
    );

type Row = Awaited<ReturnType<ReturnType<typeof withContact>['execute']>>[number];

const toSend = (row: Row): ToSend => ({
  id: row.id,
  way: row.way,
  state: row.state,
  goAt: row.go_at.getTime(),
  stopAt: row.stop_at?.getTime() ?? null,
  isWithdrawn: row.withdrawn_at !== null,
  unsureSince: row.unsure_since?.getTime() ?? null,
  round: row.round,
  attempts: row.attempts,
  template: row.template,
  language: row.language,
  sealedValues: row.sealed_values,
  sealedAddress: row.sealed,
  stopToken: row.stop_token,
  providerId: row.provider_id,
  sentAt: row.sent_at?.getTime() ?? null,
});

/** Written before the provider hears of it, so that whoever comes after a crash knows that it may have gone. False where it was cancelled meanwhile. */
export async function beginAttempt(tx: Tx, { id, attempts }: ToSend, now: Date): Promise<boolean> {
  const begun = await tx
    .updateTable('message')
    .set({ unsure_since: now, attempts: attempts + 1 })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('unsure_since', 'is', null)
    .executeTakeFirst();
  return begun.numUpdatedRows === 1n;
}

/** The provider was asked and does not have it: the attempt reached nobody. */
export async function clearDoubt(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('message').set({ unsure_since: null, cleared_at: now }).where('id', '=', id).execute();
}

/** What was found out. `providerId` where the provider has it. */
export async function writeSettlement(
  tx: Tx,
  { id, way, sentAt }: ToSend,
  { state, reason, isUnsure, nextAt }: Settlement,
  now: Date,
  providerId?: string,
): Promise<void> {
  const isOver = state === 'failed' || state === 'cancelled';
  await tx
    .updateTable('message')
    .set({
      state,
      reason,
      ...(isUnsure ? {} : { unsure_since: null }),
      next_at: nextAt === null ? null : new Date(nextAt),
      ...(providerId === undefined ? {} : { provider_id: providerId }),
      ...((state === 'sent' || state === 'delivered') && sentAt === null ? { sent_at: now } : {}),
      ...(state === 'delivered' ? { delivered_at: now } : {}),
      ...(isOver ? { settled_at: now } : {}),
    })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'sent'])
    .execute();
  // An address has left the service.
  if (providerId !== undefined) await audit(tx, { action: 'message.sent', subjects: [id], detail: { way } });
}

/** It waits on, with its reason. */
export async function putOff(tx: Tx, id: string, until: number, reason: Reason | null): Promise<void> {
  await tx
    .updateTable('message')
    .set({ next_at: new Date(until), reason })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'sent'])
    .execute();
}

/** An attempt that the provider turned away from everybody is not counted against the message. */
export async function uncountAttempt(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('message')
    .set((on) => ({ attempts: on('attempts', '-', 1) }))
    .where('id', '=', id)
    .execute();
}
