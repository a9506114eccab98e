import { AlongsideError } from '#platform/problems/alongside-error.ts';

import {
  carriedHead,
  carriedInfo,
  carriedProofText,
  carriedVersionOf,
  frameCarriedFile,
  mostCarried,
  type CarriedContent,
} from '../domain/carried-file.ts';
import { inOrder, inPieces } from '../domain/outbox.ts';
import { parcelState } from '../domain/parcel.ts';
import { charactersOfParcels, mostParcels } from '../domain/protocol.ts';
import { toBase64Url } from './base64-url.ts';
import { packed } from './packing.ts';
import { parcelsOf, sealedOf } from './parcels.ts';
import type { Profile, ProfileState } from './profile.ts';
import { inLengths } from './push.ts';
import { keyForService } from './service-key.ts';

const utf8 = new TextEncoder();

/**
 * What waits, sealed so that the service alone can read it and knows which device made it; in as many files as it takes. Framing: `carried-file.ts`. Of what
 * people gave, only what is closed for good: a half that was carried would stand in the way of the whole.
 */
export async function carriedFiles(profile: Profile, nowMs: number): Promise<readonly Uint8Array[]> {
  const waiting = inOrder(profile.outbox.values()).filter((row) => row.state.is !== 'sent');
  const closed = parcelsOf(profile).filter((parcel) => parcelState(parcel) === 'waiting');
  const entries = inLengths(waiting, mostCarried).map((rows) => rows.map(({ entry }) => entry));
  const parcels = inPieces(closed.map(sealedOf), mostParcels, charactersOfParcels);
  const files = Math.max(1, entries.length, parcels.length);
  return Promise.all(
    Array.from({ length: files }, (_, at) =>
      carriedFile(profile.state, { entries: entries[at] ?? [], parcels: parcels[at] ?? [] }, nowMs),
    ),
  );
}

async function carriedFile(
  state: ProfileState,
  { entries, parcels }: Pick<CarriedContent, 'entries' | 'parcels'>,
  nowMs: number,
): Promise<Uint8Array> {
  if (state.reference === null)
    throw new AlongsideError('ALO-DEVICE-004', 'the service was never met: its key is not here');
  const { user, secret } = state.identity;
  const content = { deviceId: user.deviceId, entries, parcels, madeAt: new Date(nowMs).toISOString() };
  const plain = utf8.encode(JSON.stringify({ ...content, proof: await proofOf(carriedProofText(content), secret) }));

  const { ephemeralKey, key } = await keyForService(state.reference.carryKey, carriedInfo);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head = { version: carriedVersionOf(content), deviceId: user.deviceId, ephemeralKey, iv };
  const additionalData = carriedHead(head);
  const secretText = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, await packed(plain));
  return frameCarriedFile({ ...head, ciphertext: new Uint8Array(secretText) });
}

async function proofOf(text: string, secret: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', utf8.encode(secret));
  const key = await crypto.subtle.importKey('raw', hash, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(text))));
}
