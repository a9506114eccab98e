import type { FastifyInstance } from 'fastify';

import { askRoutes } from './ask-routes.tsx';
import { queueRoutes } from './queue-routes.tsx';
import type { SettlingNeeds } from './settling-needs.ts';
import { sightRoutes } from './sight-routes.tsx';

/** Pages on which doubtful matches are settled: with the person, or by reviewers. */
export function settlingRoutes(needs: SettlingNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    for (const routes of [askRoutes, sightRoutes, queueRoutes]) await app.register(routes(needs));
  };
}
