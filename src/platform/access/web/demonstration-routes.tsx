import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { readForm } from '#platform/web/read-form.ts';

import { demonstrationUsers } from '../data/demonstration-users.ts';
import { findSession } from '../data/sessions.ts';
import { signInAsDemonstration } from '../data/sign-in.ts';
import { roleNames } from '../domain/roles.ts';
import type { AccessWebNeeds } from './access-web-needs.ts';
import { DemonstrationPage } from './demonstration-page.tsx';
import { nextOf, nextStep } from './next-step.ts';
import type { SessionsOfRequests } from './session-of-request.ts';

const shape = z.object({ user: z.uuid() });

/** One press to become one of the made-up colleagues. Register it only while the service runs as a demonstration. */
export function demonstrationRoutes(needs: AccessWebNeeds, sessions: SessionsOfRequests) {
  return (app: FastifyInstance) => {
    app.get('/sign-in/demonstration', { config: { permission: 'public' } }, async (request, reply) => {
      const { t } = request;
      const { role: asked } = request.query as { role?: unknown };
      const role = roleNames.find((one) => one === asked) ?? null;
      const users = await demonstrationUsers(needs.db, role);
      return reply.page(<DemonstrationPage t={t} users={users} role={role} next={nextOf(request, needs.home)} />, {
        title: t('access.demonstration.title'),
        back: role === null ? '/sign-in' : '/sign-in/demonstration',
      });
    });

    app.post('/sign-in/demonstration', { config: { permission: 'public' } }, async (request, reply) => {
      const form = readForm(request.body, shape);
      const result = form.ok ? await signInAsDemonstration(needs, form.value.user, sessions.from(request)) : null;
      if (result?.ok !== true) return reply.redirect('/sign-in/demonstration', 303);
      await sessions.keep(request, reply, result.value);
      const session = await findSession(needs.db, result.value.token, needs.now());
      return reply.redirect(session === null ? '/sign-in' : nextStep(session, nextOf(request, needs.home)), 303);
    });
  };
}
