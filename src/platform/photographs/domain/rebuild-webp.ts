import { ByteReader, joined, Unreadable, type Rebuilt, type Size } from './byte-reader.ts';

/** Puts a WebP together anew from its picture and, where it has one, its transparency. One that moves is refused. */
export function rebuildWebp(bytes: Uint8Array): Rebuilt {
  const file = new ByteReader(bytes);
  const end = 8 + file.numberBackwards(4, 4);
  if (end > file.length) throw new Unreadable('damaged');
  let picture: Uint8Array | null = null;
  let alpha: Uint8Array | null = null;
  let size: Size | null = null;
  for (let at = 12; at < end;) {
    const name = file.text(at, 4);
    const length = file.numberBackwards(at + 4, 4);
    const body = file.part(at + 8, length);
    at += 8 + length + (length % 2);
    if (name === 'ANIM' || name === 'ANMF') throw new Unreadable('moving');
    if (name === 'ALPH' && picture === null) alpha = chunk(name, body);
    if (name !== 'VP8 ' && name !== 'VP8L') continue;
    if (picture !== null) throw new Unreadable('damaged');
    size = name === 'VP8 ' ? sizeOfLossy(new ByteReader(body)) : sizeOfLossless(new ByteReader(body));
    picture = chunk(name, body);
    // A lossless picture has its transparency in itself.
    if (name === 'VP8L') alpha = null;
  }
  if (picture === null || size === null) throw new Unreadable('damaged');
  const body = joined(alpha === null ? [picture] : [extended(size), alpha, picture]);
  const head = Uint8Array.from([...letters('RIFF'), ...backwards(body.length + 4, 4), ...letters('WEBP')]);
  return { bytes: joined([head, body]), size };
}

function sizeOfLossy(body: ByteReader): Size {
  if (body.number(3, 3) !== 0x9d012a) throw new Unreadable('damaged');
  return { width: body.numberBackwards(6, 2) & 0x3fff, height: body.numberBackwards(8, 2) & 0x3fff };
}

function sizeOfLossless(body: ByteReader): Size {
  if (body.byte(0) !== 0x2f) throw new Unreadable('damaged');
  const bits = body.numberBackwards(1, 4);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** That there is transparency, and nothing else. */
const extended = ({ width, height }: Size): Uint8Array =>
  chunk('VP8X', Uint8Array.from([0x10, 0, 0, 0, ...backwards(width - 1, 3), ...backwards(height - 1, 3)]));

const chunk = (name: string, body: Uint8Array): Uint8Array =>
  joined([Uint8Array.from([...letters(name), ...backwards(body.length, 4)]), body, new Uint8Array(body.length % 2)]);

const letters = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

const backwards = (value: number, size: number): readonly number[] =>
  Array.from({ length: size }, (_, place) => Math.floor(value / 256 ** place) % 256);
