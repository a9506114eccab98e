import { unpadded, type ByteReader } from './byte-reader.ts';
import { fromUtf8 } from './utf8.ts';

/** One variable record: an element of a case, or the first of several. */
export type RawVariable = {
  readonly element: number;
  readonly shortName: string;
  /** 0 for a number. */
  readonly width: number;
  readonly label: string;
  readonly decimals: number;
  readonly missing: readonly Uint8Array[];
  /** Lowest and highest of a range. */
  readonly range: readonly [Uint8Array, Uint8Array] | null;
  labels: { value: Uint8Array; label: string }[];
};

export type RawDictionary = Readonly<{
  variables: readonly RawVariable[];
  /** Extension records by their subtype. */
  extensions: ReadonlyMap<number, Uint8Array>;
}>;

export type DictionaryFault = Readonly<{ ok: false; kind: 'broken' }>;

/** The records between the header and the cases. `isFault` where a record cannot be what it says. */
export function readDictionary(from: ByteReader): RawDictionary | DictionaryFault {
  const variables: RawVariable[] = [];
  const extensions = new Map<number, Uint8Array>();
  let element = 0;
  let waiting: RawVariable['labels'] = [];
  for (;;) {
    const type = from.int();
    if (type === 2) {
      element += 1;
      const variable = readVariable(from, element);
      if (variable !== null) variables.push(variable);
    } else if (type === 3) waiting = readLabels(from);
    else if (type === 4) {
      const places = Array.from({ length: bounded(from.int(), from.left / 4) }, () => from.int());
      for (const variable of variables) if (places.includes(variable.element)) variable.labels = waiting;
    } else if (type === 6) from.raw(80 * bounded(from.int(), from.left / 80));
    else if (type === 7) {
      const subtype = from.int();
      const size = from.int();
      const count = from.int();
      extensions.set(subtype, from.raw(size * count));
    } else if (type === 999) {
      from.int();
      return { variables, extensions };
    } else return { ok: false, kind: 'broken' };
  }
}

/** A count that a file cannot hold is the end of it. */
const bounded = (count: number, most: number) => Math.max(0, Math.min(count, Math.ceil(most) + 1));

/** Null for the further elements of a text. */
function readVariable(from: ByteReader, element: number): RawVariable | null {
  const width = from.int();
  const hasLabel = from.int() === 1;
  const missing = from.int();
  const format = from.int();
  from.int();
  const shortName = fromUtf8(unpadded(from.raw(8)));
  let label = '';
  if (hasLabel) {
    const length = from.int();
    label = fromUtf8(from.raw(Math.ceil(length / 4) * 4).subarray(0, length));
  }
  const values = Array.from({ length: bounded(Math.abs(missing), 3) }, () => from.raw(8));
  if (width < 0) return null;
  // Below 0 the first two are a range.
  const [low, high, ...rest] = values;
  const range = missing < 0 && width === 0 && low !== undefined && high !== undefined ? ([low, high] as const) : null;
  const single = range !== null ? rest : missing > 0 ? values : [];
  return { element, shortName, width, label, decimals: format & 0xff, missing: single, range, labels: [] };
}

function readLabels(from: ByteReader): RawVariable['labels'] {
  const count = bounded(from.int(), from.left / 16);
  return Array.from({ length: count }, () => {
    const value = from.raw(8);
    const length = from.byte();
    return { value, label: fromUtf8(from.raw(Math.ceil((length + 1) / 8) * 8 - 1).subarray(0, length)) };
  });
}
