import type { FastifyInstance } from 'fastify';

import type { PublicationNeeds } from './publication-needs.ts';
import { publicRoutes } from './public-routes.tsx';
import { publishRoutes } from './publish-routes.tsx';
import { quotationRoutes } from './quotation-routes.tsx';
import { writeRoutes } from './write-routes.tsx';

/** Reports: written and let out at the desk of the team that asked, and read by everybody. */
export function publicationRoutes(needs: PublicationNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    await app.register(writeRoutes(needs));
    await app.register(quotationRoutes(needs));
    await app.register(publishRoutes(needs));
    await app.register(publicRoutes(needs));
  };
}
