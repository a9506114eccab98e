import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { signInLimit } from '#platform/web/rate-limits.ts';
import type { FormProblem } from '#platform/web/read-form.ts';
import { readForm, sayProblems } from '#platform/web/read-form.ts';

import { ownerTransaction } from '../data/owner-transaction.ts';
import { addPasskey, beginPasskey } from '../data/passkeys.ts';
import { makeRecoveryCodes } from '../data/recovery-codes.ts';
import type { OpenSession } from '../data/sessions.ts';
import { completeSetUp, emailOf } from '../data/set-up.ts';
import { behalf } from '../data/sign-in.ts';
import { beginTotp, confirmTotp, pendingTotp } from '../data/totp.ts';
import type { AccessWebNeeds } from './access-web-needs.ts';
import { nextOf, nextStep, withNext } from './next-step.ts';
import { passkeyOrigin } from './origin-of-request.ts';
import { allowPasskeyScript } from './passkey-script.ts';
import type { RecoveryCodesOnce } from './recovery-codes-once.ts';
import type { SessionsOfRequests } from './session-of-request.ts';
import { SetUpPage } from './set-up-page.tsx';

const codeShape = z.object({ code: z.string().min(1, 'access.second-step.code-missing').max(100) });
const passkeyShape = z.object({ response: z.string().max(50_000), name: z.string().max(200).default('') });

/** Somebody who has a password and no second step sets one up here, before anything else. */
export function setUpRoutes(needs: AccessWebNeeds, sessions: SessionsOfRequests, once: RecoveryCodesOnce) {
  const { db, secret, now } = needs;

  return (app: FastifyInstance) => {
    app.get('/sign-in/set-up', { config: { permission: 'public' } }, (request, reply) =>
      settingUp(request, reply, (session) => show(session, request, reply, [])),
    );

    app.post('/sign-in/set-up', { config: { permission: 'public', rateLimit: signInLimit } }, (request, reply) =>
      settingUp(request, reply, async (session) => {
        const form = readForm(request.body, codeShape);
        if (!form.ok) return show(session, request, reply, form.problems);
        const isRight = await forUser(session, request, (tx) =>
          confirmTotp(tx, secret, session.userId, form.value.code, now()),
        );
        if (isRight) return complete(session, request, reply);
        return show(session, request, reply, [{ field: 'code', message: 'access.second-step.wrong-totp' }]);
      }),
    );

    app.post(
      '/sign-in/set-up/passkey',
      { config: { permission: 'public', rateLimit: signInLimit } },
      (request, reply) =>
        settingUp(request, reply, async (session) => {
          const form = readForm(request.body, passkeyShape);
          const made = {
            ...(form.ok ? form.value : { response: '', name: '' }),
            origin: passkeyOrigin(request, needs),
            now: now(),
          };
          if (await forUser(session, request, (tx) => addPasskey(tx, session, made)))
            return complete(session, request, reply);
          return show(session, request, reply, [{ field: 'passkey', message: 'access.passkey.not-made' }]);
        }),
    );
  };

  async function settingUp(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (session: OpenSession) => Promise<unknown>,
  ): Promise<unknown> {
    const session = await sessions.find(request);
    if (session?.stage === 'set-up') return work(session);
    return reply.redirect(session === null ? '/sign-in' : nextStep(session, nextOf(request, needs.home)), 303);
  }

  function forUser<T>(session: OpenSession, request: FastifyRequest, work: Parameters<typeof ownerTransaction<T>>[2]) {
    return ownerTransaction(db, behalf(session.userId, sessions.from(request)), work);
  }

  /** The second step stands: recovery codes are made and shown once, and then the desk is open. */
  async function complete(session: OpenSession, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const started = await completeSetUp(needs, session, sessions.from(request));
    if (started === null) return reply.redirect('/sign-in/set-up', 303);
    await sessions.keep(request, reply, started);
    once.write(reply, await forUser(session, request, (tx) => makeRecoveryCodes(tx, secret, session.userId)));
    return reply.redirect(withNext('/account/recovery-codes', nextOf(request, needs.home)), 303);
  }

  async function show(
    session: OpenSession,
    request: FastifyRequest,
    reply: FastifyReply,
    problems: readonly FormProblem[],
  ): Promise<void> {
    const { t } = request;
    const user = { id: session.userId, email: await emailOf(db, session.userId) };
    const enrolment =
      (await pendingTotp(db, secret, user)) ?? (await forUser(session, request, (tx) => beginTotp(tx, secret, user)));
    const origin = passkeyOrigin(request, needs);
    const passkey = origin === null ? null : await beginPasskey(needs, session, user.email, origin);
    if (passkey !== null) allowPasskeyScript(reply);
    if (problems.length > 0) reply.code(422);
    return reply.page(
      <SetUpPage
        t={t}
        {...sayProblems(t, problems)}
        enrolment={enrolment}
        passkey={passkey}
        next={nextOf(request, needs.home)}
      />,
      { title: t('access.set-up.title'), hasProblems: problems.length > 0 },
    );
  }
}
