import { audit } from '#platform/access/data/audit.ts';
import type { Secret } from '#platform/access/data/secret.ts';
import type { Tx } from '#platform/database/requester.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import { readAddress } from '../domain/read-address.ts';
import { checkMessage, type MessageToCheck, type QueueProblem } from './check-message.ts';
import { keepContact } from './contact-store.ts';
import { messageRow } from './message-row.ts';
import './message-tables.ts';

export type NewMessage = MessageToCheck &
  Readonly<{
    /** As somebody typed it. */
    address: string;
    /** Names the message within the team: put in twice under one name, it is one message. */
    onceKey: string;
  }>;

export type QueueNeeds = Readonly<{ secret: Secret; origin: string }>;

/**
 * Puts a message into the outbox of the requester's team, once it is sure that it may go: known words, allowed values, nothing of health, an address that a
 * provider takes, somebody who has not withdrawn. All problems at once; nothing is written if there is one.
 */
export async function queueMessage(
  tx: Tx,
  { secret, origin }: QueueNeeds,
  message: NewMessage,
): Promise<Result<Readonly<{ id: string; isNew: boolean }>, QueueProblem>> {
  const checked = checkMessage(message, origin);
  const address = readAddress(message.way, message.address);
  if (!checked.ok || !address.ok) {
    const wrong = address.ok ? [] : address.problems;
    return failure(
      ...(checked.ok ? [] : checked.problems),
      ...wrong.map((kind) => ({ field: 'address', message: `messages.problem.${kind}` as const })),
    );
  }
  const { purpose } = checked.value;
  const contact = await keepContact(tx, secret, { purpose, way: message.way, address: address.value });
  if (!contact.ok) return failure({ field: 'address', message: 'messages.problem.withdrawn' });
  const inserted = await tx
    .insertInto('message')
    .values(messageRow(secret, checked.value, message, { contactId: contact.value, onceKey: message.onceKey }))
    .onConflict((on) => on.columns(['team_id', 'once_key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted !== undefined) {
    await audit(tx, {
      action: 'message.queued',
      subjects: [inserted.id, contact.value],
      detail: { template: message.template, way: message.way },
    });
    return success({ id: inserted.id, isNew: true });
  }
  const known = await tx
    .selectFrom('message')
    .select('id')
    .where('once_key', '=', message.onceKey)
    .executeTakeFirstOrThrow();
  return success({ id: known.id, isNew: false });
}
