import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { signInLimit } from '#platform/web/rate-limits.ts';
import type { FormProblem } from '#platform/web/read-form.ts';
import { readForm, sayProblems } from '#platform/web/read-form.ts';

import { askForPasskey, passkeyProof } from '../data/passkeys.ts';
import type { SecondStepKind, SecondStepProof } from '../data/second-step.ts';
import { recoveryCodeProof, takeSecondStep, totpProof } from '../data/second-step.ts';
import type { OpenSession } from '../data/sessions.ts';
import { findSession } from '../data/sessions.ts';
import { hasTotp } from '../data/totp.ts';
import type { AccessWebNeeds } from './access-web-needs.ts';
import { nextOf, nextStep } from './next-step.ts';
import { passkeyOrigin } from './origin-of-request.ts';
import { allowPasskeyScript } from './passkey-script.ts';
import { RecoveryCodePage, SecondStepPage } from './second-step-page.tsx';
import type { SessionsOfRequests } from './session-of-request.ts';
import { formProblem } from './sign-in-problems.ts';

const codeShape = z.object({ code: z.string().min(1, 'access.second-step.code-missing').max(100) });
const passkeyShape = z.object({ response: z.string().max(50_000) });

/** The second step: a code from the app, a passkey, or a recovery code. */
export function secondStepRoutes(needs: AccessWebNeeds, sessions: SessionsOfRequests) {
  const open = { config: { permission: 'public' } } as const;
  const limited = { config: { permission: 'public', rateLimit: signInLimit } } as const;

  return (app: FastifyInstance) => {
    app.get('/sign-in/second-step', open, (request, reply) =>
      owing(request, reply, (session) => showStep(session, request, reply, [])),
    );

    app.post('/sign-in/second-step', limited, (request, reply) =>
      owing(request, reply, async (session) => {
        const form = readForm(request.body, codeShape);
        if (!form.ok) return showStep(session, request, reply, form.problems);
        const proof = totpProof(needs, session, form.value.code);
        const problem = await take(session, 'totp', proof, request, reply);
        return problem === null ? reply : showStep(session, request, reply, [problem]);
      }),
    );

    app.post('/sign-in/second-step/passkey', limited, (request, reply) =>
      owing(request, reply, async (session) => {
        const form = readForm(request.body, passkeyShape);
        const response = form.ok ? form.value.response : '';
        const origin = passkeyOrigin(request, needs);
        const proof = passkeyProof(needs, session, { response, origin });
        const problem = await take(session, 'passkey', proof, request, reply);
        return problem === null ? reply : showStep(session, request, reply, [problem]);
      }),
    );

    app.get('/sign-in/recovery-code', open, (request, reply) =>
      owing(request, reply, () => showRecovery(request, reply, [])),
    );

    app.post('/sign-in/recovery-code', limited, (request, reply) =>
      owing(request, reply, async (session) => {
        const form = readForm(request.body, codeShape);
        if (!form.ok) return showRecovery(request, reply, form.problems);
        const proof = recoveryCodeProof(needs, session, form.value.code);
        const problem = await take(session, 'recovery-code', proof, request, reply);
        return problem === null ? reply : showRecovery(request, reply, [problem]);
      }),
    );
  };

  /** For those who owe a second step; anyone else is sent to where they belong. */
  async function owing(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (session: OpenSession) => Promise<unknown>,
  ): Promise<unknown> {
    const session = await sessions.find(request);
    if (session?.stage === 'second-step') return work(session);
    return reply.redirect(session === null ? '/sign-in' : nextStep(session, nextOf(request, needs.home)), 303);
  }

  async function take(
    session: OpenSession,
    kind: SecondStepKind,
    proof: SecondStepProof,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FormProblem | null> {
    const result = await takeSecondStep(needs, session, kind, proof, sessions.from(request));
    const wrong = { wrong: kind === 'passkey' ? 'passkey' : 'code', wrongMessage: `access.second-step.wrong-${kind}` };
    if (!result.ok) return formProblem(result.problems[0], wrong);
    await sessions.keep(request, reply, result.value);
    const started = await findSession(needs.db, result.value.token, needs.now());
    reply.redirect(nextStep(started ?? { stage: 'full', membership: null }, nextOf(request, needs.home)), 303);
    return null;
  }

  async function showStep(
    session: OpenSession,
    request: FastifyRequest,
    reply: FastifyReply,
    problems: readonly FormProblem[],
  ): Promise<void> {
    const { t } = request;
    const origin = passkeyOrigin(request, needs);
    const asked = origin === null ? null : await askForPasskey(needs, session, origin);
    if (asked !== null) allowPasskeyScript(reply);
    if (problems.length > 0) reply.code(422);
    return reply.page(
      <SecondStepPage
        t={t}
        {...sayProblems(t, problems)}
        hasApp={await hasTotp(needs.db, session.userId)}
        passkey={asked}
        next={nextOf(request, needs.home)}
      />,
      { title: t('access.second-step.title'), hasProblems: problems.length > 0, back: '/sign-in' },
    );
  }

  function showRecovery(request: FastifyRequest, reply: FastifyReply, problems: readonly FormProblem[]): Promise<void> {
    const { t } = request;
    if (problems.length > 0) reply.code(422);
    return reply.page(<RecoveryCodePage t={t} {...sayProblems(t, problems)} next={nextOf(request, needs.home)} />, {
      title: t('access.recovery.title'),
      hasProblems: problems.length > 0,
      back: '/sign-in/second-step',
    });
  }
}
