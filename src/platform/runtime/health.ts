import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';

import type { OpenDatabase } from '#platform/database/opened-database.ts';

type Ready = Readonly<{ isReady: true }> | Readonly<{ isReady: false; reason: string }>;

/**
 * `/health/live`: the process runs (restart it if this fails). `/health/ready`: it can serve (send it no requests while this fails); it
 * answers 503 with the reason while the database is away or the process is on its way out.
 */
export function healthRoutes(needs: { database: OpenDatabase; isStopping: () => boolean }) {
  return async (app: FastifyInstance): Promise<void> => {
    const options = { config: { permission: 'public' as const } };
    app.get('/health/live', options, async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return { live: true };
    });
    app.get('/health/ready', options, async (_request, reply) => {
      const state = await readiness(needs);
      reply.header('cache-control', 'no-store').status(state.isReady ? 200 : 503);
      return state.isReady ? { ready: true } : { ready: false, reason: state.reason };
    });
  };
}

async function readiness({
  database,
  isStopping,
}: {
  database: OpenDatabase;
  isStopping: () => boolean;
}): Promise<Ready> {
  if (isStopping()) return { isReady: false, reason: 'stopping' };
  if (!database.isAvailable()) return { isReady: false, reason: 'the database is being started again' };
  try {
    await sql`select 1`.execute(database.db);
    return { isReady: true };
  } catch {
    return { isReady: false, reason: 'the database does not answer' };
  }
}
