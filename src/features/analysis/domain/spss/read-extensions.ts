import { ByteReader, unpadded } from './byte-reader.ts';
import type { MultipleResponseSet, SpssVariable } from './spss-file.ts';
import { fromUtf8 } from './utf8.ts';

/** `A=B<tab>C=D`: long names, or widths of very long texts, by short name. */
export function pairsOf(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of fromUtf8(bytes ?? new Uint8Array()).split('\t')) {
    const at = pair.indexOf('=');
    if (at > 0) pairs.set(pair.slice(0, at), pair.slice(at + 1).replaceAll('\0', ''));
  }
  return pairs;
}

/** Sets of dichotomies; sets of categories are passed over, as a question of ours is never kept so. `names`: by short name. */
export function readSets(
  bytes: Uint8Array | undefined,
  names: ReadonlyMap<string, string>,
): readonly MultipleResponseSet[] {
  return linesOf(bytes ?? new Uint8Array()).flatMap((line) => {
    const head = /^(\$[^=]*)=D(\d+) /.exec(fromUtf8(line));
    if (head === null) return [];
    const from = new TextOfBytes(line, new TextSize(head[0]).bytes);
    const counted = from.take(Number(head[2]));
    from.take(1);
    const label = from.take(Number(from.until(0x20)));
    const variables = from
      .rest()
      .trim()
      .split(' ')
      .map((short) => names.get(short.toUpperCase()) ?? short);
    return [{ name: head[1] ?? '', label, counted: Number(counted), variables }];
  });
}

/** How many bytes a text takes. */
class TextSize {
  readonly bytes: number;
  constructor(text: string) {
    this.bytes = encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '.').length;
  }
}

/** Lengths in a set are of bytes, so that it is cut as bytes and then read. */
class TextOfBytes {
  readonly #bytes: Uint8Array;
  #at: number;
  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }
  take(count: number): string {
    this.#at += count;
    return fromUtf8(this.#bytes.subarray(this.#at - count, this.#at));
  }
  until(byte: number): string {
    const end = this.#bytes.indexOf(byte, this.#at);
    const text = fromUtf8(this.#bytes.subarray(this.#at, end));
    this.#at = end + 1;
    return text;
  }
  rest(): string {
    return fromUtf8(unpadded(this.#bytes.subarray(this.#at)));
  }
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0x0a, at);
    lines.push(bytes.subarray(at, end < 0 ? bytes.length : end));
    at = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

/** Labels of values of text longer than eight bytes, by the variable's long name. */
export function readLongLabels(bytes: Uint8Array | undefined): ReadonlyMap<string, SpssVariable['labels']> {
  const found = new Map<string, SpssVariable['labels']>();
  if (bytes === undefined) return found;
  const from = new ByteReader(bytes);
  while (from.left > 0) {
    const name = fromUtf8(from.raw(from.int()));
    from.int();
    const count = from.int();
    const labels: { value: string; label: string }[] = [];
    for (let at = 0; at < count; at += 1) {
      const value = fromUtf8(unpadded(from.raw(from.int())));
      labels.push({ value, label: fromUtf8(from.raw(from.int())) });
    }
    found.set(name, labels);
  }
  return found;
}

/** Missing values of text longer than eight bytes, by the variable's long name. */
export function readLongMissing(bytes: Uint8Array | undefined): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  if (bytes === undefined) return found;
  const from = new ByteReader(bytes);
  while (from.left > 0) {
    const name = fromUtf8(from.raw(from.int()));
    const count = from.byte();
    const size = from.int();
    found.set(
      name,
      Array.from({ length: count }, () => fromUtf8(unpadded(from.raw(size)))),
    );
  }
  return found;
}
