import { openSecret } from '#platform/access/data/secret.ts';
import { asRequester, type Database, type Requester } from '#platform/database/requester.ts';
import { queueMessage, type NewMessage } from '#platform/messages/data/queue-message.ts';
import type { PassCounts } from '#platform/messages/data/send-needs.ts';
import { sendPass } from '#platform/messages/data/send-pass.ts';
import type { MessageProvider } from '#platform/messages/domain/provider.ts';

export const messagesSecret = 'a secret of at least thirty-two characters';
export const secret = openSecret({ secret: messagesSecret, dataFolder: '' });
export const origin = 'https://service.example';

let made = 0;

/** An invitation by text to a new number, unless said otherwise. */
export function invitation(more: Partial<NewMessage> = {}): NewMessage {
  const number = (made += 1);
  return {
    template: 'survey-invitation',
    way: 'text',
    language: 'en',
    address: `07700 9${String(number).padStart(5, '0')}`,
    values: { team: 'Riverside outreach', link: '/f/2k7m9q4xw8rt', closes: '2026-12-24' },
    onceKey: `test:${number}`,
    goAt: new Date('2026-11-26T11:00:00Z'),
    ...more,
  };
}

/** Puts it in as somebody of the team would; gives its id. */
export async function queue(db: Database, as: Requester, more: Partial<NewMessage> = {}): Promise<string> {
  const queued = await asRequester(db, as, (tx) => queueMessage(tx, { secret, origin }, invitation(more)));
  if (!queued.ok) throw new Error(JSON.stringify(queued.problems));
  return queued.value.id;
}

/** One look at the outbox at an instant. */
export const passAt = (
  db: Database,
  provider: MessageProvider | null,
  nowMs: number,
  limit = 1000,
): Promise<PassCounts> => sendPass({ db, secret, provider, origin, nowMs: () => nowMs, random: () => 0 }, limit);
