/** Of a thousand links that were made without a person, how many are looked at again. */
const drawnOfThousand = 50;

/**
 * Whether a row is in the sample that is looked at again: 5 %, by the row's own name and not by chance, so that asking twice gives the same sample
 * and nobody chooses it. (FNV-1a, 32 bits, mixed once more, as its low bits alone are uneven.)
 */
export function isDrawn(listId: string, line: number): boolean {
  return hashOf(`${listId} ${line}`) % 1000 < drawnOfThousand;
}

/**
 * Where a sampled row stands among the pairs, as if it weighed this much (hundredths of a bit): anywhere in the middle band, by its own name, so that its
 * place in the queue gives nothing away.
 */
export const weightOfDrawn = (listId: string, line: number): number => (hashOf(`${line} ${listId}`) % 800) - 300;

/** Which of the two sides of a case stands first on the page: by its name, so that the order gives nothing away. */
export const isTurned = (caseId: string): boolean => hashOf(caseId) % 2 === 1;

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}
