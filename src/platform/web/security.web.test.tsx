import { describe, expect, test } from 'vitest';

import { testWebServer } from '../../testing/test-web-server.ts';

const server = testWebServer();

describe('every answer', () => {
  const answers = [
    ['a page', '/page', 200],
    ['a page that does not exist', '/nowhere', 404],
    ['a failure', '/broken', 500],
    ['an answer for machines', '/api/v1/openapi.json', 200],
    ['a picture', '/icon.svg', 200],
  ] as const;

  const open = (isSecure: boolean) =>
    server({
      settings: { isSecure },
      routes: (app) => {
        app.get('/page', { config: { permission: 'public' } }, (_request, reply) =>
          reply.page(<p>…</p>, { title: 'Page' }),
        );
        app.get('/broken', { config: { permission: 'public' } }, () => {
          throw new Error('details that nobody may see');
        });
      },
    });

  test.each(answers)('lets nothing in that we did not put there: %s', async (_name, url, status) => {
    const answer = await (await open(false)).inject({ url });
    expect(answer.statusCode).toBe(status);
    const policy = String(answer.headers['content-security-policy']).split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy.join()).not.toMatch(/script-src|unsafe|\*|data:|https?:/);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(answer.headers['strict-transport-security']).toBeUndefined();
  });

  test('asks for https alone where the service is served so', async () => {
    const answer = await (await open(true)).inject({ url: '/page' });
    expect(answer.headers['strict-transport-security']).toContain('max-age=31536000');
    expect(answer.headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });

  test('has its own reference', async () => {
    const app = await open(false);
    const [one, two] = [
      await app.inject({ url: '/page', headers: { 'x-request-id': 'chosen' } }),
      await app.inject({ url: '/page' }),
    ];
    expect(one.headers['x-request-id']).toMatch(/^[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}$/);
    expect(one.headers['x-request-id']).not.toBe(two.headers['x-request-id']);
  });
});

describe('the log', () => {
  test('has the pattern of an address, never the address, and nothing that was sent', async () => {
    const lines: string[] = [];
    const app = await server({
      log: (line) => lines.push(line),
      routes: (one) => one.get('/people/:id', { config: { permission: 'people.read' } }, async () => 'found'),
    });
    await app.inject({
      url: '/people/Amanuel?name=Tesfay',
      headers: { cookie: 'session=Selam', 'user-agent': 'Luwam', 'x-forwarded-for': '192.0.2.1' },
    });
    const [line] = lines
      .filter((one) => one.includes('answered'))
      .map((one) => JSON.parse(one) as Record<string, unknown>);
    expect(line).toMatchObject({ req: { method: 'GET', route: '/people/:id' }, res: { status: 200 } });
    expect(lines.join()).not.toMatch(/Amanuel|Tesfay|Selam|Luwam|192\.0\.2\.1/);
  });
});
