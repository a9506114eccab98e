import Fastify from 'fastify';
import { describe, expect, test } from 'vitest';

import { testDatabase } from '../../testing/test-database.ts';
import { healthRoutes } from './health.ts';
import { createMetrics, serveMetrics } from './metrics.ts';

const t = testDatabase();

async function asked(path: string, { isAvailable = true, isStopping = false } = {}) {
  const app = Fastify();
  const { db, pool, url } = t;
  const database = { db, pool, url, isAvailable: () => isAvailable, close: () => Promise.resolve() };
  await app.register(healthRoutes({ database, isStopping: () => isStopping }));
  const response = await app.inject(path);
  await app.close();
  return { status: response.statusCode, body: response.json<unknown>(), cache: response.headers['cache-control'] };
}

describe('health', () => {
  test('a service with its database is live and ready', async () => {
    expect(await asked('/health/live')).toEqual({ status: 200, body: { live: true }, cache: 'no-store' });
    expect(await asked('/health/ready')).toEqual({ status: 200, body: { ready: true }, cache: 'no-store' });
  });

  test('while the database is away it is live, not ready, and says why', async () => {
    expect(await asked('/health/live', { isAvailable: false })).toMatchObject({ status: 200 });
    expect(await asked('/health/ready', { isAvailable: false })).toMatchObject({
      status: 503,
      body: { ready: false, reason: 'the database is being started again' },
    });
  });

  test('a service on its way out takes no new requests', async () => {
    expect(await asked('/health/ready', { isStopping: true })).toMatchObject({
      status: 503,
      body: { ready: false, reason: 'stopping' },
    });
  });
});

describe('metrics', () => {
  test('time is kept by the pattern of the route; the address of a person is nowhere in it', async () => {
    const app = Fastify();
    const metrics = createMetrics(t.pool);
    metrics.measureRequests(app);
    app.get('/people/:id', () => 'found');
    await app.inject('/people/01900001-0000-7000-8000-000000000000?q=Amanuel');
    await app.inject('/nowhere/Amanuel');
    await app.close();
    const served = await serveMetrics(metrics.registry, 0);
    const text = await (await fetch(`http://127.0.0.1:${served.port}/metrics`)).text();
    const other = await fetch(`http://127.0.0.1:${served.port}/`);
    await served.close();
    expect(text).toContain('route="/people/:id"');
    expect(text).toContain('route="no such page"');
    expect(text).toContain('alongside_database_connections{state="idle"}');
    expect(text).not.toMatch(/Amanuel|01900001/);
    expect(other.status).toBe(404);
  });
});
