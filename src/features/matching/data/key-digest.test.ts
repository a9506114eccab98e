import { createHmac, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';

import { keyDigest } from './key-digest.ts';

it('is the beginning of an HMAC-SHA-256, whatever the length of secret and text', () => {
  for (const length of [1, 32, 64, 65, 200]) {
    const secret = randomBytes(length);
    for (const text of ['', 'name-and-birth mhmd 1991 5 17', 'ተስፋይ'.repeat(60)]) {
      const mac = createHmac('sha256', secret).update(text).digest();
      expect(keyDigest(secret)(text)).toBe(mac.readBigInt64BE(0).toString());
    }
  }
});
