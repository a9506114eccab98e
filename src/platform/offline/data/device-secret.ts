import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 32 random bytes as a device is given them. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the service keeps of a secret: SHA-256 of its text. A secret has 256 bits of its own, so that nobody guesses it from this. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** In the same time whatever differs; false where there is no hash. */
export function isSecret(secret: string, hash: Buffer | null): boolean {
  const given = hashOfSecret(secret);
  return timingSafeEqual(given, hash ?? randomBytes(32)) && hash !== null;
}
