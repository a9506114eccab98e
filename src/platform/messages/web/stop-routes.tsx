import type { FastifyInstance } from 'fastify';

import { PageProblem } from '#platform/web/page-problem.ts';

import { findByStopToken, withdraw } from '../data/contact-store.ts';
import type { MessagesNeeds } from './messages-needs.ts';
import { StopPage } from './stop-page.tsx';

/** Whoever tries tokens comes far more often than whoever was sent one. */
const open = { config: { permission: 'public', rateLimit: { max: 120, timeWindow: 5 * 60_000 } } } as const;

type StopRoute = { Params: { token: string } };

/** The page behind the link in every message. Looking at it changes nothing, as programs that scan messages open their links. */
export function stopRoutes({ db }: MessagesNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<StopRoute>('/stop/:token', open, async ({ params, t }, reply) => {
      const stop = await findByStopToken(db, params.token);
      return reply
        .code(stop === null ? 404 : 200)
        .header('cache-control', 'no-store')
        .page(<StopPage t={t} stop={stop} />, { title: t('messages.stop.title'), kind: 'form' });
    });

    app.post<StopRoute>('/stop/:token', open, async ({ params }, reply) => {
      const stop = await findByStopToken(db, params.token);
      if (stop === null) throw new PageProblem('not-found');
      await withdraw(db, stop.id);
      return reply.redirect(`/stop/${params.token}`, 303);
    });
  };
}
