import { canonical } from '#platform/record/domain/canonical.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { SealedParcel } from './protocol.ts';

/**
 * What waits on a device, sealed for the service's eyes only, to be carried to the desk when the network never comes.
 *
 *     8 bytes   "ALNGCARY"
 *     1         format version
 *     16        id of the device
 *     65        the sender's ephemeral public key: P-256, uncompressed point
 *     12        iv
 *     the rest  AES-256-GCM (tag of 16 bytes last) over gzip over UTF-8 JSON of `CarriedContent`
 *
 * The AES key is HKDF-SHA-256 of the ECDH secret (32 bytes, the x coordinate) with `carriedSalt` as its salt and `carriedInfo` as its info. Everything
 * before the ciphertext is its additional data. A file with parcels, which are sealed once more inside, is of version 2; without them of version 1, as every
 * file was before. `proof` is HMAC-SHA-256, base64url, over the UTF-8 bytes of `carriedProofText`; its key is the SHA-256 of
 * the UTF-8 bytes of the device's secret as the service gave it out, which the service keeps: so nobody but that device can make a file that is believed.
 */
export const carriedVersions = [1, 2] as const;
export type CarriedVersion = (typeof carriedVersions)[number];
export const carriedInfo = 'alongside carried file v1';
export const carriedFileName = 'alongside-carried.bin';

/** The most entries that one file holds, and the most that it unpacks to, in bytes. */
export const mostCarried = 20_000;
export const largestCarried = 40 * 1024 * 1024;

export type CarriedContent = Readonly<{
  deviceId: string;
  entries: readonly Entry[];
  /** None in a file of version 1. */
  parcels: readonly SealedParcel[];
  /** The device's own time, ISO 8601 UTC. */
  madeAt: string;
  proof: string;
}>;

export type CarriedFrame = Readonly<{
  version: CarriedVersion;
  deviceId: string;
  /** 65 bytes. */
  ephemeralKey: Uint8Array;
  /** 12 bytes. */
  iv: Uint8Array;
  /** With the tag at its end. */
  ciphertext: Uint8Array;
}>;

export type FrameProblem = 'not-a-carried-file' | 'cut-short' | 'of-a-newer-app';

const magic = [0x41, 0x4c, 0x4e, 0x47, 0x43, 0x41, 0x52, 0x59];
const idAt = magic.length + 1;
const keyAt = idAt + 16;
const ivAt = keyAt + 65;
const headLength = ivAt + 12;
const tagLength = 16;

/** What `proof` vouches for, as text. */
export function carriedProofText(content: Omit<CarriedContent, 'proof'>): string {
  const { deviceId, entries, parcels, madeAt } = content;
  return canonical({ deviceId, entries, madeAt, ...(parcels.length === 0 ? {} : { parcels }) });
}

/** The oldest version that holds it, so that an older service takes what it can. */
export const carriedVersionOf = ({ parcels }: Pick<CarriedContent, 'parcels'>): CarriedVersion =>
  parcels.length === 0 ? 1 : 2;

/** The part of the frame before the ciphertext: AES-GCM's additional data. */
export function carriedHead({
  version,
  deviceId,
  ephemeralKey,
  iv,
}: Omit<CarriedFrame, 'ciphertext'>): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(headLength);
  head.set(magic);
  head[magic.length] = version;
  head.set(idBytes(deviceId), idAt);
  head.set(ephemeralKey, keyAt);
  head.set(iv, ivAt);
  return head;
}

/** HKDF's salt: the sender's ephemeral key, then the service's, both as raw points. */
export function carriedSalt(ephemeralKey: Uint8Array, serviceKey: Uint8Array): Uint8Array<ArrayBuffer> {
  const salt = new Uint8Array(ephemeralKey.length + serviceKey.length);
  salt.set(ephemeralKey);
  salt.set(serviceKey, ephemeralKey.length);
  return salt;
}

export function frameCarriedFile(frame: CarriedFrame): Uint8Array<ArrayBuffer> {
  const head = carriedHead(frame);
  const file = new Uint8Array(head.length + frame.ciphertext.length);
  file.set(head);
  file.set(frame.ciphertext, head.length);
  return file;
}

/** Takes a file apart; nothing of it is believed yet. A file that was cut within its ciphertext is only known by its tag. */
export function readCarriedFrame(
  file: Uint8Array,
): Readonly<{ ok: true; value: CarriedFrame }> | Readonly<{ ok: false; problem: FrameProblem }> {
  const isOurs = magic.every((byte, at) => at >= file.length || file[at] === byte) && file.length > 0;
  if (!isOurs) return { ok: false, problem: 'not-a-carried-file' };
  const said = file[magic.length];
  const version = carriedVersions.find((one) => one === said);
  if (said !== undefined && version === undefined)
    return { ok: false, problem: said > Math.max(...carriedVersions) ? 'of-a-newer-app' : 'not-a-carried-file' };
  if (version === undefined || file.length < headLength + tagLength) return { ok: false, problem: 'cut-short' };
  return {
    ok: true,
    value: {
      version,
      deviceId: idText(file.subarray(idAt, keyAt)),
      ephemeralKey: file.slice(keyAt, ivAt),
      iv: file.slice(ivAt, headLength),
      ciphertext: file.slice(headLength),
    },
  };
}

function idBytes(id: string): Uint8Array {
  const hex = id.replaceAll('-', '');
  return Uint8Array.from({ length: 16 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));
}

function idText(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
