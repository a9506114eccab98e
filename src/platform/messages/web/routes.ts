import type { FastifyInstance } from 'fastify';

import { lettersRoutes } from './letters-routes.tsx';
import type { MessagesNeeds } from './messages-needs.ts';
import { outboxRoutes } from './outbox-routes.tsx';
import { stopRoutes } from './stop-routes.tsx';
import { writeRoutes } from './write-routes.tsx';

/** What teams send, and the way out for those who get it. */
export function messagesRoutes(needs: MessagesNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    await app.register(outboxRoutes(needs));
    await app.register(writeRoutes(needs));
    await app.register(lettersRoutes(needs));
    await app.register(stopRoutes(needs));
  };
}
