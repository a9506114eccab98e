import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What is measured, in a registry of its own so that two services in one test do not meet. */
export type Metrics = Readonly<{ registry: Registry; measureRequests(app: FastifyInstance): void }>;

export function createMetrics(pool: pg.Pool): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const connections: Record<string, () => number> = {
    in_use: () => pool.totalCount - pool.idleCount,
    idle: () => pool.idleCount,
    waited_for: () => pool.waitingCount,
  };
  new Gauge({
    name: 'alongside_database_connections',
    help: 'Connections of this process to the database, by state.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(connections)) this.set({ state }, count());
    },
  });
  const seconds = new Histogram({
    name: 'alongside_request_seconds',
    help: 'Time to answer, by the pattern of the route, never the address: addresses hold people.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const measureRequests = (app: FastifyInstance) => {
    app.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'no such page';
      seconds.observe({ method: request.method, route, status: `${reply.statusCode}` }, reply.elapsedTime / 1000);
    });
  };
  return { registry, measureRequests };
}

/** Serves `/metrics` in Prometheus' text format, on loopback and a port of its own, so that the pages' port never shows it. */
export async function serveMetrics(
  registry: Registry,
  port: number,
): Promise<Readonly<{ port: number; close(): Promise<void> }>> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port: (server.address() as AddressInfo).port, close };
}
