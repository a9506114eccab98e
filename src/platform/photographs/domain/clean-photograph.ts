import { failure, success, type Result } from '#platform/problems/result.ts';

import { Unreadable, type Rebuilt } from './byte-reader.ts';
import { photographLimits, type MediaType, type Photograph } from './photograph.ts';
import { rebuildJpeg } from './rebuild-jpeg.ts';
import { pngSignature, rebuildPng } from './rebuild-png.ts';
import { rebuildWebp } from './rebuild-webp.ts';

/** Why a file is not kept as a photograph. `other-kind`: a picture that telephones take and browsers do not show; `not-kept`: a device is full; `no-room`: there are as many as may be. */
export type PhotographProblem =
  'not-kept' | 'no-room' | 'too-large' | 'no-picture' | 'other-kind' | 'damaged' | 'moving' | 'too-many-points';

const rebuild: Readonly<Record<MediaType, (bytes: Uint8Array) => Rebuilt>> = {
  'image/jpeg': rebuildJpeg,
  'image/png': rebuildPng,
  'image/webp': rebuildWebp,
};

/** A picture without anything else that its file said: put together anew from the parts that it needs. Its kind is what its first bytes say. */
export function cleanPhotograph(bytes: Uint8Array): Result<Omit<Photograph, 'id'>, PhotographProblem> {
  if (bytes.length > photographLimits.bytes) return failure('too-large');
  const mediaType = kindOfPicture(bytes);
  if (mediaType === null) return failure(isOfTelephone(bytes) ? 'other-kind' : 'no-picture');
  try {
    const { bytes: rebuilt, size } = rebuild[mediaType](bytes);
    const { width, height } = size;
    if (width === 0 || height === 0) return failure('damaged');
    const { side, points } = photographLimits;
    if (width > side || height > side || width * height > points) return failure('too-many-points');
    return success({ mediaType, bytes: rebuilt });
  } catch (error) {
    if (error instanceof Unreadable) return failure(error.because);
    throw error;
  }
}

function kindOfPicture(bytes: Uint8Array): MediaType | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (pngSignature.every((byte, at) => bytes[at] === byte)) return 'image/png';
  return textIn(bytes, 0) === 'RIFF' && textIn(bytes, 8) === 'WEBP' ? 'image/webp' : null;
}

/** HEIC and AVIF. */
const isOfTelephone = (bytes: Uint8Array): boolean =>
  textIn(bytes, 4) === 'ftyp' && /^(hei|hev|mif1|msf1|avi[fs])/.test(textIn(bytes, 8));

const textIn = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
