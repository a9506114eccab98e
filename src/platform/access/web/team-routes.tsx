import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { readForm } from '#platform/web/read-form.ts';

import { membershipsOf } from '../data/memberships.ts';
import { ownerTransaction } from '../data/owner-transaction.ts';
import { chooseMembership } from '../data/sessions.ts';
import { behalf } from '../data/sign-in.ts';
import type { AccessWebNeeds } from './access-web-needs.ts';
import { nextOf, nextStep } from './next-step.ts';
import type { SessionsOfRequests } from './session-of-request.ts';
import { TeamPage } from './team-page.tsx';

const shape = z.object({ membership: z.uuid() });

/** Whoever works in several teams or roles chooses one at a time. */
export function teamRoutes(needs: AccessWebNeeds, sessions: SessionsOfRequests) {
  return (app: FastifyInstance) => {
    app.get('/sign-in/team', { config: { permission: 'public' } }, async (request, reply) => {
      const session = await sessions.find(request);
      const next = nextOf(request, needs.home);
      if (session?.stage !== 'full')
        return reply.redirect(session === null ? '/sign-in' : nextStep(session, next), 303);
      const { t } = request;
      const memberships = await membershipsOf(needs.db, session.userId, needs.now());
      return reply.page(<TeamPage t={t} memberships={memberships} present={session.membership?.id} next={next} />, {
        title: t('access.team.title'),
      });
    });

    app.post('/sign-in/team', { config: { permission: 'public' } }, async (request, reply) => {
      const session = await sessions.find(request);
      if (session === null) return reply.redirect('/sign-in', 303);
      const form = readForm(request.body, shape);
      const chosen = form.ok
        ? await ownerTransaction(needs.db, behalf(session.userId, sessions.from(request)), (tx) =>
            chooseMembership(tx, session, form.value.membership, needs.now()),
          )
        : null;
      if (chosen === null) return reply.redirect('/sign-in/team', 303);
      await sessions.keep(request, reply, chosen);
      return reply.redirect(nextOf(request, needs.home), 303);
    });
  };
}
