import { hash } from 'node:crypto';

/** A key as it is stored and looked up: the first 64 bits of its HMAC-SHA-256 under this database's secret, as PostgreSQL writes a bigint. */
export type KeyDigest = (text: string) => string;

const blockLength = 64;

/** HMAC as FIPS 198-1 defines it, by two one-shot hashes: a register has tens of keys a person, and `createHmac` takes ten times as long for texts as short as these. */
export function keyDigest(secret: Buffer): KeyDigest {
  const padded = Buffer.alloc(blockLength);
  (secret.length > blockLength ? hash('sha256', secret, 'buffer') : secret).copy(padded);
  const [inner, outer] = [padded.map((byte) => byte ^ 0x36), padded.map((byte) => byte ^ 0x5c)];
  return (text) => {
    const inside = hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'buffer');
    return hash('sha256', Buffer.concat([outer, inside]), 'buffer')
      .readBigInt64BE(0)
      .toString();
  };
}
