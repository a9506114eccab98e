import type { Values } from '#platform/language/compile.ts';
import { languagesOf, translator } from '#platform/language/translator.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import { messagesContent, type MessagesKey } from '../content/catalogue.ts';
import type { MessageValues, Purpose, Way } from '../domain/message.ts';
import { readValues } from '../domain/read-values.ts';
import { renderMessage } from '../domain/render-message.ts';
import { stopAt } from '../domain/stop-at.ts';
import { stopPath } from '../domain/stop-token.ts';
import { findTemplate, type TemplateKey } from '../domain/templates.ts';

/** A message without whom it is for. */
export type MessageToCheck = Readonly<{
  template: string;
  way: Way;
  language: string;
  values: Readonly<Record<string, unknown>>;
  /** Not before this. */
  goAt: Date;
}>;

/** What is wrong with which part of it, with its words; never with the value itself. */
export type QueueProblem = Readonly<{ field: string; message: MessagesKey; values?: Values }>;

export type CheckedMessage = Readonly<{
  template: TemplateKey;
  purpose: Purpose;
  values: MessageValues;
  /** When it would come too late; null where it never does. */
  stopAt: Date | null;
}>;

/** The languages in which there are words to send. */
export const messageLanguages = languagesOf(messagesContent);

/** Whether a message may go: known words, allowed values, nothing of health, not too late. All problems at once. */
export function checkMessage(message: MessageToCheck, origin: string): Result<CheckedMessage, QueueProblem> {
  const { way, language } = message;
  const template = findTemplate(message.template);
  if (template === null) return failure({ field: 'template', message: 'messages.problem.no-template' });
  const key = message.template as TemplateKey;
  const problems: QueueProblem[] = [];
  if (!template.ways.includes(way)) problems.push({ field: 'way', message: 'messages.problem.way-not-for-template' });
  if (!messageLanguages.includes(language))
    problems.push({ field: 'language', message: 'messages.problem.language-unknown' });
  const read = readValues(template, way, message.values);
  if (!read.ok)
    problems.push(
      ...read.problems.map(({ kind, name }) => ({ field: name, message: `messages.problem.${kind}` as const })),
    );
  if (problems.length > 0 || !read.ok) return failure(...problems);
  const values = read.value;
  const written = renderMessage(
    { template: key, way, values, stop: stopPath('0'.repeat(12)), origin },
    translator(language, messagesContent),
    translator('en', messagesContent),
  );
  if (!written.ok)
    return failure(
      ...written.problems.map(({ kind, ...about }) => ({
        field: Object.keys(template.values)[0] ?? 'template',
        message: `messages.problem.${kind}` as const,
        values: about,
      })),
    );
  const latest = stopAt(values);
  if (latest !== null && latest <= message.goAt.getTime())
    return failure({ field: values['closes'] === undefined ? 'day' : 'closes', message: 'messages.problem.too-late' });
  const { purpose } = template;
  return success({ template: key, purpose, values, stopAt: latest === null ? null : new Date(latest) });
}
