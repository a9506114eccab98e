import { isOneEdit } from './one-edit.ts';

/** Shorter words are too often another name when one letter is changed. */
const leastLetters = 4;
const longWord = 8;

/** True where one of two words may be the other with a slip of the fingers: one edit, or two in a long word. */
export function isMistyped(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < leastLetters) return false;
  if (isOneEdit(a, b)) return true;
  return shorter >= longWord && Math.abs(a.length - b.length) <= 2 && editsBetween(a, b) <= 2;
}

/** Letters changed, added, left out or swapped with their neighbour. */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
