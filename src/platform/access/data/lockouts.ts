import type { Database, Tx } from '#platform/database/requester.ts';

import type { LockoutKind } from '../domain/lockout.ts';
import { lockoutForgottenAfterSeconds, lockoutPolicies, waitAfter } from '../domain/lockout.ts';
import type { Secret } from './secret.ts';

/** `of` is an e-mail address as typed, a network address or a user's id. */
export type Tried = Readonly<{ kind: LockoutKind; of: string }>;

/**
 * Counts a try as a failure before it is judged, so that tries made at the same moment cannot share one count. Gives the seconds still to wait;
 * 0 means that this try may be judged. A try while waiting is not counted, so that nobody can be kept out for ever.
 */
export async function countTry(db: Database, secret: Secret, tried: Tried, now: Date): Promise<number> {
  const { kind } = tried;
  const key = keyOf(secret, tried);
  return db.transaction().execute(async (tx) => {
    await tx
      .insertInto('lockout')
      .values({ kind, key, failures: 0, last_failure_at: now, until_at: null })
      // Changes nothing, but holds the row: otherwise a sign-in that succeeds at this moment could clear it before it is read.
      .onConflict((conflict) => conflict.columns(['kind', 'key']).doUpdateSet({ kind }))
      .execute();
    const row = await tx
      .selectFrom('lockout')
      .selectAll()
      .where('kind', '=', kind)
      .where('key', '=', key)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const secondsLeft = row.until_at === null ? 0 : Math.ceil((row.until_at.getTime() - now.getTime()) / 1000);
    if (secondsLeft > 0) return secondsLeft;
    const forgotten = now.getTime() - row.last_failure_at.getTime() > lockoutForgottenAfterSeconds * 1000;
    const failures = (forgotten ? 0 : row.failures) + 1;
    const wait = waitAfter(kind, failures);
    await tx
      .updateTable('lockout')
      .set({
        failures,
        last_failure_at: now,
        until_at: wait === 0 ? null : new Date(now.getTime() + wait * 1000),
      })
      .where('kind', '=', kind)
      .where('key', '=', key)
      .execute();
    return 0;
  });
}

/** After a success: what was tried starts afresh. */
export async function forgetTries(db: Database | Tx, secret: Secret, tried: Tried): Promise<void> {
  await db.deleteFrom('lockout').where('kind', '=', tried.kind).where('key', '=', keyOf(secret, tried)).execute();
}

/** After a success from a shared network address: only this one try is taken back, or one's own account would reset the count for guesses at others. */
export async function takeBackTry(db: Database | Tx, secret: Secret, tried: Tried): Promise<void> {
  await db
    .updateTable('lockout')
    .set((row) => ({
      failures: row('failures', '-', 1),
      until_at: row
        .case()
        .when('failures', '<=', lockoutPolicies[tried.kind].freeTries)
        .then(null)
        .else(row.ref('until_at'))
        .end(),
    }))
    .where('kind', '=', tried.kind)
    .where('key', '=', keyOf(secret, tried))
    .where('failures', '>', 0)
    .execute();
}

/** Until when the account may not be tried, for the administrator's page; null if it may. */
export async function lockedUntil(db: Database, secret: Secret, tried: Tried, now: Date): Promise<Date | null> {
  const row = await db
    .selectFrom('lockout')
    .select('until_at')
    .where('kind', '=', tried.kind)
    .where('key', '=', keyOf(secret, tried))
    .where('until_at', '>', now)
    .executeTakeFirst();
  return row?.until_at ?? null;
}

function keyOf(secret: Secret, { kind, of }: Tried): Buffer {
  return secret.mac('lockout', `${kind}:${of}`);
}
