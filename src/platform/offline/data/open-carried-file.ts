import { createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import { z } from 'zod';

import type { Database } from '#platform/database/requester.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import {
  carriedHead,
  carriedProofText,
  largestCarried,
  mostCarried,
  readCarriedFrame,
  type CarriedFrame,
  type FrameProblem,
} from '../domain/carried-file.ts';
import { mostParcels, sealedParcel, type SealedParcel } from '../domain/protocol.ts';
import type { CarryKey } from './carry-key.ts';
import './device-tables.ts';

export type CarriedProblem =
  | FrameProblem
  /** It was changed, cut short, or sealed for another service; which of these, nobody can tell. */
  | 'changed-or-foreign'
  | 'too-large'
  /** Sealed for this service, and what is inside is not what an app of ours writes. */
  | 'not-readable'
  /** No device of this service has its number. */
  | 'unknown-device'
  /** Not made by the device that it names. */
  | 'not-believed';

export type OpenedFile = Readonly<{
  deviceId: string;
  teamId: string;
  entries: readonly Entry[];
  parcels: readonly SealedParcel[];
  /** By the device's own clock. */
  madeAt: Date;
}>;

const unpack = promisify(gunzip);
const content = z.object({
  deviceId: z.guid(),
  entries: z.array(z.unknown()).max(mostCarried),
  parcels: z.array(sealedParcel).max(mostParcels).optional(),
  madeAt: z.iso.datetime().refine((text) => /^[12]\d{3}-/.test(text)),
  proof: z.string().max(100),
});

/** Opens a file that was carried from a device, and believes it only where the device itself made it. Keeps nothing. On the owner's connection: it needs the hash of the device's secret. */
export async function openCarriedFile(
  { db, carryKey }: Readonly<{ db: Database; carryKey: CarryKey }>,
  file: Uint8Array,
): Promise<Result<OpenedFile, CarriedProblem>> {
  if (file.length > largestCarried) return failure('too-large');
  const frame = readCarriedFrame(file);
  if (!frame.ok) return failure(frame.problem);
  const packed = decipher(frame.value, carryKey);
  if (packed === null) return failure('changed-or-foreign');
  const read = content.safeParse(await unpackJson(packed));
  if (!read.success || read.data.deviceId !== frame.value.deviceId) return failure('not-readable');
  const { deviceId, madeAt, proof } = read.data;
  const entries = read.data.entries as readonly Entry[];
  // A file of the first version has none, and vouches for none.
  const parcels = frame.value.version === 1 ? [] : (read.data.parcels ?? []);
  const device = await db
    .selectFrom('device')
    .select(['team_id', 'secret_hash', 'earlier_hashes'])
    .where('id', '=', deviceId)
    .executeTakeFirst();
  if (device === undefined) return failure('unknown-device');
  const hashes = [...(device.secret_hash === null ? [] : [device.secret_hash]), ...device.earlier_hashes];
  const text = proofText({ deviceId, entries, parcels, madeAt });
  if (text === null || !hashes.some((hash) => isProof(proof, hash, text))) return failure('not-believed');
  return success({ deviceId, teamId: device.team_id, entries, parcels, madeAt: new Date(madeAt) });
}

function decipher(frame: CarriedFrame, carryKey: CarryKey): Buffer | null {
  const key = carryKey.fileKey(frame.ephemeralKey);
  if (key === null) return null;
  const opener = createDecipheriv('aes-256-gcm', key, frame.iv, { authTagLength: 16 });
  opener.setAAD(carriedHead(frame));
  opener.setAuthTag(frame.ciphertext.subarray(-16));
  try {
    return Buffer.concat([opener.update(frame.ciphertext.subarray(0, -16)), opener.final()]);
  } catch {
    return null;
  }
}

/** Null where it is not JSON in gzip, or unpacks to more than is taken. */
async function unpackJson(packed: Buffer): Promise<unknown> {
  try {
    return JSON.parse((await unpack(packed, { maxOutputLength: largestCarried })).toString('utf8'));
  } catch {
    return null;
  }
}

/** Null where it is nested deeper than can be gone through, which nothing of ours is. */
function proofText(content: Parameters<typeof carriedProofText>[0]): string | null {
  try {
    return carriedProofText(content);
  } catch {
    return null;
  }
}

function isProof(proof: string, hash: Buffer, text: string): boolean {
  const given = Buffer.from(proof, 'base64url');
  const expected = createHmac('sha256', hash).update(text).digest();
  return given.length === expected.length && timingSafeEqual(given, expected);
}
