import type { Tx } from '#platform/database/requester.ts';
import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';

import { audit } from './audit.ts';
import { countTry, forgetTries } from './lockouts.ts';
import { ownerTransaction } from './owner-transaction.ts';
import { useRecoveryCode } from './recovery-codes.ts';
import type { OpenSession, StartedSession } from './sessions.ts';
import { startSession } from './sessions.ts';
import type { SignInFrom, SignInNeeds, SignInProblem } from './sign-in.ts';
import { behalf, refused } from './sign-in.ts';
import { useTotp } from './totp.ts';

/** Says whether what was shown proves that it is this person. Runs in the transaction that starts their session. */
export type SecondStepProof = (tx: Tx) => Promise<boolean>;

export type SecondStepKind = 'totp' | 'recovery-code' | 'passkey';

/** The second step of a session that owes one. Its own tries are counted: whoever has the password may not guess the code. */
export async function takeSecondStep(
  needs: SignInNeeds,
  session: OpenSession,
  kind: SecondStepKind,
  proof: SecondStepProof,
  from: SignInFrom,
): Promise<Result<StartedSession, SignInProblem>> {
  if (session.stage !== 'second-step') return failure({ kind: 'wrong' });
  const { userId } = session;
  const tried = { kind: 'second-step', of: userId } as const;
  const wait = await countTry(needs.db, needs.secret, tried, needs.now());
  if (wait > 0) return failure({ kind: 'wait', seconds: wait });
  const started = await ownerTransaction(needs.db, behalf(userId, from), async (tx) => {
    if (!(await proof(tx))) return null;
    await forgetTries(tx, needs.secret, tried);
    await audit(tx, { action: 'sign-in.done', subjects: [userId], detail: { step: kind } });
    return startSession(tx, {
      userId,
      stage: 'full',
      method: session.method,
      device: from.device,
      now: needs.now(),
      replaces: session.id,
    });
  });
  if (started !== null) return success(started);
  await refused(needs, userId, from, kind);
  return failure({ kind: 'wrong' });
}

export function totpProof({ secret, now }: SignInNeeds, session: OpenSession, code: string): SecondStepProof {
  return (tx) => useTotp(tx, secret, session.userId, code, now());
}

export function recoveryCodeProof({ secret, now }: SignInNeeds, session: OpenSession, code: string): SecondStepProof {
  return (tx) => useRecoveryCode(tx, secret, session.userId, code, now());
}
