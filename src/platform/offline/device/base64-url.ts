import type { Bytes } from './profile-store.ts';

export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  // A function takes so many arguments and no more.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Of text that the service or this device made; throws on anything else. */
export function fromBase64Url(text: string): Bytes {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
