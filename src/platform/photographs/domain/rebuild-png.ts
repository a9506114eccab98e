import { ByteReader, joined, Unreadable, type Rebuilt, type Size } from './byte-reader.ts';

export const pngSignature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What a picture needs: how long each may be. Texts, times, places, profiles and what programs add for themselves are not among them. */
const kept: Readonly<Record<string, number>> = {
  IHDR: 13,
  PLTE: 768,
  tRNS: 256,
  gAMA: 4,
  sRGB: 1,
  IDAT: 0x7fffffff,
  IEND: 0,
};

/** Puts a PNG together anew from the parts that a picture needs. One that moves is refused. */
export function rebuildPng(bytes: Uint8Array): Rebuilt {
  const file = new ByteReader(bytes);
  const parts: Uint8Array[] = [pngSignature];
  const seen = new Set<string>();
  let size: Size | null = null;
  for (let at = pngSignature.length; ;) {
    const length = file.number(at, 4);
    const name = file.text(at + 4, 4);
    const body = file.part(at + 8, length);
    const whole = file.part(at, length + 12);
    at += length + 12;
    if (name === 'acTL') throw new Unreadable('moving');
    if (size === null && name !== 'IHDR') throw new Unreadable('damaged');
    const most = kept[name];
    if (most === undefined) continue;
    if (length > most || (name !== 'IDAT' && seen.has(name))) throw new Unreadable('damaged');
    if (checksum(whole.subarray(4, length + 8)) !== new ByteReader(whole).number(length + 8, 4))
      throw new Unreadable('damaged');
    seen.add(name);
    parts.push(whole);
    if (name === 'IHDR') {
      if (length !== 13) throw new Unreadable('damaged');
      size = { width: new ByteReader(body).number(0, 4), height: new ByteReader(body).number(4, 4) };
    }
    if (name === 'IEND') break;
  }
  if (size === null || !seen.has('IDAT')) throw new Unreadable('damaged');
  return { bytes: joined(parts), size };
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32, as PNG has it. */
export function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
