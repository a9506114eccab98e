import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';

import type { FastifyInstance } from 'fastify';
import { describe, expect, test } from 'vitest';

import { Form } from '#platform/ui/form.tsx';

import { formOn, testWebServer } from '../../testing/test-web-server.ts';
import { listUpload } from './uploads.ts';

const server = testWebServer();

type Received = { fields: unknown; files: { field: string; fileName: string; length: number }[] };

const lists = async () => {
  const received: Received[] = [];
  const app = await server({
    routes: (one: FastifyInstance) => {
      one.get('/lists', { config: { permission: 'arrivals.upload' } }, (_request, reply) =>
        reply.page(<Form action="/lists" upload />, { title: 'Lists' }),
      );
      one.post('/lists', { config: { permission: 'arrivals.upload', upload: listUpload } }, async (request) => {
        const files = request.uploads.map(({ field, fileName, bytes }) => ({ field, fileName, length: bytes.length }));
        received.push({ fields: request.body, files });
        return 'received';
      });
      one.post('/notes', { config: { permission: 'people.write' } }, async () => 'written');
    },
  });
  return { app, received, form: await formOn(app, '/lists') };
};

const boundary = 'XXX-boundary-XXX';
const field = (name: string, value: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string, fileName: string, content: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="${fileName}"\r\ncontent-type: text/csv\r\n\r\n${content}\r\n`;
const end = `--${boundary}--\r\n`;

const send = (app: FastifyInstance, body: string, cookie: string, url = '/lists') =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, cookie, accept: 'text/html' },
    payload: body,
  });

describe('an upload', () => {
  test('arrives whole, with the other fields of its form', async () => {
    const { app, received, form } = await lists();
    const body = field('_csrf', form.token) + field('place', 'ROSE') + file('list', 'قائمة.csv', 'name\nSelam\n') + end;
    expect((await send(app, body, form.cookie)).body).toBe('received');
    expect(received).toEqual([
      { fields: { _csrf: form.token, place: 'ROSE' }, files: [{ field: 'list', fileName: 'قائمة.csv', length: 11 }] },
    ]);
  });

  test('with no file chosen has no file', async () => {
    const { app, received, form } = await lists();
    await send(app, field('_csrf', form.token) + file('list', '', '') + end, form.cookie);
    expect(received[0]?.files).toEqual([]);
  });

  test('without its token is not received', async () => {
    const { app, received, form } = await lists();
    expect((await send(app, file('list', 'list.csv', 'x') + end, form.cookie)).statusCode).toBe(403);
    expect(received).toEqual([]);
  });

  test('of exactly the most that is taken is received, and of one byte more is not', async () => {
    const { app, received, form } = await lists();
    const of = (length: number) => field('_csrf', form.token) + file('list', 'list.csv', 'x'.repeat(length)) + end;
    expect((await send(app, of(listUpload.maxBytes), form.cookie)).statusCode).toBe(200);
    const refused = await send(app, of(listUpload.maxBytes + 1), form.cookie);
    expect(refused.statusCode).toBe(413);
    expect(refused.body).toContain('What you sent is too large');
    expect(received).toHaveLength(1);
  });

  test('of fifty megabytes is heard to its end, so that the browser shows why it was refused', async () => {
    const { app, received, form } = await lists();
    const big = 'x'.repeat(50 * 1024 * 1024);
    const refused = await send(app, field('_csrf', form.token) + file('list', 'list.xlsx', big) + end, form.cookie);
    expect(refused.statusCode).toBe(413);
    expect(received).toEqual([]);
  });

  test('that says it is a hundred times too large is refused before it is heard', async () => {
    const { app, form } = await lists();
    const answer = await app.inject({
      method: 'POST',
      url: '/lists',
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': '1073741824',
        cookie: form.cookie,
      },
      payload: end,
    });
    expect(answer.statusCode).toBe(413);
  });

  test.each([
    ['in the middle of the file', (whole: string) => whole.slice(0, whole.indexOf('Selam') + 3)],
    ['before the last boundary', (whole: string) => whole.slice(0, -end.length)],
    ['in the middle of a heading', (whole: string) => whole.slice(0, whole.indexOf('filename') + 4)],
  ])('cut %s is not kept, and its sender is told', async (_where, cut) => {
    const { app, received, form } = await lists();
    const whole = field('_csrf', form.token) + file('list', 'list.csv', 'name\nSelam\n') + end;
    const refused = await send(app, cut(whole), form.cookie);
    expect(refused.statusCode).toBe(400);
    expect(refused.body).toContain('The file did not arrive whole');
    expect(received).toEqual([]);
  });

  test('whose connection is lost half-way is not kept, and the service goes on', async () => {
    const { app, received, form } = await lists();
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    const body = field('_csrf', form.token) + file('list', 'list.csv', 'name\nSelam\n') + end;
    const head = `POST /lists HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: ${form.cookie}\r\ncontent-type: multipart/form-data; boundary=${boundary}\r\ncontent-length: ${body.length}\r\n\r\n`;
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.write(head + body.slice(0, 200), () => socket.destroy());
    await closed;
    expect((await fetch(`http://127.0.0.1:${port}/lists`)).status).toBe(200);
    expect(received).toEqual([]);
  });

  test('is refused where nothing is to be uploaded', async () => {
    const { app, form } = await lists();
    const body = field('_csrf', form.token) + file('list', 'list.csv', 'x') + end;
    expect((await send(app, body, form.cookie, '/notes')).statusCode).toBe(400);
  });

  test.each(['__proto__', 'constructor', 'toString'])('cannot name a field %s', async (name) => {
    const { app, received, form } = await lists();
    expect((await send(app, field('_csrf', form.token) + field(name, 'x') + end, form.cookie)).statusCode).toBe(400);
    expect(received).toEqual([]);
  });
});
