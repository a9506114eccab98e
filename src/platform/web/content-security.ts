import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

import type { WebSettings } from './web-settings.ts';

/**
 * What a page may load: nothing but our own style sheet and pictures, and forms that come back to us. No script at all; a page that
 * cannot do without one of ours asks for it by itself, as signing in with a passkey does. `allowedStyle` is the hash of a sheet that is sent inside the page.
 */
export function contentSecurityPolicy(isSecure: boolean, allowedStyle?: string): string {
  return [
    "default-src 'none'",
    `style-src ${allowedStyle ?? "'self'"}`,
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Lets the sheet inside this page through, and no other. */
export function allowInsideStyle(reply: FastifyReply, hash: string, isSecure: boolean): void {
  reply.header('content-security-policy', contentSecurityPolicy(isSecure, hash));
}

/** Every answer says what a browser may do with it, and is kept by nobody unless its route says otherwise: pages hold people. */
export async function addSecurityHeaders(
  app: FastifyInstance,
  { isSecure }: Pick<WebSettings, 'isSecure'>,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    // `no-referrer` would take the origin off our own posts as well, by which we know them.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isSecure ? { maxAge: 365 * 24 * 60 * 60, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
  });
  const policy = contentSecurityPolicy(isSecure);
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'content-security-policy': policy,
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'cache-control': 'no-store',
    });
  });
}
