import { hash, verify } from '@node-rs/argon2';

/** Argon2id, 19 MiB, two passes: OWASP's first choice. The cost is kept in the hash, so it can be raised later without losing anyone. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Made once and thrown away: what a password is compared with where there is no account, so that the answer takes the same work. */
const nobody = hash(crypto.randomUUID(), cost);

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Whether `typed` is the password behind `stored`. With null it does the same work and says no. */
export async function passwordMatches(stored: string | null, typed: string): Promise<boolean> {
  const matches = await verify(stored ?? (await nobody), typed.normalize('NFKC').slice(0, 1000));
  return matches && stored !== null;
}
