import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { AlongsideError } from '#platform/problems/alongside-error.ts';
import { assetsPath, readStyleSheets } from '#platform/web/style-sheets.ts';

import { fieldShell } from './field-app-shell.tsx';

const builtShape = z.object({ version: z.string(), script: z.string() });

/** The field app's page, its manifest and its service worker. All of it is public: people come by `/api/v1/sync` alone. */
export function fieldAppRoutes({ assetsFolder, isSecure }: Readonly<{ assetsFolder: string; isSecure: boolean }>) {
  return async (app: FastifyInstance): Promise<void> => {
    const { script } = readBuilt(assetsFolder);
    const sheets = readStyleSheets(assetsFolder).desk;
    const page = kept(fieldShell({ script: assetsPath + script, sheets }), 'text/html; charset=utf-8');
    const worker = kept(readFileSync(join(assetsFolder, 'field-service-worker.js'), 'utf8'), 'text/javascript');
    const manifest = kept(JSON.stringify(installable), 'application/manifest+json');
    const config = { permission: 'public', languages: ['en'] } as const;

    app.get('/field', { config }, async (request, reply) => {
      reply.header('content-security-policy', policy(isSecure));
      return page(request, reply);
    });
    app.get('/field/manifest.webmanifest', { config }, async (request, reply) => manifest(request, reply));
    app.get('/field/service-worker.js', { config }, async (request, reply) => {
      // A worker fetches by the policy that its own script came with.
      reply.headers({ 'service-worker-allowed': '/field', 'content-security-policy': policy(isSecure) });
      return worker(request, reply);
    });
  };
}

/** Our own script and nothing else; it speaks to us alone. */
function policy(isSecure: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "style-src 'self'",
    // Photographs that the device keeps are shown from its memory.
    "img-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** An answer that is asked about at every visit and sent only when it has changed. */
function kept(text: string, type: string) {
  const tag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    reply.headers({ 'cache-control': 'no-cache', etag: tag });
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.type(type).send(text);
  };
}

const installable = {
  name: 'Alongside',
  short_name: 'Alongside',
  start_url: '/field',
  scope: '/field',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#14505c',
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

function readBuilt(folder: string) {
  try {
    return builtShape.parse(JSON.parse(readFileSync(join(folder, 'field.json'), 'utf8')));
  } catch (cause) {
    throw new AlongsideError('ALO-WEB-003', `There is no field app in ${folder}`, { cause });
  }
}
