import { audit } from '#platform/access/data/audit.ts';
import type { Tx } from '#platform/database/requester.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import { checkMessage, type MessageToCheck, type QueueProblem } from './check-message.ts';
import { messageRow } from './message-row.ts';
import type { QueueNeeds } from './queue-message.ts';
import './message-tables.ts';

export type MessageForContact = MessageToCheck & Readonly<{ contactId: string; onceKey: string }>;

/** Rows of one statement. */
const atOnce = 500;

/**
 * Puts messages for known contacts into the outbox of the requester's team, and gives how many are new: one under a name that is there already, and one
 * for somebody who has withdrawn, changes nothing. Nothing is written where one of them may not go; its problem comes back.
 */
export async function queueForContacts(
  tx: Tx,
  { secret, origin }: QueueNeeds,
  messages: readonly MessageForContact[],
): Promise<Result<number, QueueProblem>> {
  const standing = await whoStands(
    tx,
    messages.map(({ contactId }) => contactId),
  );
  const rows = [];
  for (const message of messages) {
    if (!standing.has(message.contactId)) continue;
    const checked = checkMessage(message, origin);
    if (!checked.ok) return failure(...checked.problems);
    rows.push(messageRow(secret, checked.value, message, message));
  }
  const ids: string[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    const inserted = await tx
      .insertInto('message')
      .values(rows.slice(from, from + atOnce))
      .onConflict((on) => on.columns(['team_id', 'once_key']).doNothing())
      .returning('id')
      .execute();
    ids.push(...inserted.map(({ id }) => id));
  }
  const [first] = rows;
  if (ids.length > 0 && first !== undefined)
    await audit(tx, { action: 'message.queued', subjects: ids, detail: { template: first.template } });
  return success(ids.length);
}

async function whoStands(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectFrom('message_contact')
    .select('id')
    .where('id', 'in', [...ids])
    .where('withdrawn_at', 'is', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
