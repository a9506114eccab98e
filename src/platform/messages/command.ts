import { readAccessSettings } from '#platform/access/access-settings.ts';
import { openSecret } from '#platform/access/data/secret.ts';
import { translator } from '#platform/language/translator.ts';
import { BadInput, type Command, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { messagesContent } from './content/catalogue.ts';
import { asSender } from './data/as-sender.ts';
import { notifyClient } from './data/notify-client.ts';
import { readNotifySettings } from './data/notify-settings.ts';
import { countOutbox, readOutbox, type OutboxMessage } from './data/outbox-store.ts';
import { sendPass } from './data/send-pass.ts';
import { messageStates } from './domain/message.ts';

/** The part of `alongside` that sends messages and says what became of them. */
export const messagesCommands: readonly Command[] = [
  {
    path: ['messages', 'send'],
    summary:
      'Sends what is due, once, and asks what became of what was sent; safe beside a running service and after a crash. Nothing goes in quiet hours.',
    options: { limit: { type: 'string' } },
    run: runSend,
  },
  {
    path: ['messages', 'outbox'],
    summary: 'Lists messages, the latest first, with where each stands and why; no name, number or address is in it.',
    options: { state: { type: 'string' }, limit: { type: 'string' } },
    run: runOutbox,
  },
];

async function runSend({ values }: ParsedArgs, context: CommandContext): Promise<number> {
  const { json, out, err, settings } = context;
  const limit = numberOf(values['limit'], 1000);
  const access = readAccessSettings(process.env);
  const notify = readNotifySettings(process.env);
  if (!access.ok) throw new BadInput(access.problems.join('\n'));
  if (!notify.ok) throw new BadInput(notify.problems.join('\n'));
  const { origin, secret } = access.value;
  if (notify.value !== null && origin === null)
    throw new BadInput('ALONGSIDE_URL must be set where messages are sent: their links begin with it.');
  const nowMs = () => Date.now();
  if (settings.isDemonstration && notify.value !== null) err('A demonstration writes to nobody, whatever is set.');
  const provider = notify.value === null || settings.isDemonstration ? null : notifyClient(notify.value, { nowMs });
  const { db } = await context.database();
  const counts = await sendPass(
    {
      db,
      secret: openSecret({ secret, dataFolder: settings.dataFolder }),
      provider,
      origin: origin ?? `http://localhost:${settings.port}`,
      nowMs,
      random: Math.random,
    },
    limit,
  );
  if (json) out(JSON.stringify(counts));
  else
    out(
      Object.entries(counts)
        .map(([became, count]) => `${became}: ${count}`)
        .join('\n'),
    );
  return 0;
}

async function runOutbox({ values }: ParsedArgs, { json, out, database }: CommandContext): Promise<number> {
  const limit = numberOf(values['limit'], 100);
  const asked = values['state'];
  const state = messageStates.find((one) => one === asked) ?? null;
  if (asked !== undefined && state === null) throw new BadInput(`--state must be one of ${messageStates.join(', ')}.`);
  const { db } = await database();
  const { messages, counts } = await asSender(db, async (tx) => ({
    messages: await readOutbox(tx, { state, limit }),
    counts: await countOutbox(tx),
  }));
  const said = messages.map(inWords);
  if (json) out(JSON.stringify({ counts, messages: said }));
  else
    out(
      said.map((one) => `${one.createdAt}  ${one.id}  ${one.template}  ${one.way}  ${one.words}`).join('\n') ||
        'No messages.',
    );
  return 0;
}

const t = translator('en', messagesContent);

function inWords(message: OutboxMessage) {
  const { reason, state, createdAt, goAt, stopAt, sentAt, deliveredAt, ...rest } = message;
  const because = reason === null ? '' : ` ${t('messages.reason', { reason })}`;
  return {
    ...rest,
    state,
    reason,
    words: `${t('messages.state', { state })}.${because}`,
    createdAt: createdAt.toISOString(),
    goAt: goAt.toISOString(),
    stopAt: stopAt?.toISOString() ?? null,
    sentAt: sentAt?.toISOString() ?? null,
    deliveredAt: deliveredAt?.toISOString() ?? null,
  };
}

function numberOf(text: ParsedArgs['values'][string], otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (number < 1) throw new BadInput('--limit must be a number from 1 to 999999.');
  return number;
}
