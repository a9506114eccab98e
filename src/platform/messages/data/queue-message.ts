import { audit } from '#platform/access/data/audit.ts';
import type { Secret } from '#platform/access/data/secret.ts';
import type { Tx } from '#platform/database/requester.ts';
import type { Values } from '#platform/language/compile.ts';
import { languagesOf, translator } from '#platform/language/translator.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import { messagesContent, type MessagesKey } from '../content/catalogue.ts';
import type { MessageValues, Way } from '../domain/message.ts';
import { readAddress, type Address } from '../domain/read-address.ts';
import { readValues } from '../domain/read-values.ts';
import { renderMessage } from '../domain/render-message.ts';
import { stopAt } from '../domain/stop-at.ts';
import { stopPath } from '../domain/stop-token.ts';
import { findTemplate, type Template, type TemplateKey } from '../domain/templates.ts';
import { keepContact } from './contact-store.ts';
import { sealValues } from './sealed.ts';
import './message-tables.ts';

export type NewMessage = Readonly<{
  template: string;
  way: Way;
  language: string;
  /** As somebody typed it. */
  address: string;
  values: Readonly<Record<string, unknown>>;
  /** Names the message within the team: put in twice under one name, it is one message. */
  onceKey: string;
  /** Not before this. */
  goAt: Date;
}>;

/** What is wrong with which part of it, with its words; never with the value itself. */
export type QueueProblem = Readonly<{ field: string; message: MessagesKey; values?: Values }>;

/** The languages in which there are words to send. */
export const messageLanguages = languagesOf(messagesContent);

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
  const template = findTemplate(message.template);
  if (template === null) return failure({ field: 'template', message: 'messages.problem.no-template' });
  const read = readParts(template, message, origin);
  if (!read.ok) return read;
  const { address, values } = read.value;
  const latest = stopAt(values);
  if (latest !== null && latest <= message.goAt.getTime())
    return failure({ field: values['closes'] === undefined ? 'day' : 'closes', message: 'messages.problem.too-late' });
  const contact = await keepContact(tx, secret, { purpose: template.purpose, way: message.way, address });
  if (!contact.ok) return failure({ field: 'address', message: 'messages.problem.withdrawn' });
  const inserted = await tx
    .insertInto('message')
    .values({
      contact_id: contact.value,
      template: message.template as TemplateKey,
      way: message.way,
      language: message.language,
      sealed_values: sealValues(secret, values),
      once_key: message.onceKey,
      go_at: message.goAt,
      stop_at: latest === null ? null : new Date(latest),
      next_at: message.goAt,
    })
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

type Parts = Readonly<{ address: Address; values: MessageValues }>;

function readParts(template: Template, message: NewMessage, origin: string): Result<Parts, QueueProblem> {
  const { way, language } = message;
  const problems: QueueProblem[] = [];
  if (!template.ways.includes(way)) problems.push({ field: 'way', message: 'messages.problem.way-not-for-template' });
  if (!messageLanguages.includes(language))
    problems.push({ field: 'language', message: 'messages.problem.language-unknown' });
  const address = readAddress(way, message.address);
  if (!address.ok)
    problems.push(
      ...address.problems.map((kind) => ({ field: 'address', message: `messages.problem.${kind}` as const })),
    );
  const values = readValues(template, way, message.values);
  if (!values.ok)
    problems.push(
      ...values.problems.map(({ kind, name }) => ({ field: name, message: `messages.problem.${kind}` as const })),
    );
  if (problems.length > 0 || !address.ok || !values.ok) return failure(...problems);
  const written = renderMessage(
    { template: message.template as TemplateKey, way, values: values.value, stop: stopPath('0'.repeat(12)), origin },
    translator(language, messagesContent),
    translator('en', messagesContent),
  );
  if (written.ok) return success({ address: address.value, values: values.value });
  return failure(
    ...written.problems.map(({ kind, ...about }) => ({
      field: Object.keys(template.values)[0] ?? 'template',
      message: `messages.problem.${kind}` as const,
      values: about,
    })),
  );
}
