import { crc32 } from 'node:zlib';

import { unzipSync, type UnzipFileInfo } from 'fflate';

import type { Limits } from '../domain/limits.ts';
import { UnreadableFile } from '../domain/spreadsheet-problem.ts';

/** The parts of a zip file, unpacked one at a time and only when asked for. */
export type Package = Readonly<{ names: ReadonlySet<string>; part(name: string): Uint8Array | null }>;

/**
 * Opens a zip file by its directory. No part is unpacked before its stated size is known to fit what is left of the limit, and none is
 * unpacked beyond the size it states, so a file that lies about its parts can fill no memory.
 */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  if (!endsWithDirectory(bytes)) throw new UnreadableFile('cut-short');
  const sizes = new Map<string, number>();
  unpack(bytes, (file) => {
    sizes.set(file.name, file.originalSize);
    return false;
  });
  let left = limits.unpackedBytes;
  return {
    names: new Set(sizes.keys()),
    part(name) {
      const size = sizes.get(name);
      if (size === undefined) return null;
      left -= size;
      if (left < 0)
        throw new UnreadableFile('unpacks-too-large', { limitMb: Math.round(limits.unpackedBytes / 1024 / 1024) });
      const unpacked = unpack(bytes, (file) => file.name === name)[name];
      if (unpacked === undefined) return null;
      if (crc32(unpacked) !== statedChecksum(bytes, name)) throw new UnreadableFile('damaged');
      return unpacked;
    },
  };
}

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new UnreadableFile('damaged');
  }
}

/** The checksum that the file's directory gives for a part; the library that unpacks does not compare it, and a changed letter in a name would pass. */
function statedChecksum(bytes: Uint8Array, name: string): number | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.lastIndexOf(name); at >= 46; at = file.lastIndexOf(name, at - 1)) {
    const entry = at - 46;
    if (file.readUInt32LE(entry) === 0x02014b50 && file.readUInt16LE(entry + 28) === Buffer.byteLength(name)) {
      return file.readUInt32LE(entry + 16);
    }
  }
  return null;
}

/** A zip file's directory stands at its end; without it the end is missing. */
function endsWithDirectory(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-(22 + 65_535));
  return tail.includes(Buffer.from('504b0506', 'hex'));
}
