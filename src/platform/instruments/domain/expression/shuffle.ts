const modulus = 2_147_483_647;
const multiplier = 16_807;

/** The same order for the same seed as other clients give: Fisher and Yates's shuffle, inside out, by Park and Miller's numbers (ODK XForms, `randomize()`). */
export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let state = seed % modulus;
  if (state <= 0) state += modulus - 1;
  const result: Item[] = [];
  for (const [place, item] of items.entries()) {
    state = (state * multiplier) % modulus;
    const other = Math.floor(((state - 1) / (modulus - 1)) * (place + 1));
    const moved = result[other];
    if (other !== place && moved !== undefined) result[place] = moved;
    result[other] = item;
  }
  return result;
}

/** A whole number to begin with; words are made into one, and nothing is 0. */
export function seedOf(number: number, text: string): number {
  if (!Number.isNaN(number)) return Number.isFinite(number) ? Math.trunc(number) % modulus : modulus - 1;
  return text === '' ? 0 : hash(text);
}

/** FNV-1a over UTF-16 units, 31 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  }
  // Mixed once more, as texts that differ at their end would lie near each other.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) & 0x7fffffff;
}
