/** Codes of a choice list, found by their bytes without making a string of each cell. */
export class CodeTable {
  readonly #codes: Uint8Array[] = [];
  #cells: Int32Array;
  /** Codes of one byte, which most are, by that byte. */
  readonly #short = new Int32Array(256).fill(-1);

  constructor(codes: readonly string[] = []) {
    this.#cells = new Int32Array(Math.max(16, 4 << Math.ceil(Math.log2(codes.length + 1)))).fill(-1);
    for (const code of codes) this.add(new TextEncoder().encode(code));
  }

  get size(): number {
    return this.#codes.length;
  }

  /** The number of the code that lies in these bytes; -1 where there is none. */
  find(bytes: Uint8Array, from: number, to: number): number {
    if (to - from === 1) return this.#short[bytes[from] ?? 0] ?? -1;
    const mask = this.#cells.length - 1;
    for (let at = hash(bytes, from, to) & mask; ; at = (at + 1) & mask) {
      const code = this.#cells[at] ?? -1;
      if (code < 0) return -1;
      if (isSame(this.#codes[code], bytes, from, to)) return code;
    }
  }

  /** Gives a new code its number. The first of two that are alike keeps it. */
  add(code: Uint8Array): number {
    const known = this.find(code, 0, code.length);
    if (known >= 0) return known;
    this.#codes.push(code.slice());
    if (this.#codes.length * 2 > this.#cells.length) this.#cells = new Int32Array(this.#cells.length * 2).fill(-1);
    else {
      this.#place(this.#codes.length - 1);
      return this.#codes.length - 1;
    }
    for (const number of this.#codes.keys()) this.#place(number);
    return this.#codes.length - 1;
  }

  text(code: number): string {
    return new TextDecoder().decode(this.#codes[code]);
  }

  #place(number: number): void {
    const code = this.#codes[number];
    if (code === undefined) return;
    if (code.length === 1) this.#short[code[0] ?? 0] = number;
    const mask = this.#cells.length - 1;
    let at = hash(code, 0, code.length) & mask;
    while ((this.#cells[at] ?? -1) >= 0) at = (at + 1) & mask;
    this.#cells[at] = number;
  }
}

/** FNV-1a over bytes, 32 bits. */
function hash(bytes: Uint8Array, from: number, to: number): number {
  let value = 0x811c9dc5 | 0;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ (bytes[at] ?? 0), 0x01000193);
  return value ^ (value >>> 15);
}

function isSame(code: Uint8Array | undefined, bytes: Uint8Array, from: number, to: number): boolean {
  if (code === undefined || code.length !== to - from) return false;
  for (let at = 0; at < code.length; at += 1) if (code[at] !== bytes[from + at]) return false;
  return true;
}
