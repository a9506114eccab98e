import { join } from 'node:path';

import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { finishRestoration } from '#platform/database/restore-backup.ts';
import { rebuild } from '#platform/record/data/rebuild.ts';
import { runCommand } from '#platform/runtime/command.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import type { Settings } from '#platform/runtime/settings.ts';
import { readSettings } from '#platform/runtime/settings.ts';

import { commands } from './commands.ts';
import { loadReference } from './features/places/data/reference-loader.ts';
import { recorder } from './record.ts';

const out = (words: string) => process.stdout.write(`${words}\n`);
const err = (words: string) => process.stderr.write(`${words}\n`);

async function openMigrated(settings: Settings): Promise<OpenDatabase> {
  const database = await openDatabase(settings, err);
  try {
    await migrate(database.db, join(projectRoot, 'migrations'), err);
    await loadReference(database.db);
    await finishRestoration(database, { rebuild: () => rebuild(database.db, recorder), tell: err });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function run(words: readonly string[]): Promise<number> {
  const settings = readSettings(process.env, projectRoot);
  if (!settings.ok) {
    settings.problems.forEach(err);
    return 2;
  }
  let opening: Promise<OpenDatabase> | null = null;
  const database = () => (opening ??= openMigrated(settings.value));
  try {
    return await runCommand(commands, words, { settings: settings.value, database, out, err });
  } finally {
    // Where it could not be opened, the command has already said so.
    await (opening as Promise<OpenDatabase> | null)?.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }
}

process.exitCode = await run(process.argv.slice(2));
