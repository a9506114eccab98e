/** Thrown, and caught in `clean-photograph.ts`, by whatever reads a file that ends early or does not fit together. */
export class Unreadable extends Error {
  readonly because: 'damaged' | 'moving';
  constructor(because: 'damaged' | 'moving') {
    super(because);
    this.because = because;
  }
}

/** A file by its numbers. Whatever lies beyond its end is `damaged`, so that no length in a file is believed. */
export class ByteReader {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get length(): number {
    return this.bytes.length;
  }

  byte(at: number): number {
    const value = this.bytes[at];
    if (value === undefined) throw new Unreadable('damaged');
    return value;
  }

  /** Big-endian, of so many bytes. */
  number(at: number, size: number): number {
    let value = 0;
    for (let place = 0; place < size; place += 1) value = value * 256 + this.byte(at + place);
    return value;
  }

  numberBackwards(at: number, size: number): number {
    let value = 0;
    for (let place = size - 1; place >= 0; place -= 1) value = value * 256 + this.byte(at + place);
    return value;
  }

  text(at: number, size: number): string {
    return String.fromCharCode(...this.part(at, size));
  }

  part(at: number, size: number): Uint8Array {
    if (at < 0 || size < 0 || at + size > this.length) throw new Unreadable('damaged');
    return this.bytes.subarray(at, at + size);
  }
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A picture's size in points. */
export type Size = Readonly<{ width: number; height: number }>;

/** What was put together anew of a file. */
export type Rebuilt = Readonly<{ bytes: Uint8Array<ArrayBuffer>; size: Size }>;
