import { createHmac } from 'node:crypto';

/** A key as it is stored and looked up: the first 64 bits of its HMAC-SHA-256 under this database's secret, as PostgreSQL writes a bigint. */
export type KeyDigest = (text: string) => string;

export function keyDigest(secret: Buffer): KeyDigest {
  return (text) => createHmac('sha256', secret).update(text).digest().readBigInt64BE(0).toString();
}
