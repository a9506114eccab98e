import { createDecipheriv } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import { largestParcel, parcelHead, parcelInfo, readParcelFrame, type ParcelName } from '../domain/parcel-frame.ts';
import type { CarryKey } from './carry-key.ts';

const unpack = promisify(gunzip);

/** What a device sealed for the service, as it was said there. Null where it was changed, cut short, sealed as another parcel or for another service, or is too large. */
export async function openParcel(carryKey: CarryKey, name: ParcelName, sealed: Uint8Array): Promise<unknown> {
  const frame = readParcelFrame(sealed);
  const key = frame === null ? null : carryKey.fileKey(frame.ephemeralKey, parcelInfo);
  if (frame === null || key === null) return null;
  const opener = createDecipheriv('aes-256-gcm', key, frame.iv, { authTagLength: 16 });
  opener.setAAD(parcelHead(name, frame));
  opener.setAuthTag(frame.ciphertext.subarray(-16));
  try {
    const packed = Buffer.concat([opener.update(frame.ciphertext.subarray(0, -16)), opener.final()]);
    return JSON.parse((await unpack(packed, { maxOutputLength: largestParcel })).toString('utf8')) as unknown;
  } catch {
    return null;
  }
}
