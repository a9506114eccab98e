import csrfProtection from '@fastify/csrf-protection';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { formTokenField } from '#platform/ui/form.tsx';

import { PageProblem } from './page-problem.ts';
import type { WebSettings } from './web-settings.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A post must come from one of our own pages: its browser says so where it can (`Sec-Fetch-Site`, `Origin`), and it carries the token that only our
 * page and our cookie know. JSON needs no token: another site's page cannot send it here without asking first, and we never say yes.
 */
export async function protectForms(app: FastifyInstance, { isSecure }: Pick<WebSettings, 'isSecure'>): Promise<void> {
  await app.register(csrfProtection, {
    cookieKey: isSecure ? '__Host-form' : 'form',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure },
    getToken: (request: FastifyRequest) => (request.body as Partial<Record<string, string>> | null)?.[formTokenField],
    logLevel: 'debug',
  });

  app.addHook('onRequest', async (request) => {
    if (!harmless.has(request.method) && isFromElsewhere(request)) throw new PageProblem('form-expired');
  });

  app.addHook('preHandler', (request, reply, done) => {
    if (harmless.has(request.method) || isJson(request)) done();
    else app.csrfProtection(request, reply, done);
  });
}

/** True when the browser itself says that the request was made by another site's page. */
export function isFromElsewhere(request: FastifyRequest): boolean {
  const { 'sec-fetch-site': site, origin } = request.headers;
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none';
  return origin !== undefined && !isOurOrigin(origin, request.host);
}

/** True when the browser itself says that the request was made by our own page. */
export function isFromOurPage(request: FastifyRequest): boolean {
  const { 'sec-fetch-site': site, origin } = request.headers;
  return site === 'same-origin' || (site === undefined && origin !== undefined && isOurOrigin(origin, request.host));
}

const isOurOrigin = (origin: string, host: string): boolean => URL.canParse(origin) && new URL(origin).host === host;

const isJson = (request: FastifyRequest): boolean =>
  /^application\/(?:[\w.+-]+\+)?json\b/.test(request.headers['content-type'] ?? '');

/** One token for all the forms of one page. Its cookie is set when the first form asks, and never for a page without one. */
export function formToken(reply: FastifyReply): () => string {
  let token: string | undefined;
  return () => (token ??= reply.generateCsrf());
}
