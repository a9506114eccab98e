import type { FastifyRequest } from 'fastify';

import type { Origin } from '../data/passkeys.ts';
import type { AccessWebNeeds } from './access-web-needs.ts';

const onThisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Where people reach the service: as it is set, or the address in the browser where that is this machine. Null where neither is known. */
export function originOf(request: FastifyRequest, { origin }: Pick<AccessWebNeeds, 'origin'>): Origin | null {
  if (origin !== null) return origin;
  const here = URL.parse(`http://${request.host}`);
  return here !== null && onThisMachine.has(here.hostname) ? here.origin : null;
}

/** The same where passkeys work: they belong to one name of the service, and not to a number. Null elsewhere. */
export function passkeyOrigin(request: FastifyRequest, needs: Pick<AccessWebNeeds, 'origin'>): Origin | null {
  const origin = originOf(request, needs);
  if (origin === null) return null;
  const { host, hostname, protocol } = new URL(origin);
  return request.host === host && (protocol === 'https:' || hostname === 'localhost') ? origin : null;
}
