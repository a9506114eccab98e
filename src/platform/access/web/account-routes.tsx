import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { membershipsOf } from '../data/memberships.ts';
import { ownerTransaction } from '../data/owner-transaction.ts';
import { passkeysOf } from '../data/passkeys.ts';
import { recoveryCodesLeft } from '../data/recovery-codes.ts';
import { endEverySession, openSessionsOf } from '../data/sessions.ts';
import { emailOf } from '../data/set-up.ts';
import { behalf } from '../data/sign-in.ts';
import { hasTotp } from '../data/totp.ts';
import { AccountPage } from './account-page.tsx';
import type { AccessWebNeeds } from './access-web-needs.ts';
import { nextOf, nextStep } from './next-step.ts';
import type { RecoveryCodesOnce } from './recovery-codes-once.ts';
import { RecoveryCodesPage } from './recovery-codes-page.tsx';
import type { SessionsOfRequests } from './session-of-request.ts';

const own = { config: { permission: 'account.own' } } as const;

/** One's own account: how one signs in, and where one is signed in. */
export function accountRoutes(needs: AccessWebNeeds, sessions: SessionsOfRequests, once: RecoveryCodesOnce) {
  const { db, now } = needs;

  return (app: FastifyInstance) => {
    app.get('/account', own, async (request, reply) => {
      const { t, requester } = request;
      const session = await sessions.find(request);
      if (session === null) return reply.redirect('/sign-in', 303);
      const { userId } = requester;
      const { done } = request.query as { done?: unknown };
      return reply.page(
        <AccountPage
          t={t}
          name={session.userName}
          email={await emailOf(db, userId)}
          membership={session.membership}
          hasOtherTeams={(await membershipsOf(db, userId, now())).length > 1}
          ownsSignIn={session.method === 'password' && !session.isDemonstration}
          method={session.method}
          hasApp={await hasTotp(db, userId)}
          passkeys={await passkeysOf(db, userId)}
          codesLeft={await recoveryCodesLeft(db, userId)}
          sessions={await openSessionsOf(db, userId, now())}
          presentSession={session.id}
          done={typeof done === 'string' ? done : undefined}
        />,
        { title: t('access.account.title') },
      );
    });

    app.post('/account/sign-out-everywhere', own, async (request, reply) => {
      const { userId } = request.requester;
      await ownerTransaction(db, request.requester, (tx) =>
        endEverySession(tx, userId, 'signed-out-everywhere', now()),
      );
      sessions.forget(reply);
      return reply.redirect('/sign-in?signed-out=1', 303);
    });

    // Public, because somebody with two teams has not chosen one yet; they must still be fully signed in.
    app.get('/account/recovery-codes', { config: { permission: 'public' } }, showCodes);
  };

  async function showCodes(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const session = await sessions.find(request);
    const next = nextOf(request, needs.home);
    if (session?.stage !== 'full') return reply.redirect('/sign-in', 303);
    const codes = once.take(request, reply);
    if (codes === null) return reply.redirect(nextStep(session, '/account'), 303);
    const { t } = request;
    return reply.page(<RecoveryCodesPage t={t} codes={codes} next={nextStep(session, next)} />, {
      title: t('access.codes.title'),
      without: ['languages'],
    });
  }
}

/** The owner's transaction of a person's own change to their account. */
export function ownChange<T>(
  needs: AccessWebNeeds,
  sessions: SessionsOfRequests,
  request: FastifyRequest,
  work: Parameters<typeof ownerTransaction<T>>[2],
): Promise<T> {
  return ownerTransaction(
    needs.db,
    { ...request.requester, ...behalf(request.requester.userId, sessions.from(request)) },
    work,
  );
}
