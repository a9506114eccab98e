import type { Database } from '#platform/database/requester.ts';

import { audit } from './audit.ts';
import { ownerTransaction } from './owner-transaction.ts';
import { passkeysOf } from './passkeys.ts';
import type { OpenSession, StartedSession } from './sessions.ts';
import { startSession } from './sessions.ts';
import type { SignInFrom, SignInNeeds } from './sign-in.ts';
import { behalf } from './sign-in.ts';
import { hasTotp } from './totp.ts';

/** Whether the person has a second step of their own. */
export async function hasSecondStep(db: Database, userId: string): Promise<boolean> {
  return (await hasTotp(db, userId)) || (await passkeysOf(db, userId)).length > 0;
}

/** Opens the desk to somebody who has just set up their second step; null where there is none yet. */
export async function completeSetUp(
  needs: SignInNeeds,
  session: OpenSession,
  from: SignInFrom,
): Promise<StartedSession | null> {
  if (session.stage !== 'set-up' || !(await hasSecondStep(needs.db, session.userId))) return null;
  const { userId, method, id } = session;
  return ownerTransaction(needs.db, behalf(userId, from), async (tx) => {
    await audit(tx, { action: 'sign-in.done', subjects: [userId], detail: { step: 'set-up' } });
    return startSession(tx, { userId, stage: 'full', method, device: from.device, now: needs.now(), replaces: id });
  });
}

/** The address that somebody signs in with. */
export async function emailOf(db: Database, userId: string): Promise<string> {
  const row = await db.selectFrom('user_email').select('email').where('user_id', '=', userId).executeTakeFirst();
  return row?.email ?? '';
}
