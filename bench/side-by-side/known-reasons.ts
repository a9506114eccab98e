import type { Difference } from './compare-states.ts';

/** Why the two engines differ, where that is known; null for a difference that nobody has explained. */
export function reasonFor({ kind, what, ours, theirs }: Difference): string | null {
  if (what !== 'value' || typeof ours !== 'string' || typeof theirs !== 'string') return null;
  if (kind === 'range' && ours === `${theirs}.0`)
    return 'An answer on a scale of whole numbers reads with a decimal here, and without one there';
  if (kind === 'select-one' && ours === '' && theirs.includes(' '))
    return 'A choice whose name has a space in it is no answer here';
  if (kind === 'integer' && ours === '' && /^-?\d+$/.test(theirs))
    return 'Where a calculation with a trigger gives a whole-number question a fraction, it is cut off there and is no answer here';
  return null;
}
