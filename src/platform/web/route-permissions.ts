import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { Requester } from '#platform/database/requester.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { AccessNeeds } from './access-needs.ts';
import { signInPath } from './access-needs.ts';
import { isForMachines } from './for-machines.ts';
import { PageProblem } from './page-problem.ts';

/** Every route says who may use it; who does not may not. A route that does not say so stops the server from starting. */
export function guardRoutes(app: FastifyInstance, access: AccessNeeds): void {
  app.decorateRequest('signedIn', null);
  app.decorateRequest('requester', {
    getter(this: FastifyRequest): Requester {
      if (this.signedIn) return this.signedIn;
      throw new AlongsideError('ALO-WEB-002', 'A handler asked who is signed in where nobody is');
    },
  });

  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.permission === undefined) {
      throw new AlongsideError('ALO-WEB-001', `${[method].flat().join(', ')} ${url} does not say who may use it`);
    }
  });

  app.addHook('onRequest', async (request) => {
    request.signedIn = await access.authenticate(request);
  });

  // A small form is refused only once it is read, so that the page that refuses it can keep what was typed. Nothing else is read at all.
  app.addHook('preParsing', async (request, reply) => {
    if (!keepsWhatWasTyped(request)) return refuse(request, reply, access);
  });
  app.addHook('preHandler', async (request, reply) => {
    if (keepsWhatWasTyped(request)) return refuse(request, reply, access);
  });
}

const keepsWhatWasTyped = (request: FastifyRequest): boolean =>
  request.method === 'POST' && (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');

function refuse(request: FastifyRequest, reply: FastifyReply, access: AccessNeeds): unknown {
  const permission = request.routeOptions.config.permission ?? 'public';
  if (permission === 'public') return undefined;
  if (request.signedIn === null) return askToSignIn(request, reply);
  if (!access.may(request.signedIn, permission satisfies GuardedPermission)) throw new PageProblem('not-allowed');
  return undefined;
}

function askToSignIn(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const isPage = (request.method === 'GET' || request.method === 'HEAD') && !isForMachines(request);
  if (!isPage) throw new PageProblem('sign-in-needed');
  return reply.redirect(`${signInPath}?next=${encodeURIComponent(request.url)}`, 303);
}
