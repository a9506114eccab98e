import { signs } from './keyed-hash.ts';

/** 32 bytes, five bits a sign, the last sign with four bits that count for nothing. */
const tokenSigns = 52;

export const rowTokenPattern = new RegExp(`^[${signs}]{${String(tokenSigns)}}$`);

/** 32 bytes as they stand in files: a row's public key, which is its name, or its secret. */
export function tokenOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < tokenSigns; at += 1) {
    let value = 0;
    for (let bit = 5 * at; bit < 5 * at + 5; bit += 1)
      value = (value << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    text += signs[value] ?? '';
  }
  return text;
}

/** The bytes again; null for what is no token. */
export function bytesOfToken(token: string): Uint8Array | null {
  if (!rowTokenPattern.test(token)) return null;
  const bytes = new Uint8Array(32);
  for (let bit = 0; bit < 256; bit += 1) {
    const value = signs.indexOf(token[Math.floor(bit / 5)] ?? '');
    if (((value >> (4 - (bit % 5))) & 1) === 1) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (7 - (bit & 7)));
  }
  return tokenOf(bytes) === token ? bytes : null;
}
