import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { PageProblem } from './page-problem.ts';
import type { WebSettings } from './web-settings.ts';

const minute = 60_000;

/** Anyone may ask this often; a nurse who works fast asks about twenty times a minute. */
const everything = { max: 1200, timeWindow: minute };

/** For a route that checks a secret: a password, a code, a recovery code. By address, since nobody is signed in yet; many nurses share one. */
export const signInLimit = { max: 30, timeWindow: 5 * minute } as const;

/** For a route that takes a file. */
export const uploadLimit = { max: 20, timeWindow: minute } as const;

/**
 * Counts by who is signed in, or by address. A network of five hundred people may have one address, so that nobody is stopped by a colleague's
 * haste once they are signed in. Each process counts for itself: with several, the limit is so many times higher.
 */
export async function limitRates(
  app: FastifyInstance,
  { rateLimits = true }: Pick<WebSettings, 'rateLimits'>,
): Promise<void> {
  await app.register(rateLimit, {
    ...everything,
    keyGenerator: (request: FastifyRequest) => request.signedIn?.userId ?? request.ip,
    errorResponseBuilder: (_request, { ttl }) => new PageProblem('too-many', { seconds: Math.ceil(ttl / 1000) }),
    ...(rateLimits ? {} : { allowList: () => true }),
  });
}
