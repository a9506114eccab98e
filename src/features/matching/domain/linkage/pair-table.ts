/** Small whole numbers by pairs of numbers: millions of pairs take a dozen bytes each, and a look takes nanoseconds. */
export type PairTable = Readonly<{
  /** The number of a pair, or -1 where it has none. Both of the pair are below 67 million. */
  get(low: number, high: number): number;
  set(low: number, high: number, value: number): void;
  /** One more for a pair; the first makes it 1. */
  add(low: number, high: number): void;
}>;

const span = 2 ** 26;

export function createPairTable(): PairTable {
  let size = 2 ** 12;
  let keys = new Float64Array(size);
  let values = new Int32Array(size);
  let filled = 0;

  /** Where a key stands, or the free place where it would. A free place holds 0, so that keys begin at 1. */
  const placeOf = (low: number, high: number, key: number): number => {
    let at = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & (size - 1);
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & (size - 1);
    return at;
  };

  const grow = () => {
    const [oldKeys, oldValues] = [keys, values];
    size *= 2;
    keys = new Float64Array(size);
    values = new Int32Array(size);
    for (let from = 0; from < oldKeys.length; from += 1) {
      const key = oldKeys[from] ?? 0;
      if (key === 0) continue;
      const at = placeOf(Math.floor((key - 1) / span), (key - 1) % span, key);
      keys[at] = key;
      values[at] = oldValues[from] ?? 0;
    }
  };

  /** The place of a pair that is there from now on. */
  const made = (low: number, high: number): number => {
    if (filled * 2 >= size) grow();
    const key = low * span + high + 1;
    const at = placeOf(low, high, key);
    if (keys[at] === 0) filled += 1;
    keys[at] = key;
    return at;
  };

  return {
    get(low, high) {
      const at = placeOf(low, high, low * span + high + 1);
      return keys[at] === 0 ? -1 : (values[at] ?? 0);
    },
    set(low, high, value) {
      // The table may be another one once there is room for the pair.
      const at = made(low, high);
      values[at] = value;
    },
    add(low, high) {
      const at = made(low, high);
      values[at] = (values[at] ?? 0) + 1;
    },
  };
}
