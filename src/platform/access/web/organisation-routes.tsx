import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { signInLimit } from '#platform/web/rate-limits.ts';

import type { OpenIdClient, OpenIdClientProblem } from '../data/openid-client.ts';
import { pendingShape } from '../data/openid-client.ts';
import type { OpenIdProblem } from '../data/openid-identities.ts';
import { signInWithOpenId } from '../data/openid-identities.ts';
import { findSession } from '../data/sessions.ts';
import type { AccessWebNeeds } from './access-web-needs.ts';
import { sealedCookie } from './cookies.ts';
import { NarrowPage } from './narrow-page.tsx';
import { nextOf, nextStep } from './next-step.ts';
import { originOf } from './origin-of-request.ts';
import type { SessionsOfRequests } from './session-of-request.ts';

const back = '/sign-in/organisation/back';
const shape = pendingShape.extend({ next: z.string() });

/** Signing in at one's organisation: there, and back again. Links and not forms, because a form may lead nowhere but to us. */
export function organisationRoutes(needs: AccessWebNeeds, sessions: SessionsOfRequests, client: OpenIdClient) {
  const pending = sealedCookie(needs, 'organisation', shape);
  const limited = { config: { permission: 'public', rateLimit: signInLimit } } as const;

  return (app: FastifyInstance) => {
    app.get('/sign-in/organisation', limited, async (request, reply) => {
      const origin = originOf(request, needs);
      if (origin === null) return showProblem(request, reply, 'unavailable');
      const begun = await client.begin(new URL(back, origin).href);
      if (!begun.ok) return showProblem(request, reply, begun.problems[0]);
      pending.write(reply, { ...begun.value.pending, next: nextOf(request, needs.home) });
      return reply.redirect(begun.value.url, 303);
    });

    app.get(back, limited, async (request, reply) => {
      const kept = pending.take(request, reply);
      const origin = originOf(request, needs);
      if (kept === null || origin === null) return showProblem(request, reply, 'refused');
      const proven = await client.finish(new URL(request.url, origin), kept);
      if (!proven.ok) return showProblem(request, reply, proven.problems[0]);
      const result = await signInWithOpenId(needs, proven.value, sessions.from(request));
      if (!result.ok) return showProblem(request, reply, result.problems[0]);
      await sessions.keep(request, reply, result.value);
      const session = await findSession(needs.db, result.value.token, needs.now());
      return reply.redirect(session === null ? '/sign-in' : nextStep(session, kept.next), 303);
    });
  };
}

function showProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: OpenIdClientProblem | OpenIdProblem | undefined = 'refused',
): Promise<void> {
  const { t } = request;
  const title = t('access.organisation.title');
  reply.code(problem === 'unavailable' ? 503 : 403);
  return reply.page(
    <NarrowPage title={title}>
      <p>{t(`access.organisation.${problem}`)}</p>
      <p>
        <a href="/sign-in">{t('access.organisation.again')}</a>
      </p>
    </NarrowPage>,
    { title, hasProblems: true, back: '/sign-in' },
  );
}
