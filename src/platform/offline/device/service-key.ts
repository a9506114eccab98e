import { carriedSalt } from '../domain/carried-file.ts';
import { fromBase64Url } from './base64-url.ts';
import type { Bytes } from './profile-store.ts';

const utf8 = new TextEncoder();
const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** A key for one thing that the service alone is to read. `serviceKey` is `FieldReference.carryKey`; the private half of what it is made with is nowhere kept. */
export async function keyForService(
  serviceKey: string,
  info: string,
): Promise<Readonly<{ ephemeralKey: Bytes; key: CryptoKey }>> {
  const raw = fromBase64Url(serviceKey);
  const own = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const ephemeralKey = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  const theirs = await crypto.subtle.importKey('raw', raw, curve, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own.privateKey, 256);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: carriedSalt(ephemeralKey, raw), info: utf8.encode(info) },
    await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']),
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  return { ephemeralKey, key };
}
