import type { Database } from '#platform/database/requester.ts';
import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';

import { networkOf } from '../domain/network-address.ts';
import type { SessionStage } from '../domain/session-life.ts';
import { audit } from './audit.ts';
import { countTry, forgetTries, takeBackTry } from './lockouts.ts';
import { ownerTransaction } from './owner-transaction.ts';
import { passwordMatches } from './password-hash.ts';
import type { Secret } from './secret.ts';
import type { StartedSession } from './sessions.ts';
import { startSession } from './sessions.ts';

export type SignInNeeds = Readonly<{
  /** The owner's connection. */
  db: Database;
  secret: Secret;
  isDemonstration: boolean;
  now: () => Date;
}>;

/** Where a sign-in comes from. */
export type SignInFrom = Readonly<{ address: string; device: string; requestId?: string }>;

/** `wrong` says nothing of whether there is such an account; nor does `wait`, which is counted for every address that is typed. */
export type SignInProblem = Readonly<{ kind: 'wrong' }> | Readonly<{ kind: 'wait'; seconds: number }>;

/** The first step. What comes back is owed a second step, or setting one up, before it opens anything. */
export async function signInWithPassword(
  needs: SignInNeeds,
  typed: Readonly<{ email: string; password: string }>,
  from: SignInFrom,
): Promise<Result<StartedSession, SignInProblem>> {
  const email = normaliseEmail(typed.email);
  const wait = await countSignInTry(needs, email, from);
  if (wait > 0) return failure({ kind: 'wait', seconds: wait });
  const user = await findUserByEmail(needs, email);
  const matches = await passwordMatches(user?.hash ?? null, typed.password);
  if (user === null || !matches) {
    await refused(needs, user?.id, from, 'password');
    return failure({ kind: 'wrong' });
  }
  await forgetSignInTries(needs, email, from);
  const stage: SessionStage = user.isDemonstration ? 'full' : user.hasSecondStep ? 'second-step' : 'set-up';
  const started = await ownerTransaction(needs.db, behalf(user.id, from), async (tx) => {
    await audit(tx, { action: 'sign-in.password-accepted', subjects: [user.id] });
    return startSession(tx, { userId: user.id, stage, method: 'password', device: from.device, now: needs.now() });
  });
  return success(started);
}

/** One press of a button, for the made-up people of the demonstration area; nobody else, and nowhere else. */
export async function signInAsDemonstration(
  needs: SignInNeeds,
  userId: string,
  from: SignInFrom,
): Promise<Result<StartedSession, SignInProblem>> {
  if (!needs.isDemonstration) return failure({ kind: 'wrong' });
  const user = await needs.db
    .selectFrom('app_user')
    .select('id')
    .where('id', '=', userId)
    .where('is_demonstration', '=', true)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (user === undefined) return failure({ kind: 'wrong' });
  const now = needs.now();
  const started = await ownerTransaction(needs.db, behalf(user.id, from), async (tx) => {
    await audit(tx, { action: 'sign-in.demonstration', subjects: [user.id] });
    return startSession(tx, { userId: user.id, stage: 'full', method: 'demonstration', device: from.device, now });
  });
  return success(started);
}

export function normaliseEmail(typed: string): string {
  return typed.trim().normalize('NFC').toLowerCase().slice(0, 254);
}

/** Counts a try of this e-mail address from this network; the seconds to wait, 0 where it may be judged. */
export async function countSignInTry(needs: SignInNeeds, email: string, from: SignInFrom): Promise<number> {
  const { db, secret, now } = needs;
  const address = { kind: 'address', of: networkOf(from.address) } as const;
  const waitForAddress = await countTry(db, secret, address, now());
  if (waitForAddress > 0) return waitForAddress;
  const waitForAccount = await countTry(db, secret, { kind: 'account', of: email }, now());
  if (waitForAccount > 0) await takeBackTry(db, secret, address);
  return waitForAccount;
}

export async function forgetSignInTries(needs: SignInNeeds, email: string, from: SignInFrom): Promise<void> {
  await forgetTries(needs.db, needs.secret, { kind: 'account', of: email });
  await takeBackTry(needs.db, needs.secret, { kind: 'address', of: networkOf(from.address) });
}

type FoundUser = Readonly<{ id: string; hash: string | null; isDemonstration: boolean; hasSecondStep: boolean }>;

/** Null for nobody, for an account that has ended, and for a made-up person outside the demonstration area. */
export async function findUserByEmail(needs: SignInNeeds, email: string): Promise<FoundUser | null> {
  const row = await needs.db
    .selectFrom('user_email')
    .innerJoin('app_user', 'app_user.id', 'user_email.user_id')
    .leftJoin('password_credential', 'password_credential.user_id', 'app_user.id')
    .leftJoin('totp_credential', 'totp_credential.user_id', 'app_user.id')
    .select((on) => [
      'app_user.id',
      'app_user.is_demonstration as isDemonstration',
      'password_credential.hash',
      'totp_credential.confirmed_at',
      on.exists(on.selectFrom('passkey').select('id').whereRef('passkey.user_id', '=', 'app_user.id')).as('hasPasskey'),
    ])
    .where('user_email.email', '=', email)
    .where('app_user.ended_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined || (row.isDemonstration && !needs.isDemonstration)) return null;
  const { id, hash, isDemonstration, confirmed_at: confirmedAt, hasPasskey } = row;
  return { id, hash, isDemonstration, hasSecondStep: confirmedAt !== null || hasPasskey === true };
}

/** A refusal is audited under the account that was tried, if there is one, and under nobody's name as the one who tried. */
export async function refused(
  needs: SignInNeeds,
  userId: string | undefined,
  from: SignInFrom,
  step: 'password' | 'totp' | 'recovery-code' | 'passkey' | 'one-time-code' | 'openid',
): Promise<void> {
  await ownerTransaction(needs.db, requestOf(from), (tx) =>
    audit(tx, { action: 'sign-in.refused', subjects: userId === undefined ? [] : [userId], detail: { step } }),
  );
}

export function behalf(userId: string, from: SignInFrom) {
  return { userId, ...requestOf(from) };
}

function requestOf({ requestId }: SignInFrom) {
  return requestId === undefined ? {} : { requestId };
}
