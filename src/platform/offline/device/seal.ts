import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { Bytes } from './profile-store.ts';

/** Makes bytes unreadable without a key, and bound to their name: what was sealed under one name does not open under another. */
export type Seal = Readonly<{
  seal(name: string, plain: Bytes): Promise<Bytes>;
  /** Null where the bytes are torn, tampered with, or were sealed with another key or name. */
  open(name: string, sealed: Bytes): Promise<Bytes | null>;
  /** Lets go of the key; nothing can be sealed or opened afterwards. */
  forget(): void;
}>;

const format = 1;
const nonceLength = 12;
const text = new TextEncoder();

/** AES-256-GCM: a byte for the format, a random nonce, then the text and its tag. The name is the additional data. */
export function aesSeal(dataKey: CryptoKey): Seal {
  let held: CryptoKey | null = dataKey;
  const theKey = (): CryptoKey => {
    if (held === null) throw new AlongsideError('ALO-DEVICE-001', 'the profile is locked');
    return held;
  };
  return {
    forget: () => {
      held = null;
    },
    async seal(name, plain) {
      const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
      const secret = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData: text.encode(name) },
        theKey(),
        plain,
      );
      const sealed = new Uint8Array(1 + nonceLength + secret.byteLength);
      sealed[0] = format;
      sealed.set(iv, 1);
      sealed.set(new Uint8Array(secret), 1 + nonceLength);
      return sealed;
    },
    async open(name, sealed) {
      if (sealed[0] !== format) return null;
      const iv = sealed.subarray(1, 1 + nonceLength);
      const key = theKey();
      try {
        const additionalData = text.encode(name);
        const opened = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv, additionalData },
          key,
          sealed.subarray(1 + nonceLength),
        );
        return new Uint8Array(opened);
      } catch {
        return null;
      }
    },
  };
}
