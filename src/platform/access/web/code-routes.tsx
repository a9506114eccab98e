import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { signInLimit } from '#platform/web/rate-limits.ts';
import type { FormProblem } from '#platform/web/read-form.ts';
import { readForm, sayProblems } from '#platform/web/read-form.ts';

import { recoverWithCode } from '../data/one-time-codes.ts';
import type { AccessWebNeeds } from './access-web-needs.ts';
import { CodePage } from './code-page.tsx';
import type { SessionsOfRequests } from './session-of-request.ts';
import { formProblem } from './sign-in-problems.ts';

const shape = z.object({
  email: z.string().min(1, 'access.sign-in.email-missing').max(500),
  code: z.string().min(1, 'access.code.missing').max(100),
  password: z.string().min(1, 'access.sign-in.password-missing').max(2000),
});

/** For somebody new, or who has lost what they signed in with: a code from an administrator, and a new password. */
export function codeRoutes(needs: AccessWebNeeds, sessions: SessionsOfRequests) {
  return (app: FastifyInstance) => {
    app.get('/sign-in/code', { config: { permission: 'public' } }, (request, reply) => show(request, reply, []));

    app.post('/sign-in/code', { config: { permission: 'public', rateLimit: signInLimit } }, async (request, reply) => {
      const form = readForm(request.body, shape);
      const email = String(form.typed['email'] ?? '');
      if (!form.ok) return show(request, reply, form.problems, email);
      const result = await recoverWithCode(needs, form.value, sessions.from(request));
      if (!result.ok) {
        const wrong = { wrong: 'email', wrongMessage: 'access.code.wrong' };
        return show(request, reply, [formProblem(result.problems[0], wrong)], email);
      }
      await sessions.keep(request, reply, result.value);
      return reply.redirect('/sign-in/set-up', 303);
    });

    function show(request: FastifyRequest, reply: FastifyReply, problems: readonly FormProblem[], email = '') {
      const { t } = request;
      if (problems.length > 0) reply.code(422);
      return reply.page(<CodePage t={t} {...sayProblems(t, problems)} email={email} />, {
        title: t('access.code.title'),
        hasProblems: problems.length > 0,
        back: '/sign-in',
      });
    }
  };
}
