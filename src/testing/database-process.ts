import { createInterface } from 'node:readline';

import { openDatabase } from '../platform/database/open-database.ts';

/**
 * A process that uses the embedded database in the folder given as its argument, for tests that kill it. Says `ready URL`; writes a
 * number for each line `write N` and answers `written N` once it is committed; closes and ends when its input does.
 */
const [dataFolder = ''] = process.argv.slice(2);
const database = await openDatabase({ databaseUrl: null, dataFolder }, (words) => console.error(words));
await database.pool.query(
  'begin; select pg_advisory_xact_lock(1); create table if not exists written (n int primary key); commit',
);
console.log(`ready ${database.url}`);

for await (const line of createInterface({ input: process.stdin })) {
  const [, number] = /^write (\d+)$/.exec(line) ?? [];
  if (!number) continue;
  await database.pool.query('insert into written values ($1)', [Number(number)]);
  console.log(`written ${number}`);
}
await database.close();
