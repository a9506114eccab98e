import { fitted } from './utf8.ts';

/** Bytes one after the other, numbers with the least byte first. */
export class ByteWriter {
  #bytes = new Uint8Array(64 * 1024);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  #room(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#length, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }

  int(...values: readonly number[]): void {
    for (const value of values) {
      // Room first: it may move the bytes.
      const at = this.#room(4);
      this.#view.setInt32(at, value, true);
    }
  }

  double(...values: readonly number[]): void {
    for (const value of values) {
      // Room first: it may move the bytes.
      const at = this.#room(8);
      this.#view.setFloat64(at, value, true);
    }
  }

  byte(value: number): void {
    const at = this.#room(1);
    this.#view.setUint8(at, value);
  }

  raw(bytes: Uint8Array): void {
    const at = this.#room(bytes.length);
    this.#bytes.set(bytes, at);
  }

  /** As much of a text as `length` bytes hold, blanks after it. */
  padded(text: string | Uint8Array, length: number): void {
    const bytes = typeof text === 'string' ? fitted(text, length) : text;
    const at = this.#room(length);
    this.#bytes.fill(0x20, at, at + length);
    this.#bytes.set(bytes.subarray(0, length), at);
  }

  /** What has been written, until the next `clear`. */
  held(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
