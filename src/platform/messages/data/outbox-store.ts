import { audit } from '#platform/access/data/audit.ts';
import type { Tx } from '#platform/database/requester.ts';

import type { MessageState, Reason, Way } from '../domain/message.ts';
import type { TemplateKey } from '../domain/templates.ts';
import './message-tables.ts';

/** A message as its team reads it: whom it is for is a reference, and what stands in it is not here. */
export type OutboxMessage = Readonly<{
  id: string;
  contactId: string;
  template: TemplateKey;
  way: Way;
  language: string;
  state: MessageState;
  reason: Reason | null;
  attempts: number;
  goAt: Date;
  stopAt: Date | null;
  createdAt: Date;
  sentAt: Date | null;
  deliveredAt: Date | null;
  /** An attempt is under way, or nobody knows how it ended. */
  isUnsure: boolean;
}>;

const columns = [
  'id',
  'contact_id',
  'template',
  'way',
  'language',
  'state',
  'reason',
  'attempts',
  'go_at',
  'stop_at',
  'created_at',
  'sent_at',
  'delivered_at',
  'unsure_since',
] as const;

/** The latest first. Row security leaves a requester their own team's; the sender sees all. */
export async function readOutbox(
  tx: Tx,
  { state, limit }: Readonly<{ state: MessageState | null; limit: number }>,
): Promise<readonly OutboxMessage[]> {
  let query = tx.selectFrom('message').select(columns).orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit);
  if (state !== null) query = query.where('state', '=', state);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    contactId: row.contact_id,
    template: row.template,
    way: row.way,
    language: row.language,
    state: row.state,
    reason: row.reason,
    attempts: row.attempts,
    goAt: row.go_at,
    stopAt: row.stop_at,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    deliveredAt: row.delivered_at,
    isUnsure: row.unsure_since !== null,
  }));
}

/** How many messages are in each state. */
export async function countOutbox(tx: Tx): Promise<Readonly<Record<MessageState, number>>> {
  const rows = await tx
    .selectFrom('message')
    .select((on) => ['state', on.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const none = { waiting: 0, sent: 0, delivered: 0, failed: 0, cancelled: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
}

/** `on-its-way`: an attempt has begun, so that it may have gone. `settled`: it is not in a state of which this can be said. */
export type Changed = 'done' | 'on-its-way' | 'settled' | 'not-found';

export async function cancelMessage(tx: Tx, id: string): Promise<Changed> {
  const done = await tx
    .updateTable('message')
    .set({ state: 'cancelled', reason: 'by-team', next_at: null, settled_at: new Date() })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('unsure_since', 'is', null)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return whyNot(tx, id);
  await audit(tx, { action: 'message.cancelled', subjects: [id] });
  return 'done';
}

/** Only what failed goes again, as a new message to the provider, and not to somebody who wants to hear no more. */
export async function tryAgain(tx: Tx, id: string, now: Date): Promise<Changed> {
  const done = await tx
    .updateTable('message')
    .set((on) => ({
      state: 'waiting',
      reason: null,
      round: on('round', '+', 1),
      attempts: 0,
      next_at: now,
      provider_id: null,
      sent_at: null,
      settled_at: null,
      cleared_at: null,
    }))
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .where('contact_id', 'in', (on) =>
      on.selectFrom('message_contact').select('message_contact.id').where('withdrawn_at', 'is', null),
    )
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return whyNot(tx, id);
  await audit(tx, { action: 'message.tried-again', subjects: [id] });
  return 'done';
}

async function whyNot(tx: Tx, id: string): Promise<Changed> {
  const row = await tx.selectFrom('message').select(['state', 'unsure_since']).where('id', '=', id).executeTakeFirst();
  if (row === undefined) return 'not-found';
  return row.unsure_since !== null ? 'on-its-way' : 'settled';
}
