import type { FastifyInstance } from 'fastify';

import { custodyRoutes } from './custody-routes.tsx';
import { placeRoutes } from './place-routes.tsx';
import type { PlacesNeeds } from './places-needs.ts';
import { teamRoutes } from './team-routes.tsx';

export type { PlacesNeeds } from './places-needs.ts';

/** Sites, who is responsible for them, teams and practices. */
export function placesRoutes(needs: PlacesNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    await app.register(placeRoutes(needs));
    await app.register(custodyRoutes(needs));
    await app.register(teamRoutes(needs));
  };
}
