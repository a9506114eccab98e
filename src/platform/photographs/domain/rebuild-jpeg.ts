import { ByteReader, joined, Unreadable, type Rebuilt, type Size } from './byte-reader.ts';
import { orientationIn, orientationSegment } from './exif-orientation.ts';

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
/** Baseline, extended and progressive with Huffman codes: what browsers show. */
const frames = new Set([0xc0, 0xc1, 0xc2]);
/** Huffman tables, quantisation tables, restart interval. */
const tables = new Set([0xc4, 0xdb, 0xdd]);
/** A picture in more scans than this only keeps whoever draws it busy. */
const mostScans = 200;

/** JFIF 1.1 without a small copy of the picture. */
const jfif = Uint8Array.from([0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);

/** How the colours are to be read: the last byte of Adobe's segment. The rest of it is written anew. */
const adobe = (transform: number): Uint8Array =>
  Uint8Array.from([0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, transform]);

/** Puts a JPEG together anew from its frame, tables and scans. What applications wrote, remarks, and everything after its end stay behind. */
export function rebuildJpeg(bytes: Uint8Array): Rebuilt {
  const file = new ByteReader(bytes);
  const parts: Uint8Array[] = [];
  let size: Size | null = null;
  let [isJfif, up, transform] = [false, 1, -1];
  let scans = 0;
  for (let at = 2; ;) {
    const { marker, next } = markerAt(file, at);
    if (marker === endOfImage) break;
    // Marks without a length that mean nothing here.
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at = next;
      continue;
    }
    const length = file.number(next, 2);
    if (length < 2) throw new Unreadable('damaged');
    const body = file.part(next + 2, length - 2);
    at = next + length;
    if (frames.has(marker)) {
      if (size !== null) throw new Unreadable('damaged');
      size = { height: new ByteReader(body).number(1, 2), width: new ByteReader(body).number(3, 2) };
      parts.push(segment(marker, body));
    } else if (tables.has(marker)) parts.push(segment(marker, body));
    else if (marker === startOfScan) {
      scans += 1;
      if (size === null || scans > mostScans) throw new Unreadable('damaged');
      const end = endOfScan(file, at);
      parts.push(segment(marker, body), file.part(at, end - at));
      at = end;
    } else if (marker === 0xe0) isJfif ||= startsWith(body, 'JFIF\0');
    else if (marker === 0xe1 && startsWith(body, 'Exif\0\0') && up === 1) up = orientationIn(body.subarray(6));
    else if (marker === 0xee && startsWith(body, 'Adobe') && body.length >= 12) transform = (body[11] ?? 0) % 3;
    else if (isOtherFrame(marker)) throw new Unreadable('damaged');
  }
  if (size === null || scans === 0) throw new Unreadable('damaged');
  const head = [
    Uint8Array.from([0xff, startOfImage]),
    ...(isJfif ? [jfif] : []),
    ...(up === 1 ? [] : [orientationSegment(up)]),
    ...(transform < 0 ? [] : [adobe(transform)]),
  ];
  return { bytes: joined([...head, ...parts, Uint8Array.from([0xff, endOfImage])]), size };
}

/** Any number of `FF` may stand before a mark. */
function markerAt(file: ByteReader, at: number): Readonly<{ marker: number; next: number }> {
  if (file.byte(at) !== 0xff) throw new Unreadable('damaged');
  let next = at + 1;
  while (file.byte(next) === 0xff) next += 1;
  return { marker: file.byte(next), next: next + 1 };
}

/** Where the coded points of a scan end: at the first mark that is no restart. */
function endOfScan(file: ByteReader, from: number): number {
  for (let at = from; ;) {
    at = file.bytes.indexOf(0xff, at);
    if (at < 0) throw new Unreadable('damaged');
    const after = file.byte(at + 1);
    if (after !== 0 && after !== 0xff && (after < 0xd0 || after > 0xd7)) return at;
    at += after === 0xff ? 1 : 2;
  }
}

/** Lossless, arithmetic and hierarchical pictures, and the tables of such. */
const isOtherFrame = (marker: number): boolean =>
  (marker >= 0xc3 && marker <= 0xcf) || marker === 0xde || marker === 0xdf;

const startsWith = (body: Uint8Array, text: string): boolean =>
  body.length >= text.length && [...text].every((letter, at) => body[at] === letter.charCodeAt(0));

function segment(marker: number, body: Uint8Array): Uint8Array {
  const length = body.length + 2;
  return joined([Uint8Array.from([0xff, marker, length >> 8, length & 0xff]), body]);
}
