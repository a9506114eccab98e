const words = new Set([
  'n a',
  'na',
  'n k',
  'nk',
  'none',
  'nil',
  'null',
  'not known',
  'unknown',
  'unkown',
  'not provided',
  'not given',
  'not stated',
  'not recorded',
  'not available',
  'not applicable',
  'tbc',
  'tba',
  'tbd',
  'to be confirmed',
  'pending',
  'awaiting',
  'missing',
  'blank',
  'same',
  'ditto',
]);

/** True for a cell in which people say that they have nothing to write: empty, "-", "N/A", "TBC", "not known". */
export function isNothing(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' || words.has(plain);
}
