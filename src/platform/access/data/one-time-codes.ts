import { randomBytes } from 'node:crypto';

import { v7 as newId } from 'uuid';

import type { Tx } from '#platform/database/requester.ts';
import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';

import { newCode, normaliseCode, oneTimeCodeLetters } from '../domain/one-time-code.ts';
import type { PasswordProblem } from '../domain/password.ts';
import { checkPassword } from '../domain/password.ts';
import { audit } from './audit.ts';
import { ownerTransaction } from './owner-transaction.ts';
import { hashPassword } from './password-hash.ts';
import { setPassword } from './passwords.ts';
import type { Secret } from './secret.ts';
import type { StartedSession } from './sessions.ts';
import { endEverySession, startSession } from './sessions.ts';
import type { SignInFrom, SignInNeeds, SignInProblem } from './sign-in.ts';
import { behalf, countSignInTry, findUserByEmail, forgetSignInTries, normaliseEmail, refused } from './sign-in.ts';

const hoursGood = 24;

/**
 * Makes a sign-in new: the password, the second step, passkeys, recovery codes and sessions go, and one code is given with which the person sets
 * them up again within a day. For somebody new, and for somebody who has lost what they signed in with. The code is shown now and never again.
 */
export async function resetSignIn(
  tx: Tx,
  secret: Secret,
  reset: Readonly<{ userId: string; issuedBy: string | null; now: Date }>,
): Promise<string> {
  const { userId, issuedBy, now } = reset;
  await tx.deleteFrom('password_credential').where('user_id', '=', userId).execute();
  await tx.deleteFrom('totp_credential').where('user_id', '=', userId).execute();
  await tx.deleteFrom('passkey').where('user_id', '=', userId).execute();
  await tx.deleteFrom('recovery_code').where('user_id', '=', userId).execute();
  await endEverySession(tx, userId, 'reset', now);
  await tx
    .updateTable('one_time_code')
    .set({ used_at: now })
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .execute();
  const code = newCode(oneTimeCodeLetters, randomBytes);
  await tx
    .insertInto('one_time_code')
    .values({
      id: newId(),
      user_id: userId,
      code_hash: hashOf(secret, userId, code),
      issued_by: issuedBy,
      issued_at: now,
      until_at: new Date(now.getTime() + hoursGood * 3_600_000),
    })
    .execute();
  await audit(tx, { action: 'account.reset', subjects: [userId] });
  return code;
}

export type RecoverProblem = SignInProblem | Readonly<{ kind: 'password'; problem: PasswordProblem }>;

/**
 * Sets a password with a code from an administrator and signs in as far as setting up the second step. An unknown address, a wrong code and an old
 * one are all `wrong`. A password that is refused leaves the code good.
 */
export async function recoverWithCode(
  needs: SignInNeeds,
  typed: Readonly<{ email: string; code: string; password: string }>,
  from: SignInFrom,
): Promise<Result<StartedSession, RecoverProblem>> {
  const email = normaliseEmail(typed.email);
  const checked = checkPassword(typed.password, { email, name: '' });
  if (!checked.ok) return failure({ kind: 'password', problem: checked.problems[0] ?? 'too-short' });
  const wait = await countSignInTry(needs, email, from);
  if (wait > 0) return failure({ kind: 'wait', seconds: wait });
  const user = await findUserByEmail(needs, email);
  const hash = await hashPassword(checked.value);
  const started = user === null ? null : await exchangeCode(needs, { userId: user.id, code: typed.code, hash }, from);
  if (started === null) {
    await refused(needs, user?.id, from, 'one-time-code');
    return failure({ kind: 'wrong' });
  }
  await forgetSignInTries(needs, email, from);
  return success(started);
}

async function exchangeCode(
  needs: SignInNeeds,
  { userId, code, hash }: Readonly<{ userId: string; code: string; hash: string }>,
  from: SignInFrom,
): Promise<StartedSession | null> {
  const now = needs.now();
  return ownerTransaction(needs.db, behalf(userId, from), async (tx) => {
    const used = await tx
      .updateTable('one_time_code')
      .set({ used_at: now })
      .where('user_id', '=', userId)
      .where('code_hash', '=', hashOf(needs.secret, userId, code))
      .where('used_at', 'is', null)
      .where('until_at', '>', now)
      .executeTakeFirst();
    if (used.numUpdatedRows !== 1n) return null;
    await setPassword(tx, userId, hash, now);
    await audit(tx, { action: 'sign-in.one-time-code', subjects: [userId] });
    return startSession(tx, { userId, stage: 'set-up', method: 'password', device: from.device, now });
  });
}

function hashOf(secret: Secret, userId: string, code: string): Buffer {
  return secret.mac('one-time-code', `${userId}:${normaliseCode(code)}`);
}
