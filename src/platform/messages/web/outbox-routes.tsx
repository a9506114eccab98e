import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { auditRead } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { cancelMessage, countOutbox, readOutbox, tryAgain, type Changed } from '../data/outbox-store.ts';
import { countLetters } from '../data/print-letters.ts';
import { readWords } from '../data/message-words.ts';
import { messageStates, purposes } from '../domain/message.ts';
import { invitationLetters, noticeKinds, type MessagesNeeds, type Notice } from './messages-needs.ts';
import { OutboxPage } from './outbox-page.tsx';
import { WordsPage } from './words-page.tsx';

const read = { config: { permission: 'messages.read' } } as const;
const write = { config: { permission: 'messages.write' } } as const;
const mostShown = 200;

type MessageRoute = { Params: { id: string } };

const queryShape = z.object({
  state: z.enum(messageStates).nullish().catch(null),
  done: z.enum(noticeKinds).nullish().catch(null),
});

/** The outbox, and what the team does about a message in it. */
export function outboxRoutes(needs: MessagesNeeds) {
  const { db, nowMs, may, providerWays } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/messages', read, async ({ requester, query, t }, reply) => {
      const { state = null, done = null } = queryShape.parse(query);
      const print = may(requester, 'messages.print')
        ? { address: '/messages/letters', purposes }
        : may(requester, 'messages.print-invitations')
          ? { address: invitationLetters, purposes: ['survey'] as const }
          : null;
      const shown = await asRequester(db, requester, async (tx) => {
        const messages = await readOutbox(tx, { state, limit: mostShown });
        await auditRead(
          tx,
          'message.outbox',
          messages.map(({ id }) => id),
        );
        const letters =
          print === null
            ? null
            : {
                address: print.address,
                count: await countLetters(tx, requester, { ...needs, purposes: print.purposes, nowMs: nowMs() }),
              };
        return { messages, counts: await countOutbox(tx), letters };
      });
      const page = (
        <OutboxPage
          t={t}
          {...shown}
          state={state}
          notice={done}
          mayWrite={may(requester, 'messages.write')}
          hasProvider={providerWays.length > 0}
        />
      );
      return reply.page(page, { title: t('messages.title'), isWide: true });
    });

    app.get<MessageRoute>('/messages/:id/words', read, async ({ requester, params, t }, reply) => {
      const id = z.guid().safeParse(params.id);
      const { secret, origin, isDemonstration: showsLinks } = needs;
      const words = id.success
        ? await asRequester(db, requester, (tx) => readWords(tx, requester, id.data, { secret, origin, showsLinks }))
        : null;
      if (words === null) throw new PageProblem('not-found');
      return reply.page(<WordsPage t={t} words={words} />, { title: t('messages.words.title'), back: '/messages' });
    });

    const change = (path: string, notice: Notice, work: (tx: Tx, id: string) => Promise<Changed>) =>
      app.post<MessageRoute>(`/messages/:id/${path}`, write, async ({ requester, params }, reply) => {
        const id = z.guid().safeParse(params.id);
        const changed = id.success ? await asRequester(db, requester, (tx) => work(tx, id.data)) : 'not-found';
        if (changed === 'not-found') throw new PageProblem('not-found');
        return reply.redirect(`/messages?done=${changed === 'done' ? notice : changed}`, 303);
      });
    change('cancel', 'cancelled', cancelMessage);
    change('again', 'again', (tx, id) => tryAgain(tx, id, new Date(nowMs())));
  };
}
