import type { FastifyInstance } from 'fastify';

import { handInRoutes } from './hand-in-routes.tsx';
import type { ListsWebNeeds } from './lists-web-needs.ts';
import { reviewRoutes } from './review-routes.tsx';

/** Every page of one sort of list. */
export function listsRoutes<Read>(needs: ListsWebNeeds<Read>) {
  return async (app: FastifyInstance): Promise<void> => {
    await app.register(handInRoutes(needs));
    await app.register(reviewRoutes(needs));
  };
}
