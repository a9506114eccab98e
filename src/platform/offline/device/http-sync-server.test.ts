import { gunzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { anEntry } from '../../../testing/entries.ts';
import { protocolVersion } from '../domain/protocol.ts';
import { ask } from './ask.ts';
import { httpSyncServer } from './http-sync-server.ts';

const said = { protocol: protocolVersion, app: 'test', turn: 1 };
const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json; charset=utf-8' } });
const pushed = { protocol: 1, log: 'l', outcomes: [], now: 'n' };

const answeredBy = (respond: () => Promise<Response> | Response) =>
  httpSyncServer(
    async () => respond(),
    () => ({ deviceId: 'd', secret: 's' }),
  ).push({ ...said, entries: [], reads: [] });

describe('a request to the service', () => {
  test('goes with the device’s own secret and no cookie, and is packed once it is worth it', async () => {
    const asked: { url: string; init: RequestInit }[] = [];
    const server = httpSyncServer(
      async (url, init) => {
        asked.push({ url, init });
        return json(pushed);
      },
      () => ({ deviceId: 'd1', secret: 's3' }),
    );
    await server.push({ ...said, entries: [], reads: [] });
    const entries = Array.from({ length: 20 }, () => anEntry({}));
    await server.push({ ...said, entries, reads: [] });
    expect(asked.map(({ url }) => url)).toEqual(['/api/v1/sync/push', '/api/v1/sync/push']);
    const [small, large] = asked.map(({ init }) => ({
      ...init,
      headers: new Headers(init.headers),
      body: Buffer.from(init.body as Uint8Array),
    }));
    expect([small?.credentials, small?.headers.get('authorization')]).toEqual(['omit', 'Device d1 s3']);
    expect([small?.headers.get('content-encoding'), large?.headers.get('content-encoding')]).toEqual([null, 'gzip']);
    expect(JSON.parse(gunzipSync(large?.body ?? '').toString())).toMatchObject({ turn: 1, entries });
  });
});

describe('an answer', () => {
  test.each<[string, () => Promise<Response> | Response, unknown]>([
    ['that fits', () => json(pushed), { ok: true, value: pushed }],
    ['with more than we know', () => json({ ...pushed, more: 1 }), { ok: true, value: { ...pushed, more: 1 } }],
    ['that does not fit', () => json({ log: 'l' }), { ok: false, problem: 'server-unwell' }],
    ['that is null', () => json(null), { ok: false, problem: 'server-unwell' }],
    ['that names a problem', () => json({ problem: 'device-revoked' }, 403), { ok: false, problem: 'device-revoked' }],
    ['that names none of ours', () => json({ problem: 'tired' }, 503), { ok: false, problem: 'server-unwell' }],
    [
      'that is the page of a hotel’s wifi',
      () => new Response('<p>Welcome!</p>', { headers: { 'content-type': 'text/html' } }),
      { ok: false, problem: 'no-network' },
    ],
    [
      'that was cut off',
      () => new Response('{"log":"l","outco', { headers: { 'content-type': 'application/json' } }),
      { ok: false, problem: 'no-network' },
    ],
    ['that never came', () => Promise.reject(new TypeError('fetch')), { ok: false, problem: 'no-network' }],
  ])('%s', async (_what, respond, expected) => {
    expect(await answeredBy(respond)).toEqual(expected);
  });

  test('that falls silent is given up, and one that goes on slowly is not', async () => {
    /** As a browser's `fetch` does, it ends the body of a request that is given up. */
    const slow =
      (parts: readonly string[], pauseMs: number, isEnded: boolean) => async (_url: string, init: RequestInit) =>
        new Response(
          new ReadableStream({
            async start(controller) {
              init.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
              for (const part of parts) {
                await new Promise((resolve) => setTimeout(resolve, pauseMs));
                controller.enqueue(new TextEncoder().encode(part));
              }
              if (isEnded) controller.close();
            },
          }),
          { headers: { 'content-type': 'application/json' } },
        );
    const through = (fetch: ReturnType<typeof slow>) =>
      ask(fetch, '/x', { method: 'GET', credentials: 'omit', silentMs: 300 });
    expect(await through(slow(['[1', ',2', ',3', ',4', ']'], 120, true))).toMatchObject({ value: [1, 2, 3, 4] });
    expect(await through(slow(['[1', ',2'], 10, false))).toBeNull();
  });
});
