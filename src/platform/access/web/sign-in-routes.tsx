import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { signInLimit } from '#platform/web/rate-limits.ts';
import type { FormProblem } from '#platform/web/read-form.ts';
import { readForm, sayProblems } from '#platform/web/read-form.ts';

import { endSession, findSession } from '../data/sessions.ts';
import { ownerTransaction } from '../data/owner-transaction.ts';
import { audit } from '../data/audit.ts';
import { behalf, signInWithPassword } from '../data/sign-in.ts';
import type { AccessWebNeeds } from './access-web-needs.ts';
import { nextStep, nextOf } from './next-step.ts';
import type { SessionsOfRequests } from './session-of-request.ts';
import { SignInPage } from './sign-in-page.tsx';
import { formProblem } from './sign-in-problems.ts';

const shape = z.object({
  email: z.string().min(1, 'access.sign-in.email-missing').max(500),
  password: z.string().min(1, 'access.sign-in.password-missing').max(2000),
  next: z.string().optional(),
});

/** E-mail address and password: the first step, and the way out. */
export function signInRoutes(needs: AccessWebNeeds, sessions: SessionsOfRequests) {
  return (app: FastifyInstance) => {
    app.get('/sign-in', { config: { permission: 'public' } }, async (request, reply) => {
      const session = await sessions.find(request);
      if (session !== null) return reply.redirect(nextStep(session, nextOf(request, needs.home)), 303);
      return show(request, reply, []);
    });

    app.post('/sign-in', { config: { permission: 'public', rateLimit: signInLimit } }, async (request, reply) => {
      const form = readForm(request.body, shape);
      const email = String(form.typed['email'] ?? '');
      if (!form.ok) return show(request, reply, form.problems, email);
      const result = await signInWithPassword(needs, form.value, sessions.from(request));
      if (!result.ok) {
        const wrong = { wrong: 'email', wrongMessage: 'access.sign-in.wrong' };
        return show(request, reply, [formProblem(result.problems[0], wrong)], email);
      }
      await sessions.keep(request, reply, result.value);
      const { stage, token } = result.value;
      const session = await findSession(needs.db, token, needs.now());
      return reply.redirect(nextStep(session ?? { stage, membership: null }, nextOf(request, needs.home)), 303);
    });

    app.post('/sign-out', { config: { permission: 'public' } }, async (request, reply) => {
      const session = await sessions.find(request);
      if (session !== null) {
        await ownerTransaction(needs.db, behalf(session.userId, sessions.from(request)), async (tx) => {
          await endSession(tx, session.id, 'signed-out', needs.now());
          await audit(tx, { action: 'session.ended', subjects: [session.userId] });
        });
      }
      sessions.forget(reply);
      return reply.redirect('/sign-in?signed-out=1', 303);
    });

    function show(request: FastifyRequest, reply: FastifyReply, problems: readonly FormProblem[], email = '') {
      const { t } = request;
      const { 'signed-out': signedOut } = request.query as { 'signed-out'?: unknown };
      if (problems.length > 0) reply.code(422);
      return reply.page(
        <SignInPage
          t={t}
          {...sayProblems(t, problems)}
          email={email}
          next={nextOf(request, needs.home)}
          hasSignedOut={signedOut !== undefined && problems.length === 0}
          hasOrganisation={needs.openId !== null}
          isDemonstration={needs.isDemonstration}
        />,
        { title: t('access.sign-in.title'), hasProblems: problems.length > 0 },
      );
    }
  };
}
