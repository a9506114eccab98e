import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm } from '#platform/web/read-form.ts';

import { lettersToPrint, markPosted } from '../data/print-letters.ts';
import { purposes } from '../domain/message.ts';
import { LettersPage } from './letters-page.tsx';
import { invitationLetters, type MessagesNeeds } from './messages-needs.ts';

/** Where letters are printed: all of a team, or those alone by which it invites to its surveys. */
const each = [
  { address: '/messages/letters', permission: 'messages.print', of: purposes },
  { address: invitationLetters, permission: 'messages.print-invitations', of: ['survey'] },
] as const;

const shape = z.object({
  ids: z
    .string()
    .max(10_000)
    .transform((text) => text.split(' ').filter((id) => z.guid().safeParse(id).success)),
});

/** Letters that are printed here and posted by hand. */
export function lettersRoutes(needs: MessagesNeeds) {
  const { db, nowMs } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    for (const { address, permission, of } of each) {
      const print = { config: { permission } } as const;
      app.get(address, print, async ({ requester, t }, reply) => {
        const found = await asRequester(db, requester, (tx) =>
          lettersToPrint(tx, requester, { ...needs, purposes: of, nowMs: nowMs() }),
        );
        return reply.page(<LettersPage t={t} {...found} action={address} />, {
          title: t('messages.print.title'),
          back: '/messages',
        });
      });

      app.post(address, print, async ({ requester, body }, reply) => {
        const form = readForm(body, shape);
        if (!form.ok || form.value.ids.length === 0) throw new PageProblem('bad-request');
        const { ids } = form.value;
        const posted = await asRequester(db, requester, (tx) => markPosted(tx, ids, of, new Date(nowMs())));
        return reply.redirect(`/messages?done=${posted > 0 ? 'posted' : 'settled'}`, 303);
      });
    }
  };
}
