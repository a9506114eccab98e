import type { SelfMadeCode } from './self-made-code.ts';

/**
 * How likely the codes of two unrelated people, one of each wave, are to differ in exactly 0, 1, 2 … parts; index by number of differing parts. Worked
 * out from how often each value was given, as if the parts of a code had nothing to do with one another. A part that is missing agrees with nothing. `same` is
 * how many codes of the one wave were found in the other whole: those are of one person and say nothing of strangers.
 */
export function chanceOfDiffering(
  before: readonly SelfMadeCode[],
  after: readonly SelfMadeCode[],
  parts: number,
  same: number,
): readonly number[] {
  let chances: readonly number[] = [1];
  for (let part = 0; part < parts; part += 1) {
    const alike = chanceAlike(before, after, part, same);
    const next = Array.from({ length: chances.length + 1 }, () => 0);
    chances.forEach((chance, differing) => {
      next[differing] = (next[differing] ?? 0) + chance * alike;
      next[differing + 1] = (next[differing + 1] ?? 0) + chance * (1 - alike);
    });
    chances = next;
  }
  return chances;
}

function chanceAlike(
  before: readonly SelfMadeCode[],
  after: readonly SelfMadeCode[],
  part: number,
  same: number,
): number {
  const strangers = before.length * after.length - same;
  if (strangers <= 0) return 0;
  const [one, other] = [countValues(before, part), countValues(after, part)];
  let sum = 0;
  for (const [value, count] of one) sum += count * (other.get(value) ?? 0);
  return Math.max(0, sum - same) / strangers;
}

function countValues(codes: readonly SelfMadeCode[], part: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) {
    const value = code[part] ?? null;
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
