import { canonical } from '#platform/record/domain/canonical.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { Register } from '#platform/record/domain/register.ts';
import { shownValue } from '#platform/record/domain/register.ts';

import { detailFields, type DetailField, type Details } from './details.ts';

/** What an entry that changes details says and replaces; null where nothing would change. */
export type DetailsChange = Readonly<{ details: Details; replaces: readonly string[] }>;

/**
 * The entry that brings details to what was typed: only fields that differ from what was shown, replacing just the statements that the writer had
 * in front of them (`seen`, ids of entries). What somebody else wrote meanwhile is not replaced, and shows as a conflict.
 */
export function changeDetails(
  current: ReadonlyMap<string, Register>,
  wanted: Details,
  seen: ReadonlySet<string>,
): DetailsChange | null {
  const details: Record<string, unknown> = {};
  const replaces = new Set<string>();
  for (const field of Object.keys(detailFields) as DetailField[]) {
    const value = wanted[field];
    if (value === undefined) continue;
    const inView = (current.get(field) ?? []).filter((statement) => seen.has(statement.entry.id));
    const shown = shownValue(inView);
    if (canonical(shown) === canonical(value) && inView.length <= 1) continue;
    if (shown === null && value === null) continue;
    details[field] = value;
    for (const statement of inView) replaces.add(statement.entry.id);
  }
  if (Object.keys(details).length === 0) return null;
  return { details: details, replaces: [...replaces].sort() };
}

/**
 * What is to be said in the place of a correction that waits to be sent: all that it said, with what was changed since. Null where nothing was changed. It replaces what
 * that one replaced, and whatever else its writer now had in front of them.
 */
export function changeOfWaiting(
  waiting: Pick<Entry, 'id' | 'body' | 'replaces'>,
  change: DetailsChange | null,
): DetailsChange | null {
  if (change === null) return null;
  const { details } = waiting.body as { details: Details };
  const replaces = new Set([...waiting.replaces, ...change.replaces].filter((id) => id !== waiting.id));
  return { details: { ...details, ...change.details }, replaces: [...replaces].sort() };
}
