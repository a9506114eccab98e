/** Levels of pairs of tokens, in tables of numbers: millions of pairs take nine bytes each, and a look takes nanoseconds. */
export type LevelCache = Readonly<{
  /** The level, or -1 where the pair has not been compared. `low` and `high` are tokens in order of number. */
  get(low: number, high: number): number;
  set(low: number, high: number, level: number): void;
}>;

const span = 2 ** 26;

export function createLevelCache(): LevelCache {
  let size = 2 ** 14;
  let keys = new Float64Array(size);
  let levels = new Uint8Array(size);
  let filled = 0;

  /** Where a key stands, or the free place where it would. A free place holds 0, so that keys begin at 1. */
  const placeOf = (low: number, high: number, key: number): number => {
    let at = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & (size - 1);
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & (size - 1);
    return at;
  };

  const grow = () => {
    const [oldKeys, oldLevels] = [keys, levels];
    size *= 2;
    keys = new Float64Array(size);
    levels = new Uint8Array(size);
    oldKeys.forEach((key, from) => {
      if (key === 0) return;
      const at = placeOf(Math.floor((key - 1) / span), (key - 1) % span, key);
      keys[at] = key;
      levels[at] = oldLevels[from] ?? 0;
    });
  };

  return {
    get(low, high) {
      const key = low * span + high + 1;
      const at = placeOf(low, high, key);
      return keys[at] === 0 ? -1 : (levels[at] ?? 0);
    },
    set(low, high, level) {
      if (filled * 2 >= size) grow();
      const key = low * span + high + 1;
      const at = placeOf(low, high, key);
      if (keys[at] === 0) filled += 1;
      keys[at] = key;
      levels[at] = level;
    },
  };
}
