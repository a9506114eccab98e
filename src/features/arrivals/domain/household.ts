import { referenceKey } from '#features/matching/index.ts';
import { detail, type Journey } from '#features/people/index.ts';

import type { ReadRow } from './read-list.ts';

/**
 * Names the household of each row that has a family, by line: the name that a member on the record already has, else the reference that the family's
 * rows share, else the list's own id and the line of its first row. So two lists that number their families from 1 never mix them.
 */
export function nameHouseholds(
  rows: readonly ReadRow[],
  listId: string,
  known: (line: number) => Journey | null,
): ReadonlyMap<number, string> {
  const families = new Map<number, ReadRow[]>();
  for (const row of rows) if (row.family !== null) families.set(row.family, [...(families.get(row.family) ?? []), row]);
  const names = new Map<number, string>();
  for (const [first, members] of families) {
    const name = recordedName(members, known) ?? sharedReference(members) ?? `${listId}:${String(first)}`;
    for (const { line } of members) names.set(line, name.slice(0, 80));
  }
  return names;
}

function recordedName(members: readonly ReadRow[], known: (line: number) => Journey | null): string | null {
  for (const { line } of members) {
    const journey = known(line);
    const name = journey === null ? null : detail(journey, 'family');
    if (name !== null) return name;
  }
  return null;
}

function sharedReference(members: readonly ReadRow[]): string | null {
  const references = members.map(({ person }) =>
    referenceKey((person.portReference ?? '').replace(/\s*[/-]\s*\d{1,2}$/, '')),
  );
  const [first] = references;
  return first != null &&
    references.filter((reference) => reference !== null).length > 1 &&
    references.every((each) => each === null || each === first)
    ? first
    : null;
}
