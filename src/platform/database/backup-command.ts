import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Command } from '#platform/runtime/command.ts';
import { BadInput } from '#platform/runtime/command.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

import { openDatabase } from './open-database.ts';
import type { OpenDatabase } from './opened-database.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

/** `derived`: the tables that follow from the log, which `rebuild` makes again. */
type BackupNeeds = Readonly<{ derived: readonly string[]; rebuild(database: OpenDatabase): Promise<unknown> }>;

/** How the record leaves one database and comes into another. */
export function backupCommands({ derived, rebuild }: BackupNeeds): readonly Command[] {
  return [
    {
      path: ['backup'],
      summary: 'Writes the log, the reference tables and the access tables to a file; the service may run meanwhile.',
      operands: ['FILE'],
      options: {},
      run: async ({ positionals: [file = ''] }, { database, json, out }) => {
        if (existsSync(file)) throw new BadInput(`${file} is there already; a backup never replaces a file.`);
        const header = await writeBackup(await database(), file, { derived, now: () => new Date() });
        out(json ? JSON.stringify({ file, ...header }) : `${file}: ${header.rows['entry']} entries.`);
        return 0;
      },
    },
    {
      path: ['restore'],
      summary:
        'Restores a backup into an empty database. Exit code 2 if the file is damaged or the database is not empty.',
      operands: ['FILE'],
      options: {},
      run: async ({ positionals: [file = ''] }, { settings, json, out, err }) => {
        const database = await openDatabase(settings, err);
        try {
          const migrations = join(projectRoot, 'migrations');
          const header = await restoreBackup(database, file, {
            migrations,
            rebuild: () => rebuild(database),
            tell: err,
          });
          out(json ? JSON.stringify({ file, ...header }) : `Restored ${header.rows['entry']} entries.`);
          return 0;
        } finally {
          await database.close();
        }
      },
    },
  ];
}
