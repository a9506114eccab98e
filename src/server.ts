import type { FastifyBaseLogger } from 'fastify';
import Fastify from 'fastify';

import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { healthRoutes } from '#platform/runtime/health.ts';
import { createLogger } from '#platform/runtime/logger.ts';
import { createMetrics, serveMetrics } from '#platform/runtime/metrics.ts';
import type { Settings } from '#platform/runtime/settings.ts';

export type Service = Readonly<{ url: string; close(): Promise<void> }>;

/** Puts the server together on a database that is open and migrated, and listens. `close` lets the requests it has finish. */
export async function startService(settings: Settings, database: OpenDatabase): Promise<Service> {
  const loggerInstance: FastifyBaseLogger = createLogger(settings);
  const app = Fastify({ loggerInstance });
  const metrics = createMetrics(database.pool);
  metrics.measureRequests(app);
  let isStopping = false;
  await app.register(healthRoutes({ database, isStopping: () => isStopping }));
  const metricsServer =
    settings.metricsPort === null ? null : await serveMetrics(metrics.registry, settings.metricsPort);
  const url = await app.listen({ port: settings.port, host: settings.host });
  const close = async () => {
    isStopping = true;
    await app.close();
    await metricsServer?.close();
  };
  return { url, close };
}
