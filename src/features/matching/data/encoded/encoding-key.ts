import { createHmac, createSecretKey } from 'node:crypto';
import { z } from 'zod';

import { BadInput } from '#platform/runtime/command.ts';

import { inSigns, type Mac } from '../../domain/encoded/keyed-hash.ts';
import { readBytes } from '../read-people.ts';

const keyFormat = 'alongside-encoding-key';
const keySchema = z.strictObject({
  format: z.literal(keyFormat),
  version: z.literal(1),
  /** The fingerprint that stands in every file made with the key. */
  id: z.string(),
  made: z.iso.date(),
  secret: z.string().regex(/^[0-9a-f]{64}$/),
});

/** A key by which two organisations encode their lists; `id` says which it is and gives nothing of it away. */
export type EncodingKey = Readonly<{ id: string; mac: Mac }>;

function keyOf(secret: string): EncodingKey {
  const key = createSecretKey(secret, 'hex');
  const mac: Mac = (text) => createHmac('sha256', key).update(text).digest();
  return { id: inSigns(mac('which-key\0').subarray(0, 10)), mac };
}

/** The text of a key file. `secret` are 32 random bytes. */
export function keyFile(secret: Uint8Array, made: string): Readonly<{ id: string; text: string }> {
  const hex = Buffer.from(secret).toString('hex');
  const { id } = keyOf(hex);
  return { id, text: `${JSON.stringify({ format: keyFormat, version: 1, id, made, secret: hex }, null, 2)}\n` };
}

/** Reads a key file; words for one that is none, or whose fingerprint is not its own. */
export async function readKey(file: string): Promise<EncodingKey> {
  const text = Buffer.from(await readBytes(file)).toString('utf8');
  const read = keySchema.safeParse(parsed(text));
  const key = read.success ? keyOf(read.data.secret) : null;
  if (key === null || key.id !== read.data?.id)
    throw new BadInput(`${file} is not a key. Make one with: alongside match encode-key --out KEY`);
  return key;
}

/** What a line of JSON says; null where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
