import { inflateSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { drawIcon } from './draw-icon.ts';

/** Red, green, blue and cover of a point, where the icon is 32 wide. */
function pointOf(icon: Buffer, x: number, y: number): readonly number[] {
  const size = icon.readUInt32BE(16);
  const length = icon.readUInt32BE(33);
  const rows = inflateSync(icon.subarray(41, 41 + length));
  const each = size / 32;
  const at = Math.floor(y * each) * (size * 4 + 1) + 1 + Math.floor(x * each) * 4;
  return [...rows.subarray(at, at + 4)];
}

const ground = [0x14, 0x50, 0x5c, 255];
const white = [255, 255, 255, 255];

test.each([192, 512])('an icon of %d points has the mark on our colour, and corners that are cut away', (size) => {
  const icon = drawIcon({ size, isMaskable: false });
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([size, size]);
  expect([pointOf(icon, 10, 6), pointOf(icon, 10, 20), pointOf(icon, 22, 22)]).toEqual([white, white, white]);
  expect([pointOf(icon, 16, 16), pointOf(icon, 10, 11), pointOf(icon, 1, 16)]).toEqual([ground, ground, ground]);
  expect(pointOf(icon, 0, 0)[3]).toBe(0);
});

test('one that a system cuts to its own shape is whole to its corners, with the mark within the middle', () => {
  const icon = drawIcon({ size: 512, isMaskable: true });
  expect([pointOf(icon, 0, 0), pointOf(icon, 31.9, 31.9)]).toEqual([ground, ground]);
  const isMark = (x: number, y: number) => pointOf(icon, x, y)[0] !== ground[0];
  const points = Array.from({ length: 32 * 32 }, (_, at) => [at % 32, Math.floor(at / 32)] as const);
  const marked = points.filter(([x, y]) => isMark(x, y));
  expect(marked.length).toBeGreaterThan(50);
  expect(marked.filter(([x, y]) => Math.hypot(x - 16, y - 16) > 0.4 * 32)).toEqual([]);
});
