import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { PageProblem } from '#platform/web/page-problem.ts';
import { signInLimit } from '#platform/web/rate-limits.ts';

import { readAccessWord } from '../../domain/access-link.ts';
import type { FormsNeeds } from '../forms-needs.ts';
import { linkConfig } from './link-config.ts';
import { accessCookie } from './open-link.ts';

type AccessRoute = { Params: { word: string } };

const queryShape = z.object({ lang: z.string().max(40).optional().catch(undefined) });
/** A whole hotel may come from one address within minutes of a message. */
const limit = { ...signInLimit, max: 300, timeWindow: 5 * 60_000 } as const;

/** The link that somebody was sent for themselves. Opening it uses nothing up, as programs that scan messages open links: the code waits in the browser for the link's pages. */
export function accessRoutes({ isSecure }: Pick<FormsNeeds, 'isSecure'>) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<AccessRoute>('/c/:word', { config: { ...linkConfig, rateLimit: limit } }, async (request, reply) => {
      const word = readAccessWord(request.params.word);
      if (word === null) throw new PageProblem('not-found');
      const path = `/f/${word.token}`;
      const { lang } = queryShape.parse(request.query);
      reply.setCookie(accessCookie, word.code, { path, httpOnly: true, sameSite: 'lax', secure: isSecure });
      return reply
        .header('cache-control', 'no-store')
        .redirect(lang === undefined ? path : `${path}?lang=${encodeURIComponent(lang)}`, 303);
    });
  };
}
