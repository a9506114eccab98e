import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';

import { inSigns } from '../../domain/encoded/keyed-hash.ts';
import type { ConfirmationOf } from '../../domain/encoded/confirmations.ts';
import { bytesOfToken, tokenOf } from '../../domain/encoded/row-token.ts';

/** A row's own pair of keys (X25519): `row` names it in everything that is sent, `secret` stays in the map. */
export function newRowKey(): Readonly<{ row: string; secret: string }> {
  const { publicKey, privateKey } = generateKeyPairSync('x25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  return { row: tokenOf(publicKey.subarray(-keyBytes)), secret: tokenOf(privateKey.subarray(-keyBytes)) };
}

/** Either key is the end of its DER form (RFC 8410). */
const keyBytes = 32;

/** Signs of a confirmation: 130 bits. */
const confirmationSigns = 26;

/**
 * What confirms a pair: an HMAC under the secret that its two rows have in common, which only their owners can work out (Diffie and Hellman over Curve25519, RFC 7748). `secrets`
 * are those of the rows of one map; of a row that is not in it, or a token that is no key, nothing can be said.
 */
export function confirmationsBy(secrets: ReadonlyMap<string, string>): ConfirmationOf {
  return (own, other, by) => {
    const secret = bytesOfToken(secrets.get(own) ?? '');
    const [mine, their] = [bytesOfToken(own), bytesOfToken(other)];
    if (secret === null || mine === null || their === null) return null;
    const shared = sharedSecret(secret, mine, their);
    if (shared === null) return null;
    const words = by === own ? [own, other] : [other, own];
    const bytes = createHmac('sha256', shared)
      .update(['confirmed', ...words].join('\0'))
      .digest();
    return inSigns(bytes.subarray(0, confirmationSigns));
  };
}

/** What stands for a pair that was not confirmed, and looks no different: `random` are as many bytes as a confirmation has signs. */
export const nothingConfirmed = (random: (bytes: number) => Uint8Array): string => inSigns(random(confirmationSigns));

const publicKeyOf = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x: Buffer.from(bytes).toString('base64url') } });

function sharedSecret(secret: Uint8Array, own: Uint8Array, other: Uint8Array): Uint8Array | null {
  try {
    const privateKey = createPrivateKey({
      format: 'jwk',
      key: {
        kty: 'OKP',
        crv: 'X25519',
        x: Buffer.from(own).toString('base64url'),
        d: Buffer.from(secret).toString('base64url'),
      },
    });
    return diffieHellman({ privateKey, publicKey: publicKeyOf(other) });
  } catch {
    return null;
  }
}
