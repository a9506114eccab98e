import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { EntryKind } from './entry-kind.ts';
import { recordKinds } from './record-kinds.ts';

/** Every kind that the running service knows, by name. */
export type KindRegistry = ReadonlyMap<string, EntryKind>;

/** Joins the record's own kinds and the features' into one; the same name twice is a fault in the program. */
export function kindRegistry(...features: readonly (readonly EntryKind[])[]): KindRegistry {
  const registry = new Map<string, EntryKind>();
  for (const kind of [recordKinds, ...features].flat()) {
    if (registry.has(kind.kind))
      throw new AlongsideError('ALO-RECORD-003', `two kinds of entry are called ${kind.kind}`);
    registry.set(kind.kind, kind);
  }
  return registry;
}
