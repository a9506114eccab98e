import { crc32, deflateSync } from 'node:zlib';

import { markDrawing } from './mark.ts';

/** `maskable`: the system cuts its own shape out of it, so that the colour goes to the edge and the mark stands within the middle four fifths. */
type Icon = Readonly<{ size: number; isMaskable: boolean }>;

const ground = [0x14, 0x50, 0x5c] as const;
const square = 32;
const corner = 6;
const halfStroke = 2.5;

/** Our mark as a PNG of `size` points each way, for systems that take no SVG; as `/icon.svg` draws it. */
export function drawIcon({ size, isMaskable }: Icon): Buffer {
  const lines = strokes();
  const unit = square / size;
  const shrink = isMaskable ? 1.4 : 1;
  const rows = Buffer.alloc(size * (size * 4 + 1));
  let at = 0;
  for (let y = 0; y < size; y += 1) {
    at += 1;
    for (let x = 0; x < size; x += 1) {
      const [px, py] = [(x + 0.5) * unit, (y + 0.5) * unit];
      const [mx, my] = [px, py].map((one) => (one - square / 2) * shrink + square / 2) as [number, number];
      const apart = Math.min(...lines.map(({ x: lx, from, to }) => Math.hypot(mx - lx, my - clamped(my, from, to))));
      const white = covered((halfStroke - apart) / (unit * shrink));
      for (const colour of ground) rows[at++] = Math.round(colour + (255 - colour) * white);
      rows[at++] = Math.round(255 * (isMaskable ? 1 : covered(insideBy(px, py) / unit)));
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // Eight bits of red, green, blue and how much it covers.
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The mark has upright strokes alone, each with where it begins and how far it goes down. */
function strokes(): readonly Readonly<{ x: number; from: number; to: number }>[] {
  return [...markDrawing.matchAll(/M(\d+) (\d+)v([\d.]+)/gu)].map(([, x, from, down]) => ({
    x: Number(x),
    from: Number(from),
    to: Number(from) + Number(down),
  }));
}

/** How far within the square with round corners; less than nought outside. */
function insideBy(x: number, y: number): number {
  const half = square / 2 - corner;
  const [dx, dy] = [Math.abs(x - square / 2) - half, Math.abs(y - square / 2) - half];
  return corner - Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) - Math.min(Math.max(dx, dy), 0);
}

const clamped = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value));
/** Of a point that an edge goes through, the part on this side of it. */
const covered = (points: number): number => clamped(points + 0.5, 0, 1);

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
