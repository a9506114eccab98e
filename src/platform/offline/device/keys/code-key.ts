const utf8 = new TextEncoder();

/**
 * A key that somebody carries on a card. The code is drawn by chance (60 bits), so that nothing has to slow guessing down; `id` is what it opens, so that one
 * code never makes the key of two things. The key is not kept: it goes when whoever holds the card stops.
 */
export async function keyOfCode(code: string, id: string): Promise<CryptoKey> {
  const bits = await crypto.subtle.importKey('raw', utf8.encode(code), 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: utf8.encode(id), info: utf8.encode('alongside card v1') };
  return crypto.subtle.deriveKey(how, bits, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** What is kept of a code: SHA-256 of its letters, in hexadecimal, as the service keeps it. */
export async function hashOfCode(code: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(code)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
