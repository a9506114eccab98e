import type { Difference } from './compare-states.ts';

/** Why the two engines differ, where that is known; null for a difference that nobody has explained. */
export function reasonFor({ kind, what, ours, theirs }: Difference): string | null {
  if (what !== 'value' || typeof ours !== 'string' || typeof theirs !== 'string') return null;
  return null;
}
