import type { Bytes } from '../profile-store.ts';
import { aesSeal } from '../seal.ts';

const utf8 = new TextEncoder();

/** The bytes of a new data key, to be wrapped and then imported. */
export const newDataKey = (): Bytes => crypto.getRandomValues(new Uint8Array(32));

/** Wraps a data key; `name` says under what, so that one wrapping cannot stand in for another. */
export function wrap(lockKey: CryptoKey, dataKey: Bytes, name: string): Promise<Bytes> {
  return aesSeal(lockKey).seal(name, dataKey);
}

/** Null where the lock key or the name is another, or the bytes were changed. */
export function unwrap(lockKey: CryptoKey, wrapped: Bytes, name: string): Promise<Bytes | null> {
  return aesSeal(lockKey).open(name, wrapped);
}

/** Makes a data key usable and its bytes unreadable: they are wiped, and the browser gives the key out to nobody. */
export async function intoUse(dataKey: Bytes): Promise<CryptoKey> {
  const key = await aesKey(dataKey);
  dataKey.fill(0);
  return key;
}

export function aesKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** A key that only this browser can use, and nobody can read out of it through the browser. */
export function deviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** From what an authenticator gives for `salt`. */
export async function passkeyKey(prf: Bytes, salt: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', prf, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: utf8.encode('alongside passkey lock') },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** `rounds` is kept beside the salt, so that more can be asked of new profiles one day. */
export async function passwordKey(password: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const typed = utf8.encode(password.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
