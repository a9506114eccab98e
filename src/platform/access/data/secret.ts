import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

/** What a key is for. Each purpose has its own key, so that nothing made for one is good for another. */
export type SecretPurpose =
  | 'session-cookie'
  | 'sealed-cookie'
  | 'totp'
  | 'recovery-code'
  | 'one-time-code'
  | 'lockout'
  | 'csrf'
  | 'device-recovery'
  | 'carried-file'
  | 'message-contact'
  | 'message-address'
  | 'message-values';

export type Secret = Readonly<{
  /** 32 bytes, for whoever needs a key of their own. */
  key(purpose: SecretPurpose): Buffer;
  /** A keyed hash: equal for equal text, and says nothing about it to whoever has no key. */
  mac(purpose: SecretPurpose, text: string): Buffer;
  /** Encrypts; a change of the sealed bytes is noticed. */
  seal(purpose: SecretPurpose, plain: Uint8Array): Buffer;
  /** Null where the bytes were not sealed with this secret for this purpose, or were changed. */
  unseal(purpose: SecretPurpose, sealed: Uint8Array): Buffer | null;
}>;

const shortest = 32;
const ivBytes = 12;
const tagBytes = 16;

/**
 * The service's one secret: `ALONGSIDE_SECRET` where it is set (every process of one service needs the same), or a file in the data folder that only
 * its owner may read, made at the first start. Without it nobody's second step can be checked, and every session ends.
 */
export function openSecret(from: Readonly<{ secret: string | null; dataFolder: string }>): Secret {
  const root = from.secret === null ? secretFromFile(from.dataFolder) : from.secret;
  if (root.length < shortest)
    throw new AlongsideError('ALO-ACCESS-001', `ALONGSIDE_SECRET must have at least ${shortest} characters.`);
  const key = (purpose: SecretPurpose) => Buffer.from(hkdfSync('sha256', root, 'alongside', purpose, 32));
  return {
    key,
    mac: (purpose, text) => createHmac('sha256', key(purpose)).update(text).digest(),
    seal: (purpose, plain) => seal(key(purpose), plain),
    unseal: (purpose, sealed) => unseal(key(purpose), sealed),
  };
}

function secretFromFile(dataFolder: string): string {
  const file = join(dataFolder, 'secret');
  if (!existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true });
    try {
      writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new AlongsideError('ALO-ACCESS-001', `The secret cannot be written to ${file}.`, { cause });
    }
  }
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8').trim();
}

function seal(key: Buffer, plain: Uint8Array): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function unseal(key: Buffer, sealed: Uint8Array): Buffer | null {
  const bytes = Buffer.from(sealed);
  if (bytes.length < ivBytes + tagBytes) return null;
  const opener = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
  opener.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  try {
    return Buffer.concat([opener.update(bytes.subarray(ivBytes, bytes.length - tagBytes)), opener.final()]);
  } catch {
    return null;
  }
}
