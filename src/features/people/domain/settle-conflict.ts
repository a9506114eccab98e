import type { Entry } from '#platform/record/domain/entry.ts';

/** What is written to settle two answers that differ: the chosen one again, in the place of all that its writer had in front of them. */
export type Settlement = Pick<Entry, 'subject' | 'kind' | 'happened' | 'body' | 'replaces'>;

/** Null where the chosen entry says nothing of the field: `place` for where the person lives, else the name of a detail. */
export function settleConflict(field: string, chosen: Entry, seen: readonly string[]): Settlement | null {
  const { subject, kind, happened } = chosen;
  if (field === 'place') {
    if (kind !== 'stay-began') return null;
    const { after: _, ...stay } = chosen.body as Readonly<Record<string, unknown>>;
    return { subject, kind, happened, body: stay, replaces: seen };
  }
  const { details } = chosen.body as { details?: Readonly<Record<string, unknown>> };
  if (details === undefined || !(field in details)) return null;
  return { subject, kind, happened, body: { details: { [field]: details[field] } }, replaces: seen };
}
