import { unpackSnappy } from './unpack-snappy.ts';

const footerLength = 48;
const magic = Buffer.from('57fb808b247547db', 'hex');
const blockTrailer = 5;

/** Every block of a LevelDB table file as it was before it was packed; none where the file is no table. */
export function tableBlocks(file: Buffer): Buffer[] {
  if (file.length < footerLength || !file.subarray(-8).equals(magic)) return [];
  const footer = file.subarray(file.length - footerLength);
  const metaAt = handle(footer, 0);
  const indexAt = handle(footer, metaAt.next);
  const index = block(file, indexAt);
  if (index === null) return [];
  const blocks = [index];
  for (const value of values(index)) {
    const one = block(file, handle(value, 0));
    if (one !== null) blocks.push(one);
  }
  return blocks;
}

/** What was written to a LevelDB log, without the headers that stand every 32 KB and between the pieces of one record. */
export function logRecords(file: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let start = 0; start < file.length; start += 32_768) {
    const end = Math.min(file.length, start + 32_768);
    let at = start;
    while (at + 7 <= end) {
      const length = file.readUInt16LE(at + 4);
      const type = file[at + 6] as number;
      if (type < 1 || type > 4 || at + 7 + length > end) break;
      pieces.push(file.subarray(at + 7, at + 7 + length));
      at += 7 + length;
    }
  }
  return Buffer.concat(pieces);
}

type Handle = Readonly<{ offset: number; size: number; next: number }>;

function handle(bytes: Buffer, at: number): Handle {
  const offset = varint(bytes, at);
  const size = varint(bytes, offset.next);
  return { offset: offset.value, size: size.value, next: size.next };
}

function block(file: Buffer, { offset, size }: Handle): Buffer | null {
  if (offset + size + blockTrailer > file.length) return null;
  const bytes = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unpackSnappy(bytes) : bytes;
}

/** Values of a block's entries; keys share their beginnings with the key before, values stand whole. */
function* values(bytes: Buffer): Generator<Buffer> {
  const restarts = bytes.readUInt32LE(bytes.length - 4);
  const end = bytes.length - 4 - 4 * restarts;
  for (let at = 0; at < end;) {
    const shared = varint(bytes, at);
    const unshared = varint(bytes, shared.next);
    const length = varint(bytes, unshared.next);
    const from = length.next + unshared.value;
    yield bytes.subarray(from, from + length.value);
    at = from + length.value;
  }
}

function varint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at] ?? 0;
    at += 1;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80 || shift > 56) return { value, next: at };
  }
}
