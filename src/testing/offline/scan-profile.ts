import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { logRecords, tableBlocks } from './unpack-level-db.ts';
import { unpackSnappy } from './unpack-snappy.ts';

/** Where a needle lies in plain text: the file, and how the needle was written there. */
export type Found = Readonly<{ needle: string; file: string; as: string }>;

/**
 * Looks through every file under a folder (a browser's whole profile) for words, in every way that a browser writes text: UTF-8, UTF-16, Latin-1, the
 * escapes of JSON, base64; in files as they lie, in LevelDB's packed tables and its logs, in values that IndexedDB packed, in gzip.
 */
export function scanProfile(folder: string, needles: readonly string[]): readonly Found[] {
  const written = needles.flatMap((needle) => waysOf(needle).map(([as, bytes]) => ({ needle, as, bytes })));
  const found = new Map<string, Found>();
  for (const path of filesUnder(folder)) {
    for (const bytes of layersOf(readFileSync(path))) {
      for (const { needle, as, bytes: looked } of written) {
        if (bytes.includes(looked)) found.set(`${needle} ${path} ${as}`, { needle, file: relative(folder, path), as });
      }
    }
  }
  return [...found.values()];
}

function waysOf(needle: string): [string, Buffer][] {
  const ways: [string, Buffer][] = [
    ['UTF-8', Buffer.from(needle, 'utf8')],
    ['UTF-16, little end first', Buffer.from(needle, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(needle, 'utf16le').swap16()],
  ];
  if (/^[\u0020-\u00ff]*$/u.test(needle)) ways.push(['Latin-1', Buffer.from(needle, 'latin1')]);
  else ways.push(['JSON escapes', Buffer.from(escaped(needle), 'latin1')]);
  // Base64 of any text that has the needle in it, at each of the three ways in which it may lie.
  for (const shift of [0, 1, 2]) {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(needle, 'utf8')]);
    const whole = Math.floor(bytes.length / 3) * 3;
    const text = bytes
      .subarray(0, whole)
      .toString('base64')
      .slice(shift === 0 ? 0 : 4);
    if (text.length >= 8) ways.push([`base64 (${shift})`, Buffer.from(text, 'latin1')]);
  }
  return ways;
}

const escaped = (text: string): string =>
  [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

function* filesUnder(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const about = statSync(path, { throwIfNoEntry: false });
    if (about?.isDirectory() === true) yield* filesUnder(path);
    else if (about?.isFile() === true) yield path;
  }
}

/** A file's bytes as they lie, and all that can be unpacked from them. */
function* layersOf(file: Buffer): Generator<Buffer> {
  yield file;
  const blocks = tableBlocks(file);
  if (blocks.length === 0) blocks.push(logRecords(file));
  for (const block of [file, ...blocks]) {
    if (block !== file) yield block;
    for (const value of packedValues(block)) yield value;
  }
  for (const at of placesOf(file, Buffer.from([0x1f, 0x8b, 0x08]))) {
    try {
      yield gunzipSync(file.subarray(at));
    } catch {
      // Three bytes that only looked like the beginning of something packed.
    }
  }
}

/** IndexedDB packs a larger value by itself, before the table is packed again: a mark of three bytes, then Snappy, which says
 * how long the text is and so where its packing ends. */
function* packedValues(block: Buffer): Generator<Buffer> {
  for (const at of placesOf(block, Buffer.from([0xff, 0x11, 0x02]))) {
    const value = unpackSnappy(block.subarray(at + 3));
    if (value !== null) yield value;
  }
}

function* placesOf(bytes: Buffer, mark: Buffer): Generator<number> {
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) yield at;
}
