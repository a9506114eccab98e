/** Consonants that may differ between two words that are alike though their keys differ. With more, one pair in thousands is alike. */
export const mostLettersApart = 2;

/** Which letters a word has, one bit each. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

/** How many letters one of two words has and the other has not. */
export function bitsApart(a: number, b: number): number {
  let differing = a ^ b;
  differing -= (differing >>> 1) & 0x55555555;
  differing = (differing & 0x33333333) + ((differing >>> 2) & 0x33333333);
  return Math.imul((differing + (differing >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
