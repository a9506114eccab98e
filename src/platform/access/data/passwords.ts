import type { Tx } from '#platform/database/requester.ts';
import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';

import type { PasswordProblem } from '../domain/password.ts';
import { checkPassword } from '../domain/password.ts';
import { audit } from './audit.ts';
import { countTry, forgetTries } from './lockouts.ts';
import { ownerTransaction } from './owner-transaction.ts';
import { hashPassword, passwordMatches } from './password-hash.ts';
import type { SignInFrom, SignInNeeds, SignInProblem } from './sign-in.ts';
import { behalf, refused } from './sign-in.ts';

/** `hash` is what `hashPassword` made. */
export async function setPassword(tx: Tx, userId: string, hash: string, now: Date): Promise<void> {
  await tx
    .insertInto('password_credential')
    .values({ user_id: userId, hash, set_at: now })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ hash, set_at: now }))
    .execute();
  await audit(tx, { action: 'account.password-set', subjects: [userId] });
}

/** Asked again before anything about the sign-in itself is changed, so that a laptop left open is not an account lost. */
export async function confirmPassword(
  needs: SignInNeeds,
  userId: string,
  typed: string,
  from: SignInFrom,
): Promise<Result<null, SignInProblem>> {
  const tried = { kind: 'second-step', of: userId } as const;
  const wait = await countTry(needs.db, needs.secret, tried, needs.now());
  if (wait > 0) return failure({ kind: 'wait', seconds: wait });
  const row = await needs.db
    .selectFrom('password_credential')
    .select('hash')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  if (!(await passwordMatches(row?.hash ?? null, typed))) {
    await refused(needs, userId, from, 'password');
    return failure({ kind: 'wrong' });
  }
  await forgetTries(needs.db, needs.secret, tried);
  return success(null);
}

export type ChangePasswordProblem = SignInProblem | Readonly<{ kind: 'password'; problem: PasswordProblem }>;

/** Every other session ends: whoever had the old password is out. */
export async function changePassword(
  needs: SignInNeeds,
  user: Readonly<{ id: string; email: string; name: string; sessionId: string }>,
  typed: Readonly<{ present: string; next: string }>,
  from: SignInFrom,
): Promise<Result<null, ChangePasswordProblem>> {
  const checked = checkPassword(typed.next, user);
  if (!checked.ok) return failure({ kind: 'password', problem: checked.problems[0] ?? 'too-short' });
  const confirmed = await confirmPassword(needs, user.id, typed.present, from);
  if (!confirmed.ok) return confirmed;
  const hash = await hashPassword(checked.value);
  await ownerTransaction(needs.db, behalf(user.id, from), async (tx) => {
    await setPassword(tx, user.id, hash, needs.now());
    await tx
      .updateTable('session')
      .set({ ended_at: needs.now(), end_reason: 'signed-out-everywhere' })
      .where('user_id', '=', user.id)
      .where('id', '<>', user.sessionId)
      .where('ended_at', 'is', null)
      .execute();
  });
  return success(null);
}
