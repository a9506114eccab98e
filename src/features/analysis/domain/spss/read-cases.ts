import { EndOfBytes, type ByteReader } from './byte-reader.ts';

const blanks = new Uint8Array(8).fill(0x20);
const missing = (() => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, -Number.MAX_VALUE, true);
  return bytes;
})();

/** Elements of eight bytes, one after the other, as the file holds them; null at its end. */
export type Elements = () => Uint8Array | null;

export const plainElements =
  (from: ByteReader): Elements =>
  () =>
    from.left < 8 ? null : from.raw(8);

/**
 * Elements of a file that is compressed by bytes: eight codes, then what they do not say themselves. 1 to 251 is that number less `bias`, 252 the end, 253 eight bytes that follow, 254 blanks, 255 no value.
 */
export function packedElements(from: ByteReader, bias: number): Elements {
  let codes: Uint8Array = new Uint8Array();
  let at = 0;
  const next: Elements = () => {
    if (at === codes.length) {
      if (from.left < 8) return null;
      codes = from.raw(8);
      at = 0;
    }
    const code = codes[at] ?? 0;
    at += 1;
    if (code === 0) return next();
    if (code === 252) return null;
    if (code === 253) {
      if (from.left < 8) throw new EndOfBytes();
      return from.raw(8);
    }
    if (code === 254) return blanks;
    if (code === 255) return missing;
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, code - bias, true);
    return bytes;
  };
  return next;
}
