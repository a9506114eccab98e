import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Requester } from '#platform/database/requester.ts';
import type { AccessNeeds } from '#platform/web/access-needs.ts';

import { ownerTransaction } from '../data/owner-transaction.ts';
import type { OpenSession, StartedSession } from '../data/sessions.ts';
import { endSession, findSession } from '../data/sessions.ts';
import type { SignInFrom } from '../data/sign-in.ts';
import { deviceWords } from '../domain/device-words.ts';
import { may } from '../domain/permissions.ts';
import type { AccessWebNeeds } from './access-web-needs.ts';
import { sessionCookie } from './cookies.ts';

/** What a request says about who sent it. A request's session is looked up once. */
export function sessionsOfRequests(needs: AccessWebNeeds) {
  const cookie = sessionCookie(needs);
  const known = new WeakMap<FastifyRequest, Promise<OpenSession | null>>();

  const look = (request: FastifyRequest): Promise<OpenSession | null> => {
    const token = cookie.read(request);
    return token === null ? Promise.resolve(null) : findSession(needs.db, token, needs.now());
  };

  const find = (request: FastifyRequest): Promise<OpenSession | null> => {
    const found = known.get(request) ?? look(request);
    known.set(request, found);
    return found;
  };

  return {
    /** The session, at whatever stage; for the pages of signing in. */
    find,

    /** Goes on under a started session. The one that the request came with, if it is another, ends: nobody has two in one browser. */
    keep: async (request: FastifyRequest, reply: FastifyReply, { token, sessionId }: StartedSession): Promise<void> => {
      const before = await find(request);
      if (before !== null && before.id !== sessionId)
        await ownerTransaction(needs.db, {}, (tx) => endSession(tx, before.id, 'replaced', needs.now()));
      cookie.write(reply, token);
    },

    forget: (reply: FastifyReply): void => cookie.clear(reply),

    from: (request: FastifyRequest): SignInFrom => ({
      address: request.ip,
      device: deviceWords(request.headers['user-agent']),
      requestId: request.id,
    }),

    /** What the web server asks of access. */
    forPages: {
      authenticate: async (request) => {
        const session = await find(request);
        return session?.stage === 'full' && session.membership !== null ? requesterOf(request, session) : null;
      },
      may: ({ role }, permission) => may(role, permission),
      introduce: async (request) => {
        const session = await find(request);
        return { name: session?.userName ?? '', team: session?.membership?.teamName ?? '' };
      },
    } satisfies AccessNeeds,
  };
}

export type SessionsOfRequests = ReturnType<typeof sessionsOfRequests>;

function requesterOf(request: FastifyRequest, { userId, membership }: OpenSession): Requester | null {
  if (membership === null) return null;
  return { userId, teamId: membership.teamId, role: membership.role, requestId: request.id };
}
