import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { z } from 'zod';

import type { Database, Tx } from '#platform/database/requester.ts';

import { audit } from './audit.ts';
import type { SecondStepProof } from './second-step.ts';
import type { OpenSession } from './sessions.ts';
import type { SignInNeeds } from './sign-in.ts';

/** Where the service is reached: a passkey is bound to the name in it. `https://alongside.example`, or `http://localhost:3000`. */
export type Origin = string;

const challengeMinutes = 10;
const mostPasskeys = 20;

const common = { id: z.string().max(1400), rawId: z.string().max(1400), type: z.literal('public-key') };
const encoded = z.string().max(20_000);
const registrationShape = z.object({
  ...common,
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
});
const authenticationShape = z.object({
  ...common,
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
  response: z.object({ clientDataJSON: encoded, authenticatorData: encoded, signature: encoded }),
});

/** What the browser is asked to make a passkey from. The challenge waits in the session. */
export async function beginPasskey(
  needs: SignInNeeds,
  session: OpenSession,
  email: string,
  origin: Origin,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await passkeysOf(needs.db, session.userId);
  const options = await generateRegistrationOptions({
    rpName: 'Alongside',
    rpID: new URL(origin).hostname,
    userName: email,
    userDisplayName: session.userName,
    userID: new Uint8Array(Buffer.from(session.userId.replaceAll('-', ''), 'hex')),
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });
  await keepChallenge(needs, session.id, options.challenge);
  return options;
}

/** Keeps the passkey that the browser made, under the person's own name for it. False where it does not answer the challenge. */
export async function addPasskey(
  tx: Tx,
  session: OpenSession,
  made: Readonly<{ response: string; name: string; origin: Origin | null; now: Date }>,
): Promise<boolean> {
  const response = parse(made.response, registrationShape) as RegistrationResponseJSON | null;
  const challenge = await takeChallenge(tx, session.id, made.now);
  if (response === null || challenge === null || made.origin === null) return false;
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: made.origin,
    expectedRPID: new URL(made.origin).hostname,
    requireUserVerification: false,
  }).catch(() => null);
  if (!verified?.verified || (await passkeysOf(tx, session.userId)).length >= mostPasskeys) return false;
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  const kept = await tx
    .insertInto('passkey')
    .values({
      id,
      user_id: session.userId,
      public_key: Buffer.from(publicKey),
      counter,
      transports: [...transports],
      name: made.name.trim().slice(0, 100) || 'Passkey',
      created_at: made.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows !== 1n) return false;
  await audit(tx, { action: 'account.passkey-added', subjects: [session.userId] });
  return true;
}

/** What the browser is asked to sign at the second step; null where the person has no passkey. */
export async function askForPasskey(
  needs: SignInNeeds,
  session: OpenSession,
  origin: Origin,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const known = await passkeysOf(needs.db, session.userId);
  if (known.length === 0) return null;
  const options = await generateAuthenticationOptions({
    rpID: new URL(origin).hostname,
    allowCredentials: known.map(({ id, transports }) => ({ id, transports })),
    userVerification: 'preferred',
  });
  await keepChallenge(needs, session.id, options.challenge);
  return options;
}

/** Whether the browser signed the session's challenge with one of this person's passkeys. A challenge is good once. */
export function passkeyProof(
  { now }: SignInNeeds,
  session: OpenSession,
  signed: Readonly<{ response: string; origin: Origin | null }>,
): SecondStepProof {
  return async (tx) => {
    const response = parse(signed.response, authenticationShape) as AuthenticationResponseJSON | null;
    const challenge = await takeChallenge(tx, session.id, now());
    const { origin } = signed;
    if (response === null || challenge === null || origin === null) return false;
    const passkey = await tx
      .selectFrom('passkey')
      .selectAll()
      .where('id', '=', response.id)
      .where('user_id', '=', session.userId)
      .forUpdate()
      .executeTakeFirst();
    if (passkey === undefined) return false;
    const verified = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      requireUserVerification: false,
      credential: { id: passkey.id, publicKey: new Uint8Array(passkey.public_key), counter: passkey.counter },
    }).catch(() => null);
    if (!verified?.verified) return false;
    await tx
      .updateTable('passkey')
      .set({ counter: verified.authenticationInfo.newCounter, used_at: now() })
      .where('id', '=', passkey.id)
      .execute();
    return true;
  };
}

export async function passkeysOf(db: Database | Tx, userId: string) {
  return db
    .selectFrom('passkey')
    .select(['id', 'name', 'transports', 'created_at', 'used_at'])
    .where('user_id', '=', userId)
    .orderBy('created_at')
    .execute();
}

export async function removePasskey(tx: Tx, userId: string, id: string): Promise<boolean> {
  const removed = await tx.deleteFrom('passkey').where('id', '=', id).where('user_id', '=', userId).executeTakeFirst();
  if (removed.numDeletedRows !== 1n) return false;
  await audit(tx, { action: 'account.passkey-removed', subjects: [userId] });
  return true;
}

async function keepChallenge({ db, now }: SignInNeeds, sessionId: string, challenge: string): Promise<void> {
  await db
    .updateTable('session')
    .set({ challenge, challenge_until_at: new Date(now().getTime() + challengeMinutes * 60_000) })
    .where('id', '=', sessionId)
    .execute();
}

async function takeChallenge(tx: Tx, sessionId: string, now: Date): Promise<string | null> {
  const row = await tx
    .selectFrom('session')
    .select(['challenge', 'challenge_until_at'])
    .where('id', '=', sessionId)
    .forUpdate()
    .executeTakeFirst();
  await tx
    .updateTable('session')
    .set({ challenge: null, challenge_until_at: null })
    .where('id', '=', sessionId)
    .execute();
  const isGood = row?.challenge_until_at != null && row.challenge_until_at > now;
  return isGood ? row.challenge : null;
}

function parse<Shape>(text: string, shape: z.ZodType<Shape>): Shape | null {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
