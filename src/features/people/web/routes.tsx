import type { FastifyInstance } from 'fastify';

import { detailsRoutes } from './details-routes.tsx';
import { findRoutes } from './find-routes.tsx';
import { joinRoutes } from './join-routes.tsx';
import { moveRoutes } from './move-routes.tsx';
import type { PeopleNeeds } from './people-needs.ts';
import { personRoutes } from './person-routes.tsx';

/** Pages about people: to find one, to see one with everything that happened, and to record what changed. */
export function peopleRoutes(needs: PeopleNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    for (const routes of [findRoutes, personRoutes, detailsRoutes, moveRoutes, joinRoutes])
      await app.register(routes(needs));
  };
}
