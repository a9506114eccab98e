import type { Entry } from '#platform/record/domain/entry.ts';
import { londonDate } from '#platform/calendar/london.ts';
import { accessCommands } from '#platform/access/command.ts';
import { backupCommands } from '#platform/database/backup-command.ts';
import { databaseCommands } from '#platform/database/command.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { bulkLoad } from '#platform/record/data/bulk-load.ts';
import { recordCommands } from '#platform/record/data/command.ts';
import { rebuild } from '#platform/record/data/rebuild.ts';
import type { Command } from '#platform/runtime/command.ts';

import { demonstrationCommands } from './features/demonstration/command.ts';
import { placesCommands } from './features/places/command.ts';
import { readSupportedPeople } from './features/places/data/reference-content.ts';
import { recorder } from './record.ts';
import { startCommands } from './start-command.ts';

/** What the demonstration's seeding is given. */
export async function seedNeeds({ db, pool }: OpenDatabase) {
  return {
    db,
    supported: await readSupportedPeople(),
    loadEntries: (groups: Iterable<readonly Entry[]>) => bulkLoad(db, pool, recorder, groups),
    rebuild: () => rebuild(db, recorder),
    now: () => new Date(),
  };
}

/** Tables that follow from the log, so that no backup needs them. */
export const derivedTables: readonly string[] = [
  'subject',
  ...recorder.derivations.flatMap(({ tables }) => tables.map(({ name }) => name)),
];

/** Every subcommand of `alongside`, in no order; the help sorts them. */
export const commands: readonly Command[] = [
  ...startCommands,
  ...databaseCommands,
  ...backupCommands({ derived: derivedTables, rebuild: ({ db }) => rebuild(db, recorder) }),
  ...recordCommands(recorder),
  ...accessCommands,
  ...placesCommands,
  ...demonstrationCommands({ seedNeeds, today: () => londonDate(Date.now()) }),
];
