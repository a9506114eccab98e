import type { SelfMadeCode } from './self-made-code.ts';

/** In how many parts two codes differ. A part that either lacks differs. */
export function partsDiffering(one: SelfMadeCode, other: SelfMadeCode): number {
  return one.filter((value, part) => value === null || value !== other[part]).length;
}

/**
 * For each code of `from`, by position, the positions in `among` that differ in exactly `differing` parts. Only what shares the other parts is looked
 * at, so ten thousand codes beside ten thousand are a moment's work.
 */
export function codesNear(
  from: readonly SelfMadeCode[],
  among: readonly SelfMadeCode[],
  differing: number,
): readonly (readonly number[])[] {
  const found = from.map(() => new Set<number>());
  const parts = from[0]?.length ?? 0;
  if (differing > parts) return from.map(() => []);
  for (const kept of subsetsOf(parts, parts - differing)) {
    const byKey = new Map<string, number[]>();
    among.forEach((code, position) => {
      const key = keyOf(code, kept);
      if (key === null) return;
      const alike = byKey.get(key);
      if (alike === undefined) byKey.set(key, [position]);
      else alike.push(position);
    });
    from.forEach((code, position) => {
      const key = keyOf(code, kept);
      for (const other of key === null ? [] : (byKey.get(key) ?? [])) {
        if (partsDiffering(code, among[other] ?? []) === differing) found[position]?.add(other);
      }
    });
  }
  return found.map((positions) => [...positions]);
}

function keyOf(code: SelfMadeCode, kept: readonly number[]): string | null {
  const values = kept.map((part) => code[part] ?? null);
  return values.includes(null) ? null : JSON.stringify(values);
}

function subsetsOf(parts: number, size: number, first = 0): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  const found: (readonly number[])[] = [];
  for (let part = first; part <= parts - size; part += 1) {
    for (const rest of subsetsOf(parts, size - 1, part + 1)) found.push([part, ...rest]);
  }
  return found;
}
