import type { FastifyInstance } from 'fastify';

import type { DesignNeeds } from './design-needs.ts';
import { linkRecordRoutes } from './link/link-record-routes.tsx';
import { linkRoutes } from './link/link-routes.tsx';
import { recordRoutes } from './record-routes.tsx';
import { roundRoutes } from './round-routes.tsx';
import { roundsRoutes } from './rounds-routes.tsx';
import { writeRoutes } from './write-routes.tsx';

/** Forms designed in the open: opened for comments, talked about by link, on paper and in meetings, answered, and the record of who shaped what. */
export function coDesignRoutes(needs: DesignNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    await app.register(roundsRoutes(needs));
    await app.register(roundRoutes(needs));
    await app.register(writeRoutes(needs));
    await app.register(recordRoutes(needs));
    await app.register(linkRoutes(needs));
    await app.register(linkRecordRoutes(needs));
  };
}
