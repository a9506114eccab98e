import { randomBytes } from 'node:crypto';

import type { Database, Tx } from '#platform/database/requester.ts';

import { newCode, normaliseCode, recoveryCodeCount, recoveryCodeLetters } from '../domain/one-time-code.ts';
import { audit } from './audit.ts';
import type { Secret } from './secret.ts';

/** Ten codes, each good once in place of the second step. They are shown now and never again; codes made before stop working. */
export async function makeRecoveryCodes(tx: Tx, secret: Secret, userId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, () => newCode(recoveryCodeLetters, randomBytes));
  await tx.deleteFrom('recovery_code').where('user_id', '=', userId).execute();
  await tx
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ user_id: userId, code_hash: hashOf(secret, userId, code) })))
    .execute();
  await audit(tx, { action: 'account.recovery-codes-made', subjects: [userId] });
  return codes;
}

export async function useRecoveryCode(
  tx: Tx,
  secret: Secret,
  userId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const used = await tx
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('user_id', '=', userId)
    .where('code_hash', '=', hashOf(secret, userId, code))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

export async function recoveryCodesLeft(db: Database | Tx, userId: string): Promise<number> {
  const row = await db
    .selectFrom('recovery_code')
    .select((on) => on.fn.countAll<number>().as('left'))
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.left;
}

function hashOf(secret: Secret, userId: string, code: string): Buffer {
  return secret.mac('recovery-code', `${userId}:${normaliseCode(code)}`);
}
