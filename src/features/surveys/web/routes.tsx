import type { FastifyInstance } from 'fastify';

import { analysisRoutes } from './analysis/routes.tsx';
import { changeRoutes } from './change-routes.tsx';
import { hearRoutes } from './invitations/hear-routes.tsx';
import { inviteRoutes } from './invitations/invite-routes.tsx';
import { listRoutes } from './invitations/list-routes.tsx';
import { mendRoutes } from './mend-routes.tsx';
import { readRoutes } from './read-routes.tsx';
import { setUpRoutes } from './set-up-routes.tsx';
import type { SurveysNeeds } from './surveys-needs.ts';
import { waveRoutes } from './wave-routes.tsx';

/** Surveys: set up, opened in waves, followed while they run, and what of their answers is analysed. */
export function surveysRoutes(needs: SurveysNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    await app.register(setUpRoutes(needs));
    await app.register(waveRoutes(needs));
    await app.register(readRoutes(needs));
    await app.register(analysisRoutes(needs));
    await app.register(inviteRoutes(needs));
    await app.register(listRoutes(needs));
    await app.register(hearRoutes(needs));
    await app.register(changeRoutes(needs));
    await app.register(mendRoutes(needs));
  };
}
