import type { Entry } from '#platform/record/domain/entry.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

import { carriedHead, carriedInfo, carriedProofText, frameCarriedFile, mostCarried } from '../domain/carried-file.ts';
import { inOrder } from '../domain/outbox.ts';
import { toBase64Url } from './base64-url.ts';
import { packed } from './packing.ts';
import type { Profile, ProfileState } from './profile.ts';
import { inLengths } from './push.ts';
import { keyForService } from './service-key.ts';

const utf8 = new TextEncoder();

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

  const { ephemeralKey, key } = await keyForService(state.reference.carryKey, carriedInfo);
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
