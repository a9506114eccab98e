import type { FastifyInstance } from 'fastify';
import { describe, expect, test } from 'vitest';

import { Form } from '#platform/ui/form.tsx';

import { formOn, post, testWebServer } from '../../testing/test-web-server.ts';

const server = testWebServer();

const notes = async (isSecure = false) => {
  const written: unknown[] = [];
  const app = await server({
    settings: { isSecure },
    routes: (one: FastifyInstance) => {
      one.get('/notes', { config: { permission: 'people.write' } }, (_request, reply) =>
        reply.page(
          <>
            <Form action="/notes" />
            <Form action="/other" />
          </>,
          { title: 'Notes' },
        ),
      );
      one.post('/notes', { config: { permission: 'people.write' } }, async (request, reply) => {
        written.push(request.body);
        return reply.redirect('/notes', 303);
      });
      one.post('/api/v1/notes', { config: { permission: 'people.write' } }, async (request) =>
        written.push(request.body),
      );
    },
  });
  return { app, written };
};

describe('a form', () => {
  test('of our own page is taken', async () => {
    const { app, written } = await notes();
    const { token, cookie } = await formOn(app, '/notes');
    const answer = await app.inject(post('/notes', { _csrf: token, text: 'Seen' }, { cookie }));
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/notes']);
    expect(written).toHaveLength(1);
  });

  test('has the same token as the other forms of its page, and sets one cookie', async () => {
    const { app } = await notes();
    const page = await app.inject({ url: '/notes' });
    const tokens = new Set([...page.body.matchAll(/name="_csrf" value="([^"]+)"/g)].map(([, token]) => token));
    expect(tokens.size).toBe(1);
    expect(page.cookies).toEqual([
      expect.objectContaining({ name: 'form', httpOnly: true, sameSite: 'Lax', path: '/' }),
    ]);
  });

  test('keeps its cookie to https, and to this host, where the service is served so', async () => {
    const { app } = await notes(true);
    expect((await app.inject({ url: '/notes' })).cookies).toEqual([
      expect.objectContaining({ name: '__Host-form', secure: true, path: '/' }),
    ]);
  });

  test.each([
    ['without a token', {}, true],
    ['with a token and no cookie', { _csrf: 'token' }, false],
    ['with a made-up token', { _csrf: 'AAAA-BBBB' }, true],
  ])('%s changes nothing', async (_name, fields, withCookie) => {
    const { app, written } = await notes();
    const { token, cookie } = await formOn(app, '/notes');
    const sent = '_csrf' in fields && fields._csrf === 'token' ? { _csrf: token } : fields;
    const answer = await app.inject(post('/notes', { ...sent, text: 'Seen' }, withCookie ? { cookie } : {}));
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('We could not tell that this came from our page');
    expect(written).toEqual([]);
  });

  test('with another reader’s token changes nothing', async () => {
    const { app, written } = await notes();
    const [mine, theirs] = [await formOn(app, '/notes'), await formOn(app, '/notes')];
    const answer = await app.inject(post('/notes', { _csrf: theirs.token }, { cookie: mine.cookie }));
    expect(answer.statusCode).toBe(403);
    expect(written).toEqual([]);
  });

  test('that has grown old on our own page is kept, and one press sends it', async () => {
    const { app, written } = await notes();
    const old = post('/notes', { _csrf: 'old', text: 'Prefers mornings' }, { 'sec-fetch-site': 'same-origin' });
    const refused = await app.inject(old);
    expect(refused.body).toContain('name="text" value="Prefers mornings"');
    const token =
      /action="\/notes"[^>]*><input type="hidden" name="_csrf" value="([^"]+)"/.exec(refused.body)?.[1] ?? '';
    const cookie = refused.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    await app.inject(post('/notes', { _csrf: token, text: 'Prefers mornings' }, { cookie }));
    expect(written).toEqual([{ _csrf: token, text: 'Prefers mornings' }]);
  });

  test.each([
    ['its browser says so', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site sent it', { 'sec-fetch-site': 'same-site' }],
    ['its origin is another', { origin: 'https://elsewhere.example' }],
    ['its origin is hidden', { origin: 'null' }],
  ])('from another site changes nothing, token or not: %s', async (_why, headers) => {
    const { app, written } = await notes();
    const { token, cookie } = await formOn(app, '/notes');
    const answer = await app.inject(post('/notes', { _csrf: token }, { cookie, ...headers }));
    expect(answer.statusCode).toBe(403);
    expect(answer.body).not.toContain('web.error.again');
    expect(written).toEqual([]);
  });

  test('from a browser that says only the origin is taken when it is ours', async () => {
    const { app, written } = await notes();
    const { token, cookie } = await formOn(app, '/notes');
    await app.inject(post('/notes', { _csrf: token }, { cookie, origin: 'http://localhost', host: 'localhost' }));
    expect(written).toHaveLength(1);
  });

  test('sent as plain text, the one shape besides forms that another site can send unasked, is not read', async () => {
    const { app, written } = await notes();
    const answer = await app.inject({
      method: 'POST',
      url: '/notes',
      headers: { 'content-type': 'text/plain' },
      payload: '_csrf=x',
    });
    expect(answer.statusCode).toBe(400);
    expect(written).toEqual([]);
  });
});

describe('JSON', () => {
  test('needs no token, since another site’s page cannot send it', async () => {
    const { app, written } = await notes();
    await app.inject({ method: 'POST', url: '/api/v1/notes', payload: { text: 'Seen' } });
    expect(written).toEqual([{ text: 'Seen' }]);
  });

  test('from another site changes nothing all the same', async () => {
    const { app, written } = await notes();
    const headers = { origin: 'https://elsewhere.example' };
    const answer = await app.inject({ method: 'POST', url: '/api/v1/notes', payload: { text: 'Seen' }, headers });
    expect(answer.statusCode).toBe(403);
    expect(written).toEqual([]);
  });

  test('that is said to be JSON with the words of a form is not taken for either', async () => {
    const { app, written } = await notes();
    const headers = { 'content-type': 'application/json' };
    const answer = await app.inject({ method: 'POST', url: '/api/v1/notes', payload: 'text=Seen', headers });
    expect(answer.statusCode).toBe(400);
    expect(written).toEqual([]);
  });
});
