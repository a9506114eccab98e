import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { withdrawResponse } from '../../data/withdrawal-store.ts';
import { readCode } from '../../domain/code-word.ts';
import type { FormsNeeds } from '../forms-needs.ts';
import { codeLimit, linkConfig, linkLimit } from './link-config.ts';
import { keyCookie, withLink, type LinkRoute } from './open-link.ts';
import { showLinkPage } from './show-link-page.ts';
import { WithdrawPage, WithdrawnPage } from './withdraw-pages.tsx';

const codeShape = z.object({ code: z.string().max(100).catch('') });

/** Answers taken back by whoever gave them, with no account and no script; also of a link that is closed, and of answers that were handed in. */
export function withdrawRoutes(needs: FormsNeeds) {
  const { today } = needs;
  const open = { config: { ...linkConfig, rateLimit: linkLimit } };
  return async (app: FastifyInstance): Promise<void> => {
    app.get<LinkRoute>('/f/:token/withdraw', open, (request, reply) =>
      withLink(needs, request, reply, async (_tx, { shown }) => {
        return () => showLinkPage(reply, shown, <WithdrawPage shown={shown} isWrong={false} />);
      }),
    );

    app.post<LinkRoute>('/f/:token/withdraw', { config: { ...linkConfig, rateLimit: codeLimit } }, (request, reply) => {
      const key = readCode(codeShape.parse(request.body ?? {}).code);
      return withLink(
        needs,
        request,
        reply,
        async (tx, { shown, response }) => {
          const isGone = response !== null && (await withdrawResponse(tx, response.id, today()));
          if (!isGone) {
            return () => showLinkPage(reply.code(422), shown, <WithdrawPage shown={shown} isWrong />, true);
          }
          return () => {
            reply.clearCookie(keyCookie, { path: `/f/${request.params.token}` });
            return reply.redirect(`${shown.link}/withdrawn`, 303);
          };
        },
        key ?? 'none',
      );
    });

    app.get<LinkRoute>('/f/:token/withdrawn', open, (request, reply) =>
      withLink(needs, request, reply, async (_tx, { shown }) => {
        return () => showLinkPage(reply, shown, <WithdrawnPage shown={shown} />);
      }),
    );
  };
}
