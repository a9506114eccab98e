/** Bytes that were packed with Snappy's block format, unpacked; null where they are not that. */
export function unpackSnappy(packed: Uint8Array): Buffer | null {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = packed[at];
    if (byte === undefined || shift > 28) return null;
    at += 1;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  if (length <= 0 || length > 256 * 1024 * 1024) return null;
  const out = Buffer.alloc(length);
  let written = 0;
  while (at < packed.length && written < length) {
    const tag = packed[at] as number;
    at += 1;
    const kind = tag & 3;
    if (kind === 0) {
      let run = tag >> 2;
      if (run >= 60) {
        const bytes = run - 59;
        run = littleEndian(packed, at, bytes);
        at += bytes;
      }
      run += 1;
      if (at + run > packed.length || written + run > length) return null;
      out.set(packed.subarray(at, at + run), written);
      at += run;
      written += run;
      continue;
    }
    const run = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const bytes = kind === 3 ? 4 : kind;
    const back = kind === 1 ? ((tag >> 5) << 8) | (packed[at] ?? 0) : littleEndian(packed, at, bytes);
    at += bytes;
    if (back === 0 || back > written || written + run > length) return null;
    for (let each = 0; each < run; each += 1) out[written + each] = out[written + each - back] as number;
    written += run;
  }
  return written === length ? out : null;
}

function littleEndian(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let each = 0; each < count; each += 1) value += (bytes[at + each] ?? 0) * 2 ** (8 * each);
  return value;
}
