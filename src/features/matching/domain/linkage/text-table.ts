/** Texts by number, from 0, each once; kept as letters in one piece of memory, so that a million texts are no million objects. */
export type TextTable = Readonly<{
  size(): number;
  /** The number of a text, which has one from now on. */
  numberOf(text: string): number;
  /** The same for letters of ASCII, given as bytes from `start` to before `end`. */
  numberOfBytes(bytes: Uint8Array, start: number, end: number): number;
  textOf(number: number): string;
  /** True where two texts are one letter apart: changed, added, left out or swapped with its neighbour. */
  areOneEdit(a: number, b: number): boolean;
}>;

/** As many as can be handed to one call. */
const lettersAtOnce = 1024;

export function createTextTable(): TextTable {
  let letters = new Uint16Array(1024);
  let used = 0;
  let starts = new Uint32Array(256);
  let count = 0;
  let slots = new Int32Array(512).fill(-1);
  let hashes = new Int32Array(256);
  let scratch = new Uint16Array(256);

  const grow = () => {
    [starts, hashes] = [
      larger(starts, new Uint32Array(starts.length * 2)),
      larger(hashes, new Int32Array(hashes.length * 2)),
    ];
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let number = 0; number < count; number += 1) slots[freeSlot(hashes[number] ?? 0)] = number;
  };
  const freeSlot = (hash: number): number => {
    let slot = hash & (slots.length - 1);
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const add = (codes: Uint8Array | Uint16Array, start: number, end: number, hash: number): number => {
    if (count + 1 >= starts.length) grow();
    const length = end - start;
    while (used + length > letters.length) letters = larger(letters, new Uint16Array(letters.length * 2));
    for (let at = 0; at < length; at += 1) letters[used + at] = codes[start + at] ?? 0;
    starts[count] = used;
    used += length;
    starts[count + 1] = used;
    hashes[count] = hash;
    slots[freeSlot(hash)] = count;
    count += 1;
    return count - 1;
  };
  const find = (codes: Uint8Array | Uint16Array, start: number, end: number): number => {
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hash ^= hash >>> 13;
    for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot] ?? -1;
      if (number < 0) return add(codes, start, end, hash);
      if (hashes[number] !== hash) continue;
      const from = starts[number] ?? 0;
      if ((starts[number + 1] ?? 0) - from !== end - start) continue;
      let at = start;
      while (at < end && codes[at] === letters[from + at - start]) at += 1;
      if (at === end) return number;
    }
  };

  return {
    size: () => count,
    numberOf(text) {
      if (text.length > scratch.length) scratch = new Uint16Array(text.length * 2);
      for (let at = 0; at < text.length; at += 1) scratch[at] = text.charCodeAt(at);
      return find(scratch, 0, text.length);
    },
    numberOfBytes: find,
    areOneEdit(a, b) {
      const [startA, endA] = [starts[a] ?? 0, starts[a + 1] ?? 0];
      const [startB, endB] = [starts[b] ?? 0, starts[b + 1] ?? 0];
      const longer = Math.max(endA - startA, endB - startB);
      const shorter = Math.min(endA - startA, endB - startB);
      if (longer - shorter > 1 || a === b) return false;
      let same = 0;
      while (same < shorter && letters[startA + same] === letters[startB + same]) same += 1;
      let last = 0;
      while (last < shorter - same && letters[endA - 1 - last] === letters[endB - 1 - last]) last += 1;
      const apart = longer - same - last;
      if (apart === 1) return true;
      const [at, other] = [startA + same, startB + same];
      return (
        apart === 2 && shorter === longer && letters[at] === letters[other + 1] && letters[at + 1] === letters[other]
      );
    },
    textOf(number) {
      if (number < 0 || number >= count) return '';
      const [start, end] = [starts[number] ?? 0, starts[number + 1] ?? 0];
      let text = '';
      for (let at = start; at < end; at += lettersAtOnce)
        text += String.fromCharCode(...letters.subarray(at, Math.min(end, at + lettersAtOnce)));
      return text;
    },
  };
}

function larger<T extends Uint16Array | Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
