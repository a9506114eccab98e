import { createECDH, createHash, hkdfSync } from 'node:crypto';

import type { Secret } from '#platform/access/data/secret.ts';

import { carriedInfo, carriedSalt } from '../domain/carried-file.ts';

/** The service's key pair for carried files: the same for as long as the service's secret is. */
export type CarryKey = Readonly<{
  /** P-256, raw uncompressed point, base64url; what `FieldReference.carryKey` holds. */
  publicKey: string;
  /** The AES key of a file, or of what else `info` names, from its ephemeral key; null where that is no point of the curve. */
  fileKey(ephemeralKey: Uint8Array, info?: string): Buffer | null;
}>;

export function openCarryKey(secret: Secret): CarryKey {
  const pair = createECDH('prime256v1');
  // One in four thousand million hashes is no private key; then the next one is.
  for (let key = secret.key('carried-file'); ; key = createHash('sha256').update(key).digest()) {
    try {
      pair.setPrivateKey(key);
      break;
    } catch {
      continue;
    }
  }
  const publicKey = pair.getPublicKey();
  return {
    publicKey: publicKey.toString('base64url'),
    fileKey: (ephemeralKey, info = carriedInfo) => {
      try {
        const shared = pair.computeSecret(ephemeralKey);
        return Buffer.from(hkdfSync('sha256', shared, carriedSalt(ephemeralKey, publicKey), info, 32));
      } catch {
        return null;
      }
    },
  };
}
