import type { Entry } from '#platform/record/domain/entry.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

import {
  carriedHead,
  carriedInfo,
  carriedProofText,
  carriedSalt,
  frameCarriedFile,
  mostCarried,
} from '../domain/carried-file.ts';
import { inOrder } from '../domain/outbox.ts';
import { fromBase64Url, toBase64Url } from './base64-url.ts';
import { packed } from './packing.ts';
import type { Profile, ProfileState } from './profile.ts';
import { inLengths } from './push.ts';

const utf8 = new TextEncoder();
const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** What waits, sealed so that the service alone can read it and knows which device made it; in as many files as it takes. Framing: `carried-file.ts`. */
export async function carriedFiles({ state, outbox }: Profile, nowMs: number): Promise<readonly Uint8Array[]> {
  const waiting = inOrder(outbox.values()).filter((row) => row.state.is !== 'sent');
  const entries = waiting.map(({ entry }) => entry);
  const parts = entries.length === 0 ? [[]] : inLengths(entries, mostCarried);
  return Promise.all(parts.map((some) => carriedFile(state, some, nowMs)));
}

async function carriedFile(state: ProfileState, entries: readonly Entry[], nowMs: number): Promise<Uint8Array> {
  if (state.reference === null)
    throw new AlongsideError('ALO-DEVICE-004', 'the service was never met: its key is not here');
  const { user, secret } = state.identity;
  const content = { deviceId: user.deviceId, entries, madeAt: new Date(nowMs).toISOString() };
  const plain = utf8.encode(JSON.stringify({ ...content, proof: await proofOf(carriedProofText(content), secret) }));

  const serviceKey = fromBase64Url(state.reference.carryKey);
  const own = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const ephemeralKey = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  const theirs = await crypto.subtle.importKey('raw', serviceKey, curve, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own.privateKey, 256);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: carriedSalt(ephemeralKey, serviceKey), info: utf8.encode(carriedInfo) },
    await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']),
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head = { deviceId: user.deviceId, ephemeralKey, iv };
  const additionalData = carriedHead(head);
  const secretText = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, await packed(plain));
  return frameCarriedFile({ ...head, ciphertext: new Uint8Array(secretText) });
}

async function proofOf(text: string, secret: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', utf8.encode(secret));
  const key = await crypto.subtle.importKey('raw', hash, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(text))));
}
