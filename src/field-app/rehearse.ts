import { checkEntry } from '#platform/record/domain/check-entry.ts';
import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';

const anId = '00000000-0000-7000-8000-000000000000';

/**
 * Checks an entry of each kind that is never kept, when all is quiet: a check is put together when it is first used, and the first note of a day is to be
 * saved as quickly as the next.
 */
export async function rehearse(kinds: KindRegistry, quiet: () => Promise<void>): Promise<void> {
  for (const { kind, version, subject } of kinds.values()) {
    await quiet();
    checkEntry(
      {
        id: anId,
        subject: { kind: subject, id: anId },
        kind,
        version,
        happened: { on: '2026-01-01' as never },
        written: { ms: 0, counter: 0, device: anId },
        author: anId,
        team: anId,
        place: null,
        body: {},
        replaces: [],
      },
      kinds,
    );
  }
}
