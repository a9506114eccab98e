import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { projectRoot } from '#platform/runtime/project-root.ts';

import { fieldAppRoutes } from './field-app-routes.tsx';
import { testWebServer } from './testing/test-web-server.ts';

const assetsFolder = join(projectRoot, 'dist', 'assets');
const start = testWebServer();
const app = () =>
  start({
    signedIn: null,
    settings: { assetsFolder },
    routes: (server) => server.register(fieldAppRoutes({ assetsFolder, isSecure: false })),
  });

describe('the page of the field app', () => {
  test('runs our own script from a file, and no other', async () => {
    const page = await (await app()).inject('/field');
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    expect(page.headers['content-security-policy']).not.toContain('unsafe');
    const scripts = [...page.body.matchAll(/<script\b([^>]*)>([^<]*)/gu)];
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.[1]).toMatch(/ src="\/assets\/field\.[0-9A-Z]{8}\.js"/u);
    expect(scripts[0]?.[2]).toBe('');
    expect(page.body).not.toMatch(/ on[a-z]+="|style="|javascript:/u);
  });

  test('is asked about again, and not sent again', async () => {
    const server = await app();
    const first = await server.inject('/field');
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await server.inject({ url: '/field', headers: { 'if-none-match': String(first.headers.etag) } });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
  });

  test('has a script that may be kept for ever', async () => {
    const server = await app();
    const [, script = ''] = /src="([^"]+)"/u.exec((await server.inject('/field')).body) ?? [];
    const answer = await server.inject(script);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });
});

describe('the service worker', () => {
  test('may look after the page itself, and fetch what it keeps', async () => {
    const worker = await (await app()).inject('/field/service-worker.js');
    expect(worker.headers['service-worker-allowed']).toBe('/field');
    expect(worker.headers['content-type']).toContain('javascript');
    expect(worker.headers['cache-control']).toBe('no-cache');
    expect(worker.headers['content-security-policy']).toContain("connect-src 'self'");
  });

  test('keeps nothing but files of the app', async () => {
    const { body } = await (await app()).inject('/field/service-worker.js');
    for (const address of body.match(/"\/[a-z][^"]*"/gu) ?? []) {
      expect(address).toMatch(/^"\/(assets\/|field|icon\.svg)/u);
    }
  });
});

test('the manifest lets the app be installed under its own address', async () => {
  const manifest = await (await app()).inject('/field/manifest.webmanifest');
  expect(manifest.json()).toMatchObject({ scope: '/field', start_url: '/field', display: 'standalone' });
  const { icons } = manifest.json<{ icons: readonly { src: string; type: string }[] }>();
  expect(icons).toHaveLength(4);
  for (const { src, type } of icons) {
    const icon = await (await app()).inject(src);
    expect([icon.statusCode, icon.headers['content-type']]).toEqual([200, type]);
  }
});
