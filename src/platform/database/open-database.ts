import { sql } from 'kysely';

import { AlongsideError } from '#platform/problems/alongside-error.ts';
import type { Settings } from '#platform/runtime/settings.ts';

import { connect } from './connect.ts';
import { openEmbeddedDatabase } from './embedded-database.ts';
import type { OpenDatabase } from './opened-database.ts';
import type { Database } from './requester.ts';

const oldestVersion = 15;

/** Opens the database that `DATABASE_URL` names, or else the embedded one in the data folder. `tell` hears what takes long. */
export function openDatabase(
  settings: Pick<Settings, 'databaseUrl' | 'dataFolder'>,
  tell: (words: string) => void = () => {},
): Promise<OpenDatabase> {
  return settings.databaseUrl === null
    ? openEmbeddedDatabase(settings.dataFolder, tell)
    : openGivenDatabase(settings.databaseUrl);
}

async function openGivenDatabase(url: string): Promise<OpenDatabase> {
  const { db, pool, disconnect } = connect(url);
  try {
    await requireVersion(db);
  } catch (error) {
    await disconnect();
    throw error;
  }
  return { db, pool, url, isAvailable: () => true, close: disconnect };
}

async function requireVersion(db: Database): Promise<void> {
  const major = await versionOf(db).catch((cause: unknown) => {
    throw new AlongsideError(
      'ALO-DATABASE-005',
      `The database that DATABASE_URL names does not answer: ${(cause as Error).message}`,
      {
        cause,
      },
    );
  });
  if (major < oldestVersion) {
    throw new AlongsideError(
      'ALO-DATABASE-006',
      `The database that DATABASE_URL names is PostgreSQL ${major}; Alongside needs ${oldestVersion} or newer.`,
    );
  }
}

async function versionOf(db: Database): Promise<number> {
  const { rows } = await sql<{ number: string }>`select current_setting('server_version_num') as number`.execute(db);
  return Math.floor(Number(rows[0]?.number) / 10_000);
}
