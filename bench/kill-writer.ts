import { v7 as newId } from 'uuid';

import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { asRequester } from '#platform/database/requester.ts';
import { isDatabaseUnavailable } from '#platform/database/unavailable.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { recorder } from '../src/record.ts';

const nurse = { userId: newId(), teamId: newId(), role: 'clinician' } as const;
const writers = 4;

/**
 * A process that writes to the record as the service does (the entry and all that follows from it in one transaction as the desk's role) until
 * it is killed. It says the id of each entry once it is committed, which is what a person who was told "saved" relies on.
 */
export async function write(dataFolder: string, migrations: string): Promise<never> {
  const database = await openDatabase({ databaseUrl: null, dataFolder });
  await migrate(database.db, migrations);
  process.stdout.write('ready\n');
  const writeForever = async (): Promise<never> => {
    for (;;) {
      const entry = aPerson();
      try {
        await asRequester(database.db, nurse, (tx) => recorder.appendAll(tx, [entry], 'own'));
        process.stdout.write(`${entry.id}\n`);
      } catch (error) {
        if (!isDatabaseUnavailable(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  };
  return Promise.race(Array.from({ length: writers }, writeForever));
}

function aPerson(): Entry {
  return {
    id: newId(),
    subject: { kind: 'person', id: newId() },
    kind: 'details-recorded',
    version: 1,
    happened: { on: '2026-11-21' as LocalDate },
    written: { ms: Date.now(), counter: 0, device: 'bench' },
    author: nurse.userId,
    team: nurse.teamId,
    place: null,
    body: { details: { name: { full: 'Nobody At All' } } },
    replaces: [],
  };
}
