import { z } from 'zod';

import type { Secret } from '#platform/access/data/secret.ts';

import type { MessageValues, Way } from '../domain/message.ts';
import type { Address } from '../domain/read-address.ts';

const addressShape = z.array(z.string()).min(1).max(7);
const valuesShape = z.record(z.string(), z.string());

/** The address as it is kept, under a key that opens nothing else. */
export const sealAddress = (secret: Secret, address: Address): Buffer =>
  secret.seal('message-contact', Buffer.from(JSON.stringify(address)));

/** Null where it was forgotten, or cannot be opened with this secret. */
export const openAddress = (secret: Secret, sealed: Buffer | null): Address | null =>
  opened(sealed && secret.unseal('message-contact', sealed), addressShape);

/** Equal for one address written twice, and says nothing of it to whoever has no key. */
export const addressDigest = (secret: Secret, way: Way, address: Address): Buffer =>
  secret.mac('message-address', JSON.stringify([way, ...address.map((line) => line.toLowerCase())]));

export const sealValues = (secret: Secret, values: MessageValues): Buffer =>
  secret.seal('message-values', Buffer.from(JSON.stringify(values)));

export const openValues = (secret: Secret, sealed: Buffer | null): MessageValues | null =>
  opened(sealed && secret.unseal('message-values', sealed), valuesShape);

function opened<Value>(plain: Buffer | null, shape: z.ZodType<Value>): Value | null {
  return plain === null ? null : (shape.safeParse(JSON.parse(plain.toString('utf8'))).data ?? null);
}
