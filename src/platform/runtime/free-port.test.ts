import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

import { expect, test } from 'vitest';

import { requireFreePort, tryPort } from './free-port.ts';

async function taken() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

test('a free port is given, and can be listened on afterwards', async () => {
  const port = await tryPort(0);
  expect(await tryPort(port ?? 0)).toBe(port);
});

test('a port that is taken is refused in words, by the name of its setting', async () => {
  const { server, port } = await taken();
  await expect(requireFreePort('PORT', port, '127.0.0.1')).rejects.toMatchObject({
    code: 'ALO-RUNTIME-002',
    message: `Port ${port} is taken by another program. Stop it, or set PORT to another port.`,
  });
  server.close();
});

test('a port that is let go meanwhile is waited for', async () => {
  const { server, port } = await taken();
  const waiting = requireFreePort('PORT', port, '127.0.0.1');
  server.close();
  await waiting;
  expect(await tryPort(port)).toBe(port);
});
