/** The file ended before what it promised. */
export class EndOfBytes extends Error {}

/** Bytes one after the other, numbers with the least byte first. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  #take(count: number): number {
    if (count < 0 || count > this.left) throw new EndOfBytes();
    const at = this.#at;
    this.#at += count;
    return at;
  }

  int(): number {
    return this.#view.getInt32(this.#take(4), true);
  }

  double(): number {
    return this.#view.getFloat64(this.#take(8), true);
  }

  byte(): number {
    return this.#view.getUint8(this.#take(1));
  }

  raw(count: number): Uint8Array {
    const at = this.#take(count);
    return this.#bytes.subarray(at, at + count);
  }
}

/** Without the blanks and zeros at the end that only fill a place. */
export function unpadded(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0)) end -= 1;
  return bytes.subarray(0, end);
}
