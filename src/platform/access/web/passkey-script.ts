import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FastifyInstance, FastifyReply } from 'fastify';
import { h } from 'preact';

import { projectRoot } from '#platform/runtime/project-root.ts';

const path = '/sign-in/passkey.js';
const source = readFileSync(join(projectRoot, 'src/platform/access/web/passkey.mjs'), 'utf8');

/** The one script of the desk: browsers speak to passkeys in no other way. Its pages work without it, with a code from the app. */
export function passkeyScriptRoutes(app: FastifyInstance): void {
  app.get(path, { config: { permission: 'public' } }, async (_request, reply) => {
    reply.header('cache-control', 'public, max-age=3600').type('text/javascript; charset=utf-8');
    return source;
  });
}

export const PasskeyScript = () => h('script', { src: path, defer: true });

/** Lets this page, and no other, run our own script file. */
export function allowPasskeyScript(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy') ?? "default-src 'none'");
  reply.header('content-security-policy', `${policy}; script-src 'self'`);
}
