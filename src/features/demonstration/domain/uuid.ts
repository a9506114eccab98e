import type { Random } from './random.ts';

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const byteOf = (bits: number, shift: number): string => hex[(bits >>> shift) & 255] as string;

/** A UUID of version 7: made at `ms`, the rest from chance, so that the same seed gives the same ids. */
export function uuidAt(ms: number, random: Random): string {
  const high = Math.floor(ms / 65_536);
  const low = ms % 65_536;
  const a = random.bits();
  const b = random.bits();
  const c = random.bits();
  return (
    `${byteOf(high, 24)}${byteOf(high, 16)}${byteOf(high, 8)}${byteOf(high, 0)}-${byteOf(low, 8)}${byteOf(low, 0)}-` +
    `${hex[0x70 | (a & 15)] as string}${byteOf(a, 8)}-${hex[0x80 | (a >>> 26)] as string}${byteOf(a, 16)}-` +
    `${byteOf(b, 24)}${byteOf(b, 16)}${byteOf(b, 8)}${byteOf(b, 0)}${byteOf(c, 24)}${byteOf(c, 16)}`
  );
}
