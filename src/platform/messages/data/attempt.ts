import { translator } from '#platform/language/translator.ts';

import { messagesContent } from '../content/catalogue.ts';
import { referenceOf } from '../domain/message.ts';
import type { MessageProvider, Outgoing } from '../domain/provider.ts';
import { renderMessage } from '../domain/render-message.ts';
import { settleSend, type Settlement } from '../domain/settle.ts';
import { stopPath } from '../domain/stop-token.ts';
import { findTemplate } from '../domain/templates.ts';
import { asSender } from './as-sender.ts';
import { openAddress, openValues } from './sealed.ts';
import type { SendNeeds, Worked } from './send-needs.ts';
import { beginAttempt, uncountAttempt, writeSettlement, type ToSend } from './send-store.ts';

const aQuarter = 15 * 60_000;

/** One attempt: begun on disk, sent, and what came of it written down. Whoever calls holds the message's lock and has decided that it may go. */
export async function attempt(needs: SendNeeds, provider: MessageProvider, message: ToSend): Promise<Worked> {
  const { db, nowMs, random } = needs;
  const outgoing = write(needs, message);
  if (typeof outgoing === 'string') {
    // What cannot be read was kept with another secret: whoever runs the service puts that right, and nothing is lost meanwhile.
    const settlement: Settlement =
      outgoing === 'unreadable'
        ? { state: 'waiting', reason: outgoing, isUnsure: false, nextAt: nowMs() + aQuarter }
        : { state: 'failed', reason: outgoing, isUnsure: false, nextAt: null };
    await asSender(db, (tx) => writeSettlement(tx, message, settlement, new Date(nowMs())));
    return { became: settlement.state };
  }
  if (!(await asSender(db, (tx) => beginAttempt(tx, message, new Date(nowMs()))))) return { became: 'unchanged' };
  const outcome = await provider.send(outgoing);
  const now = nowMs();
  const settlement = settleSend(outcome, message.attempts + 1, now, random());
  const providerId = outcome.is === 'accepted' ? outcome.providerId : undefined;
  await asSender(db, async (tx) => {
    await writeSettlement(tx, message, settlement, new Date(now), providerId);
    if (outcome.is === 'closed' && outcome.because !== 'unreachable') await uncountAttempt(tx, message.id);
  });
  return { became: settlement.state, closes: outcome.is === 'closed' };
}

/** The message in words, with its address; or why it cannot be written. */
export function write(
  { secret, origin }: Pick<SendNeeds, 'secret' | 'origin'>,
  message: ToSend,
): Outgoing | 'unreadable' | 'words-refused' {
  const address = openAddress(secret, message.sealedAddress);
  const values = openValues(secret, message.sealedValues);
  if (address === null || values === null) return 'unreadable';
  const { template, way, language } = message;
  // A template that an earlier version of the service had.
  if (findTemplate(template) === null) return 'words-refused';
  const written = renderMessage(
    { template, way, values, stop: stopPath(message.stopToken), origin },
    translator(language, messagesContent),
    translator('en', messagesContent),
  );
  if (!written.ok) return 'words-refused';
  return { reference: referenceOf(message), way, address, subject: written.value.subject, body: written.value.body };
}
