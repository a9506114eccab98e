import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type pg from 'pg';

import type { Command } from '#platform/runtime/command.ts';
import { BadInput } from '#platform/runtime/command.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

import { openDatabase } from './open-database.ts';
import type { OpenDatabase } from './opened-database.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

/**
 * `derived`: the tables that follow from the log, which `rebuild` makes again. `withoutWithdrawn` reads the lists of withdrawals that were named and the
 * one of the data folder, and gives what removes those answers.
 */
type BackupNeeds = Readonly<{
  derived: readonly string[];
  rebuild(database: OpenDatabase): Promise<unknown>;
  withoutWithdrawn(dataFolder: string, lists: readonly string[]): Promise<(client: pg.PoolClient) => Promise<number>>;
}>;

/** How the record leaves one database and comes into another. */
export function backupCommands({ derived, rebuild, withoutWithdrawn }: BackupNeeds): readonly Command[] {
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
        'Restores a backup into an empty database, without the answers that a list of withdrawals names (--withdrawn, and the one in the data folder). Exit code 2 if a file is damaged or the database is not empty.',
      operands: ['FILE'],
      options: { withdrawn: { type: 'string', multiple: true } },
      run: async ({ positionals: [file = ''], values }, { settings, json, out, err }) => {
        const lists = [values['withdrawn'] ?? []].flat().map(String);
        let erased = 0;
        const erase = await withoutWithdrawn(settings.dataFolder, lists);
        const database = await openDatabase(settings, err);
        try {
          const migrations = join(projectRoot, 'migrations');
          const header = await restoreBackup(database, file, {
            migrations,
            rebuild: () => rebuild(database),
            tell: err,
            erase: async (client) => (erased += await erase(client)),
          });
          const words = `Restored ${header.rows['entry']} entries. ${erased} responses that were taken back since stay removed.`;
          out(json ? JSON.stringify({ file, ...header, erased }) : words);
          return 0;
        } finally {
          await database.close();
        }
      },
    },
  ];
}
