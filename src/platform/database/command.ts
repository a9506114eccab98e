import { sql } from 'kysely';
import { join } from 'node:path';

import type { Command } from '#platform/runtime/command.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

import { migrate, migrationFiles } from './migrate.ts';
import { openDatabase } from './open-database.ts';

const folder = join(projectRoot, 'migrations');

/** What an administrator does to the database as such. */
export const databaseCommands: Command[] = [
  {
    path: ['migrate'],
    summary: "Brings the database up to this version's migrations; start does it too.",
    options: {},
    run: async (_args, { settings, json, out, err }) => {
      const database = await openDatabase(settings, err);
      try {
        const ran = await migrate(database.db, folder, err);
        out(json ? JSON.stringify({ ran }) : ran.length === 0 ? 'Nothing to do.' : `Ran ${ran.length}.`);
        return 0;
      } finally {
        await database.close();
      }
    },
  },
  {
    path: ['doctor'],
    summary: 'Looks at the settings and the database, and says what is wrong.',
    options: {},
    run: async (_args, { settings, json, out, err }) => {
      const database = await openDatabase(settings, err);
      try {
        const { rows } = await sql<{
          version: string;
          size: number;
          ran: string | null;
        }>`select current_setting('server_version') as version,
          pg_database_size(current_database()) as size, to_regclass('migration')::text as ran`.execute(database.db);
        const ran = rows[0]?.ran
          ? (await sql<{ name: string }>`select name from migration`.execute(database.db)).rows
          : [];
        const known = migrationFiles(folder).map((file) => file.name);
        const has = new Set(ran.map(({ name }) => name));
        const report = {
          node: process.versions.node,
          database: settings.databaseUrl === null ? 'embedded' : 'DATABASE_URL',
          postgresql: rows[0]?.version ?? '',
          databaseBytes: rows[0]?.size ?? 0,
          dataFolder: settings.databaseUrl === null ? settings.dataFolder : null,
          demonstration: settings.isDemonstration,
          migrationsRun: ran.length,
          migrationsWaiting: known.filter((name) => !has.has(name)),
          migrationsUnknown: [...has].filter((name) => !known.includes(name)),
        };
        const isWell = report.migrationsUnknown.length === 0;
        const lines = Object.entries(report).map(
          ([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') || 'none' : value}`,
        );
        out(json ? JSON.stringify({ ...report, isWell }) : lines.join('\n'));
        if (!isWell) err('The database was used by a newer version of Alongside than this one.');
        return isWell ? 0 : 1;
      } finally {
        await database.close();
      }
    },
  },
];
