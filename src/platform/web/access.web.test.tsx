import type { FastifyInstance, InjectOptions } from 'fastify';
import { describe, expect, test } from 'vitest';

import { nurse, post, testWebServer } from '../../testing/test-web-server.ts';

const server = testWebServer();

const guarded = (app: FastifyInstance) => {
  const config = { permission: 'people.read' } as const;
  app.get('/people', { config }, (request, reply) =>
    reply.page(<p>{request.requester.userId}</p>, { title: 'People' }),
  );
  app.post('/people', { config }, async () => 'written');
  app.get('/api/v1/people', { config }, async () => ({ people: [] }));
  app.get('/open', { config: { permission: 'public' } }, async (request) => request.signedIn?.userId ?? 'nobody');
  app.get('/confused', { config: { permission: 'public' } }, async (request) => request.requester.userId);
};

describe('a route', () => {
  test('that does not say who may use it stops the server from starting', async () => {
    const start = server({ routes: (app) => app.get('/forgotten', async () => 'hello') });
    await expect(start).rejects.toThrow('GET /forgotten does not say who may use it');
  });

  test('that does not say so is found in a feature’s own routes as well', async () => {
    const start = server({
      routes: (app) =>
        app.register(async (feature) => {
          feature.post('/forgotten', { config: {} }, async () => 'hello');
        }),
    });
    await expect(start).rejects.toMatchObject({ code: 'ALO-WEB-001' });
  });

  test('runs on behalf of who is signed in', async () => {
    const app = await server({ routes: guarded });
    expect((await app.inject({ url: '/people' })).body).toContain(nurse.userId);
  });

  test('that is public knows who is signed in, or that nobody is', async () => {
    expect((await (await server({ routes: guarded })).inject({ url: '/open' })).body).toBe(nurse.userId);
    expect((await (await server({ routes: guarded, signedIn: null })).inject({ url: '/open' })).body).toBe('nobody');
  });

  test('that is public and takes for granted that somebody is signed in fails, and lets nobody in', async () => {
    const answer = await (await server({ routes: guarded, signedIn: null })).inject({ url: '/confused' });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).toContain('ALO-WEB-002');
  });
});

describe('somebody who is not signed in', () => {
  const asked = async (request: InjectOptions) => (await server({ routes: guarded, signedIn: null })).inject(request);

  test('is asked to sign in, and comes back to the page that they wanted', async () => {
    const answer = await asked({ url: '/people?due=today&place=A' });
    expect([answer.statusCode, answer.headers.location]).toEqual([
      303,
      '/sign-in?next=%2Fpeople%3Fdue%3Dtoday%26place%3DA',
    ]);
  });

  test('gets an answer for machines from a route for machines', async () => {
    const answer = await asked({ url: '/api/v1/people' });
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ error: { kind: 'sign-in-needed' } });
  });

  test('keeps what they wrote when their time ran out, on a page that lets them send it again', async () => {
    const answer = await asked(
      post('/people', { note: 'Prefers mornings', tag: '<b>' }, { 'sec-fetch-site': 'same-origin' }),
    );
    expect(answer.statusCode).toBe(401);
    expect(answer.body).toContain('<input type="hidden" name="note" value="Prefers mornings"/>');
    expect(answer.body).toContain('name="tag" value="&lt;b>"');
    expect(answer.body).toContain('action="/people"');
  });

  test.each([
    ['another site sent it', { note: 'x' }, { 'sec-fetch-site': 'cross-site' }],
    ['nothing says who sent it', { note: 'x' }, {}],
    ['it holds a password', { note: 'x', password: 'correct horse' }, { 'sec-fetch-site': 'same-origin' }],
  ])('is not offered to send it again when %s', async (_why, fields, headers) => {
    const answer = await asked(post('/people', fields, headers));
    expect(answer.statusCode).toBeGreaterThanOrEqual(401);
    expect(answer.body).not.toContain('type="hidden" name="note"');
    expect(answer.body).not.toContain('correct horse');
  });
});

describe('somebody who may not', () => {
  test('is told so, without what the page holds', async () => {
    const app = await server({ routes: guarded, may: () => false });
    const answer = await app.inject({ url: '/people', headers: { accept: 'text/html' } });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('You cannot open this page');
  });
});
