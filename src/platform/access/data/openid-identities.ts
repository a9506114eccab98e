import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';
import type { Tx } from '#platform/database/requester.ts';

import { audit } from './audit.ts';
import { ownerTransaction } from './owner-transaction.ts';
import type { StartedSession } from './sessions.ts';
import { startSession } from './sessions.ts';
import type { SignInFrom, SignInNeeds } from './sign-in.ts';
import { behalf, findUserByEmail, normaliseEmail, refused } from './sign-in.ts';

/** What an organisation's identity provider says of the person who signed in there; its signature was checked. */
export type ProvenIdentity = Readonly<{
  issuer: string;
  subject: string;
  email: string | null;
  isEmailVerified: boolean;
}>;

/**
 * `no-account`: nobody here has this verified e-mail address; no account is ever made by signing in. `not-verified`: the provider does not vouch for
 * the address. `other-person`: the account is already bound to somebody else at this provider, as when an address is given to a new colleague.
 */
export type OpenIdProblem = 'no-account' | 'not-verified' | 'other-person';

/** Signs in whoever the provider proved, without our own second step: the organisation's own sign-in answers for that. */
export async function signInWithOpenId(
  needs: SignInNeeds,
  identity: ProvenIdentity,
  from: SignInFrom,
): Promise<Result<StartedSession, OpenIdProblem>> {
  const found = await findUser(needs, identity);
  if (!found.ok) {
    await refused(needs, undefined, from, 'openid');
    return found;
  }
  const { userId, isNew } = found.value;
  const now = needs.now();
  const started = await ownerTransaction(needs.db, behalf(userId, from), async (tx) => {
    if (isNew && !(await bind(tx, identity, userId, now))) return null;
    await audit(tx, { action: 'sign-in.done', subjects: [userId], detail: { step: 'openid' } });
    return startSession(tx, { userId, stage: 'full', method: 'openid', device: from.device, now });
  });
  if (started !== null) return success(started);
  await refused(needs, userId, from, 'openid');
  return failure('other-person');
}

async function findUser(
  needs: SignInNeeds,
  { issuer, subject, email, isEmailVerified }: ProvenIdentity,
): Promise<Result<{ userId: string; isNew: boolean }, OpenIdProblem>> {
  const bound = await needs.db
    .selectFrom('openid_identity')
    .innerJoin('app_user', 'app_user.id', 'openid_identity.user_id')
    .select(['app_user.id', 'app_user.ended_at'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  if (bound !== undefined)
    return bound.ended_at === null ? success({ userId: bound.id, isNew: false }) : failure('no-account');
  if (email === null || !isEmailVerified) return failure('not-verified');
  const user = await findUserByEmail(needs, normaliseEmail(email));
  return user === null || user.isDemonstration ? failure('no-account') : success({ userId: user.id, isNew: true });
}

/** False where the account already belongs to another person at this provider. */
async function bind(tx: Tx, { issuer, subject }: ProvenIdentity, userId: string, now: Date): Promise<boolean> {
  const bound = await tx
    .insertInto('openid_identity')
    .values({ issuer, subject, user_id: userId, bound_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return bound.numInsertedOrUpdatedRows === 1n;
}
