import { ByteReader, Unreadable } from './byte-reader.ts';

/** Tag of EXIF. */
const orientation = 0x0112;
const mostTags = 1000;

/** Which way is up, 1 to 8, in what follows `Exif\0\0`; 1 where it does not say or cannot be read. Nothing else of it is ever read. */
export function orientationIn(exif: Uint8Array): number {
  try {
    return readOrientation(new ByteReader(exif));
  } catch (error) {
    if (error instanceof Unreadable) return 1;
    throw error;
  }
}

function readOrientation(file: ByteReader): number {
  const order = file.text(0, 2);
  if (order !== 'II' && order !== 'MM') return 1;
  const number = (at: number, size: number) =>
    order === 'MM' ? file.number(at, size) : file.numberBackwards(at, size);
  const first = number(4, 4);
  const tags = Math.min(number(first, 2), mostTags);
  for (let tag = 0; tag < tags; tag += 1) {
    const at = first + 2 + tag * 12;
    if (number(at, 2) !== orientation) continue;
    const value = number(at + 8, 2);
    return number(at + 2, 2) === 3 && value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A segment of JPEG that says which way is up, and nothing else. */
export const orientationSegment = (value: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34],
    ...[0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0],
    ...[0, 0, 0, 0],
  ]);
