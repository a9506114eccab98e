import { Secret as TotpSecret, TOTP } from 'otpauth';

import type { Database, Tx } from '#platform/database/requester.ts';

import { audit } from './audit.ts';
import type { Secret } from './secret.ts';

const period = 30;
/** Half-minutes before and after now whose code is taken too, for a clock that is a little wrong. */
const drift = 1;

/** What an authenticator app needs: as a text to type, and as the address behind the QR code. */
export type TotpEnrolment = Readonly<{ secretText: string; uri: string }>;

/** Makes a secret that waits for its first code; the present one goes on working until then. */
export async function beginTotp(
  tx: Tx,
  secret: Secret,
  user: Readonly<{ id: string; email: string }>,
): Promise<TotpEnrolment> {
  const made = new TotpSecret({ size: 20 });
  const pending = secret.seal('totp', Buffer.from(made.bytes));
  await tx
    .insertInto('totp_credential')
    .values({ user_id: user.id, pending_secret: pending })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ pending_secret: pending }))
    .execute();
  return enrolment(made, user.email);
}

/** The secret that waits for its first code, to be shown again; null where none waits. */
export async function pendingTotp(
  db: Database,
  secret: Secret,
  user: Readonly<{ id: string; email: string }>,
): Promise<TotpEnrolment | null> {
  const row = await db
    .selectFrom('totp_credential')
    .select('pending_secret')
    .where('user_id', '=', user.id)
    .executeTakeFirst();
  const plain = row?.pending_secret ? secret.unseal('totp', row.pending_secret) : null;
  return plain === null ? null : enrolment(secretOf(plain), user.email);
}

/** Takes the first code of the waiting secret, which then replaces any other. False for a wrong code. */
export async function confirmTotp(tx: Tx, secret: Secret, userId: string, code: string, now: Date): Promise<boolean> {
  const row = await tx
    .selectFrom('totp_credential')
    .select('pending_secret')
    .where('user_id', '=', userId)
    .forUpdate()
    .executeTakeFirst();
  const plain = row?.pending_secret ? secret.unseal('totp', row.pending_secret) : null;
  const step = plain === null ? null : stepOf(plain, code, now);
  if (row === undefined || plain === null || step === null) return false;
  await tx
    .updateTable('totp_credential')
    .set({ secret: row.pending_secret, pending_secret: null, confirmed_at: now, last_step: step })
    .where('user_id', '=', userId)
    .execute();
  await audit(tx, { action: 'account.totp-set', subjects: [userId] });
  return true;
}

/** Whether the code is right and was not used before: a code seen over a shoulder is worth nothing once typed. */
export async function useTotp(tx: Tx, secret: Secret, userId: string, code: string, now: Date): Promise<boolean> {
  const row = await tx.selectFrom('totp_credential').select('secret').where('user_id', '=', userId).executeTakeFirst();
  const plain = row?.secret ? secret.unseal('totp', row.secret) : null;
  const step = plain === null ? null : stepOf(plain, code, now);
  if (step === null) return false;
  const used = await tx
    .updateTable('totp_credential')
    .set({ last_step: step })
    .where('user_id', '=', userId)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

export async function hasTotp(db: Database | Tx, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('totp_credential')
    .select('confirmed_at')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row?.confirmed_at != null;
}

function stepOf(plain: Buffer, typed: string, now: Date): number | null {
  const code = typed.replaceAll(/\s/gu, '');
  if (!/^\d{6}$/u.test(code)) return null;
  const timestamp = now.getTime();
  const delta = new TOTP({ secret: secretOf(plain), period }).validate({ token: code, window: drift, timestamp });
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta;
}

function secretOf(plain: Buffer): TotpSecret {
  return TotpSecret.fromHex(plain.toString('hex'));
}

function enrolment(secret: TotpSecret, email: string): TotpEnrolment {
  const text = secret.base32.match(/.{1,4}/gu)?.join(' ') ?? '';
  return { secretText: text, uri: new TOTP({ issuer: 'Alongside', label: email, secret, period }).toString() };
}
