import type { Entry } from '#platform/record/domain/entry.ts';

import { foldJourney } from './journey.ts';

/**
 * The entries that tell of one person, whose records these are. A record that was made in error says nothing of a person who has another: taking
 * one of two joined records back must not take the living person off every list.
 */
export function entriesOfPerson(
  members: readonly string[],
  entriesOf: ReadonlyMap<string, readonly Entry[]>,
): readonly Entry[] {
  const records = members.map((id) => entriesOf.get(id) ?? []);
  if (records.length === 1) return records[0] ?? [];
  const sound = records.filter((entries) => foldJourney(entries).status !== 'recorded-in-error');
  return (sound.length > 0 ? sound : records).flat();
}
