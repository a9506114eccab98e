import type { Secret } from '#platform/access/data/secret.ts';

import type { CheckedMessage, MessageToCheck } from './check-message.ts';
import { sealValues } from './sealed.ts';

type Named = Readonly<{ contactId: string; onceKey: string }>;

/** A message that was checked as the outbox holds it, its values encrypted: it waits until it may go. */
export const messageRow = (
  secret: Secret,
  { template, values, stopAt }: CheckedMessage,
  { way, language, goAt }: MessageToCheck,
  { contactId, onceKey }: Named,
) => ({
  contact_id: contactId,
  template,
  way,
  language,
  sealed_values: sealValues(secret, values),
  once_key: onceKey,
  go_at: goAt,
  stop_at: stopAt,
  next_at: goAt,
});
