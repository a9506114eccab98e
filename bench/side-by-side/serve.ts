import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { FastifyInstance } from 'fastify';

import type { Served } from './build-page.ts';

export type Serving = Readonly<{ url: string; close(): Promise<void> }>;

/** One server for everybody: built files as they are packed, and for the rest our own server, asked for each page as a browser asks it. */
export async function serve(files: ReadonlyMap<string, Served>, ours: FastifyInstance): Promise<Serving> {
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (file !== undefined) {
      response.writeHead(200, {
        'content-type': file.type,
        'content-encoding': 'br',
        'content-length': file.packed.length,
      });
      response.end(file.packed);
      return;
    }
    const headers = request.headers as Record<string, string>;
    void ours.inject({ url: request.url ?? '/', headers }).then(({ statusCode, headers: sent, rawPayload }) => {
      response.writeHead(statusCode, sent as Record<string, string>);
      response.end(rawPayload);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
