import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';

import { PageProblem } from '#platform/web/page-problem.ts';
import { signInLimit } from '#platform/web/rate-limits.ts';
import type { FormProblem } from '#platform/web/read-form.ts';
import { readForm, sayProblems } from '#platform/web/read-form.ts';

import { addPasskey, beginPasskey, passkeysOf, removePasskey } from '../data/passkeys.ts';
import { changePassword, confirmPassword } from '../data/passwords.ts';
import { makeRecoveryCodes } from '../data/recovery-codes.ts';
import type { OpenSession } from '../data/sessions.ts';
import { emailOf } from '../data/set-up.ts';
import { beginTotp, confirmTotp, hasTotp, pendingTotp } from '../data/totp.ts';
import { ownChange } from './account-routes.tsx';
import type { AccessWebNeeds } from './access-web-needs.ts';
import { AppPage, ChangePasswordPage, ConfirmPage, PasskeysPage } from './own-sign-in-pages.tsx';
import { passkeyOrigin } from './origin-of-request.ts';
import { allowPasskeyScript } from './passkey-script.ts';
import type { RecoveryCodesOnce } from './recovery-codes-once.ts';
import type { Faults } from './say.ts';
import type { SessionsOfRequests } from './session-of-request.ts';
import { formProblem } from './sign-in-problems.ts';

const password = z.string().min(1, 'access.sign-in.password-missing').max(2000);
const confirmShape = z.object({ password });
const changeShape = z.object({ password, newPassword: password });
const codeShape = z.object({ code: z.string().min(1, 'access.second-step.code-missing').max(100) });
const passkeyShape = z.object({ password, name: z.string().max(200).default(''), response: z.string().max(50_000) });
const removeShape = z.object({ password, passkey: z.string().max(2000) });

type Draw = (faults: Faults, session: OpenSession) => Promise<VNode> | VNode;

/** Changing how one signs in. Each change asks for the password again. */
export function ownSignInRoutes(needs: AccessWebNeeds, sessions: SessionsOfRequests, once: RecoveryCodesOnce) {
  const { db, secret, now } = needs;
  const own = { config: { permission: 'account.own' } } as const;
  const limited = { config: { permission: 'account.own', rateLimit: signInLimit } } as const;

  return (app: FastifyInstance) => {
    app.get('/account/password', own, (request, reply) =>
      page(request, reply, 'access.account.password-title', changePage(request)),
    );

    app.post('/account/password', limited, async (request, reply) => {
      const again = (problem: FormProblem) =>
        page(request, reply, 'access.account.password-title', changePage(request), [problem]);
      const form = readForm(request.body, changeShape);
      if (!form.ok) return again(firstOf(form.problems));
      const session = await ownSession(request);
      const { userId: id, userName: name, id: sessionId } = session;
      const user = { id, name, email: await emailOf(db, id), sessionId };
      const typed = { present: form.value.password, next: form.value.newPassword };
      const changed = await changePassword(needs, user, typed, sessions.from(request));
      if (!changed.ok) return again(formProblem(changed.problems[0], { ...wrongPassword, password: 'newPassword' }));
      return reply.redirect('/account?done=password', 303);
    });

    app.get('/account/app', own, (request, reply) =>
      page(request, reply, 'access.account.app-title', confirmPage(request, '/account/app')),
    );

    app.post('/account/app', limited, (request, reply) =>
      confirmed(request, reply, 'access.account.app-title', '/account/app', async (session) => {
        const user = { id: session.userId, email: await emailOf(db, session.userId) };
        await ownChange(needs, sessions, request, (tx) => beginTotp(tx, secret, user));
        return reply.redirect('/account/app/confirm', 303);
      }),
    );

    app.get('/account/app/confirm', own, (request, reply) => showApp(request, reply));

    app.post('/account/app/confirm', limited, async (request, reply) => {
      const form = readForm(request.body, codeShape);
      if (!form.ok) return showApp(request, reply, form.problems);
      const { userId } = await ownSession(request);
      const isRight = await ownChange(needs, sessions, request, (tx) =>
        confirmTotp(tx, secret, userId, form.value.code, now()),
      );
      if (isRight) return reply.redirect('/account?done=app', 303);
      return showApp(request, reply, [{ field: 'code', message: 'access.second-step.wrong-totp' }]);
    });

    app.get('/account/passkeys', own, (request, reply) => showPasskeys(request, reply));

    app.post('/account/passkeys', limited, async (request, reply) => {
      const form = readForm(request.body, passkeyShape);
      if (!form.ok) return showPasskeys(request, reply, form.problems);
      const session = await ownSession(request);
      const { password: typed, ...made } = form.value;
      const right = await confirmPassword(needs, session.userId, typed, sessions.from(request));
      if (!right.ok) return showPasskeys(request, reply, [formProblem(right.problems[0], wrongPassword)]);
      const added = await ownChange(needs, sessions, request, (tx) =>
        addPasskey(tx, session, { ...made, origin: passkeyOrigin(request, needs), now: now() }),
      );
      if (added) return reply.redirect('/account?done=passkey', 303);
      return showPasskeys(request, reply, [{ field: 'passkey', message: 'access.passkey.not-made' }]);
    });

    app.post('/account/passkeys/remove', limited, async (request, reply) => {
      const form = readForm(request.body, removeShape);
      if (!form.ok) return showPasskeys(request, reply, form.problems);
      const { userId } = await ownSession(request);
      const right = await confirmPassword(needs, userId, form.value.password, sessions.from(request));
      if (!right.ok) return showPasskeys(request, reply, [formProblem(right.problems[0], wrongPassword)]);
      const isLast = !(await hasTotp(db, userId)) && (await passkeysOf(db, userId)).length === 1;
      if (isLast) return showPasskeys(request, reply, [{ field: 'password', message: 'access.passkey.last' }]);
      await ownChange(needs, sessions, request, (tx) => removePasskey(tx, userId, form.value.passkey));
      return reply.redirect('/account?done=passkey-removed', 303);
    });

    app.get('/account/new-codes', own, (request, reply) =>
      page(request, reply, 'access.codes.title', confirmPage(request, '/account/new-codes')),
    );

    app.post('/account/new-codes', limited, (request, reply) =>
      confirmed(request, reply, 'access.codes.title', '/account/new-codes', async ({ userId }) => {
        once.write(reply, await ownChange(needs, sessions, request, (tx) => makeRecoveryCodes(tx, secret, userId)));
        return reply.redirect('/account/recovery-codes?next=/account', 303);
      }),
    );
  };

  /** The session of somebody who keeps their own password here; others have nothing to change. */
  async function ownSession(request: FastifyRequest): Promise<OpenSession> {
    const session = await sessions.find(request);
    if (session === null || session.isDemonstration || session.method !== 'password')
      throw new PageProblem('not-allowed');
    return session;
  }

  async function page(
    request: FastifyRequest,
    reply: FastifyReply,
    titleKey: string,
    draw: Draw,
    problems: readonly FormProblem[] = [],
  ): Promise<void> {
    const { t } = request;
    const session = await ownSession(request);
    if (problems.length > 0) reply.code(422);
    const content = await draw(sayProblems(t, problems), session);
    return reply.page(content, { title: t(titleKey), hasProblems: problems.length > 0, back: '/account' });
  }

  async function confirmed(
    request: FastifyRequest,
    reply: FastifyReply,
    titleKey: string,
    action: '/account/app' | '/account/new-codes',
    work: (session: OpenSession) => Promise<unknown>,
  ): Promise<unknown> {
    const again = (problem: FormProblem) => page(request, reply, titleKey, confirmPage(request, action), [problem]);
    const form = readForm(request.body, confirmShape);
    if (!form.ok) return again(firstOf(form.problems));
    const session = await ownSession(request);
    const right = await confirmPassword(needs, session.userId, form.value.password, sessions.from(request));
    return right.ok ? work(session) : again(formProblem(right.problems[0], wrongPassword));
  }

  async function showApp(request: FastifyRequest, reply: FastifyReply, problems: readonly FormProblem[] = []) {
    const { userId } = await ownSession(request);
    const user = { id: userId, email: await emailOf(db, userId) };
    const enrolment = await pendingTotp(db, secret, user);
    if (enrolment === null) return reply.redirect('/account/app', 303);
    const draw: Draw = (faults) => <AppPage t={request.t} {...faults} enrolment={enrolment} />;
    return page(request, reply, 'access.account.app-title', draw, problems);
  }

  async function showPasskeys(request: FastifyRequest, reply: FastifyReply, problems: readonly FormProblem[] = []) {
    const draw: Draw = async (faults, session) => {
      const email = await emailOf(db, session.userId);
      const origin = passkeyOrigin(request, needs);
      const options = origin === null ? null : await beginPasskey(needs, session, email, origin);
      if (options !== null) allowPasskeyScript(reply);
      const passkeys = await passkeysOf(db, session.userId);
      return <PasskeysPage t={request.t} {...faults} options={options} passkeys={passkeys} />;
    };
    return page(request, reply, 'access.account.passkeys', draw, problems);
  }
}

const wrongPassword = { wrong: 'password', wrongMessage: 'access.account.password-wrong' } as const;

const changePage =
  ({ t }: FastifyRequest): Draw =>
  (faults) => <ChangePasswordPage t={t} {...faults} />;

const confirmPage =
  ({ t }: FastifyRequest, action: '/account/app' | '/account/new-codes'): Draw =>
  (faults) => <ConfirmPage t={t} {...faults} action={action} />;

function firstOf(problems: readonly FormProblem[]): FormProblem {
  return problems[0] ?? { field: 'password', message: 'access.sign-in.password-missing' };
}
