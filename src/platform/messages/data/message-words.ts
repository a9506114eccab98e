import { audit } from '#platform/access/data/audit.ts';
import type { Secret } from '#platform/access/data/secret.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';
import { translator } from '#platform/language/translator.ts';

import { messagesContent } from '../content/catalogue.ts';
import type { MessageValues, Way } from '../domain/message.ts';
import { renderMessage, type Written } from '../domain/render-message.ts';
import { stopPath } from '../domain/stop-token.ts';
import { findTemplate, templates, type TemplateKey } from '../domain/templates.ts';
import { asSenderWithin } from './as-sender.ts';
import { openValues } from './sealed.ts';
import { readWaiting } from './send-store.ts';

/** What stands in the words in place of what is the reader's alone. */
const hidden = '…';

type Wording = Readonly<{ template: TemplateKey; way: Way; language: string }>;

/** The words of a message that waits. `hidesLinks`: a link that only its reader may use is not among them. */
export type MessageWords = Wording & Written & Readonly<{ hidesLinks: boolean }>;

/** How a message of these values reads, before there is one for anybody; null where the words may not go. */
export function exampleWords(
  { template, way, language }: Wording,
  values: MessageValues,
  origin: string,
): Written | null {
  const written = renderMessage(
    { template, way, values, stop: stopPath(hidden), origin },
    translator(language, messagesContent),
    translator('en', messagesContent),
  );
  return written.ok ? written.value : null;
}

/**
 * What a message of the requester's team says while it waits, without the name and the link to stop it; null where there is none that waits or can be read. A link that can be
 * used once would let whoever reads the outbox answer in the reader's place: it is hidden unless `showsLinks`. The caller has asked for `messages.read`.
 */
export async function readWords(
  tx: Tx,
  { teamId }: Requester,
  id: string,
  { secret, origin, showsLinks }: Readonly<{ secret: Secret; origin: string; showsLinks: boolean }>,
): Promise<MessageWords | null> {
  const message = await asSenderWithin(tx, (inside) => readWaiting(inside, teamId, id));
  const values = message === null ? null : openValues(secret, message.sealedValues);
  if (message === null || values === null || findTemplate(message.template) === null) return null;
  const { template, way, language } = message;
  const shown = showsLinks ? values : withoutOwn(template, values);
  const written = exampleWords({ template, way, language }, shown, origin);
  if (written === null) return null;
  await audit(tx, { action: 'message.words.read', subjects: [id] });
  return { template, way, language, ...written, hidesLinks: values['link'] !== shown['link'] };
}

/** Without names, and without links that can be used once. */
function withoutOwn(template: TemplateKey, values: MessageValues): MessageValues {
  const kinds: Readonly<Record<string, string>> = templates[template].values;
  const one = (name: string, value: string): string => {
    if (kinds[name] === 'name') return hidden;
    return kinds[name] === 'link' && value.startsWith('/c/') ? `/c/${hidden}` : value;
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, one(name, value)]));
}
