import type { Reason } from '#features/matching/index.ts';

/** Something to know about what was read, in words: a message key (`arrivals.mark.*`) and its values, which may repeat what was written. */
export type Mark = Reason;

export function mark(name: string, values: Mark['values'] = {}): Mark {
  return { says: `arrivals.mark.${name}`, values };
}
