import type { FastifyInstance } from 'fastify';
import { describe, expect, test } from 'vitest';

import type { Requester } from '#platform/database/requester.ts';

import { nurse, testWebServer } from '../../testing/test-web-server.ts';
import { signInLimit } from './rate-limits.ts';

const server = testWebServer();

const routes = (app: FastifyInstance) => {
  app.get('/page', { config: { permission: 'public' } }, async () => 'page');
  app.get('/sign-in', { config: { permission: 'public', rateLimit: signInLimit } }, async () => 'sign in');
  app.get('/guarded', { config: { permission: 'people.read' } }, async () => 'people');
};

async function statuses(
  app: FastifyInstance,
  url: string,
  times: number,
  remoteAddress = '192.0.2.1',
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let time = 0; time < times; time += 1)
    found.push((await app.inject({ url, remoteAddress, headers: { accept: 'text/html' } })).statusCode);
  return found;
}

describe('how often one may ask', () => {
  test('a sign-in is tried as often as a shared address needs, then not for a while, with words', async () => {
    const app = await server({ routes, signedIn: null });
    expect(new Set(await statuses(app, '/sign-in', signInLimit.max))).toEqual(new Set([200]));
    const refused = await app.inject({ url: '/sign-in', remoteAddress: '192.0.2.1', headers: { accept: 'text/html' } });
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.body).toMatch(/Wait \d+ seconds, then try again/);
  });

  test('another address is not held up by it, nor is the rest of the service', async () => {
    const app = await server({ routes, signedIn: null });
    await statuses(app, '/sign-in', signInLimit.max + 1);
    expect(await statuses(app, '/sign-in', 1, '192.0.2.2')).toEqual([200]);
    expect(await statuses(app, '/page', 1)).toEqual([200]);
  });

  test('colleagues behind one address do not hold each other up once they are signed in', async () => {
    const colleague: Requester = { ...nurse, userId: '01890000-0000-7000-8000-000000000002' };
    let asking = nurse;
    const app = await server({
      signedIn: () => asking,
      routes: (one) =>
        one.get('/few', { config: { permission: 'people.read', rateLimit: { max: 2 } } }, async () => 'few'),
    });
    expect(await statuses(app, '/few', 3)).toEqual([200, 200, 429]);
    asking = colleague;
    expect(await statuses(app, '/few', 1)).toEqual([200]);
  });

  test('who is turned away for not being signed in is counted too', async () => {
    const app = await server({
      signedIn: null,
      routes: (one) =>
        one.get('/few', { config: { permission: 'people.read', rateLimit: { max: 2 } } }, async () => 'few'),
    });
    expect(await statuses(app, '/few', 3)).toEqual([303, 303, 429]);
  });

  test('it is off for measurements only', async () => {
    const app = await server({ routes, signedIn: null, settings: { rateLimits: false } });
    expect(new Set(await statuses(app, '/sign-in', signInLimit.max + 5))).toEqual(new Set([200]));
  });
});
