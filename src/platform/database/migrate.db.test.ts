import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { testDatabase } from '../../testing/test-database.ts';
import { connect } from './connect.ts';
import { migrate } from './migrate.ts';

const t = testDatabase();
let folder = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-migrations-'));
  await sql`drop schema public cascade`.execute(t.db);
  await sql`create schema public`.execute(t.db);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('files run in the order of their names and only once', async () => {
  write('0002-second.sql', 'insert into thing values (2);');
  write('0001-first.sql', 'create table thing (n int); insert into thing values (1);');
  expect(await migrate(t.db, folder)).toEqual(['0001-first', '0002-second']);
  expect(await migrate(t.db, folder)).toEqual([]);
  const rows = await sql<{ n: number }>`select n from thing`.execute(t.db);
  expect(rows.rows).toEqual([{ n: 1 }, { n: 2 }]);
});

test('an empty folder is fine', async () => {
  expect(await migrate(t.db, folder)).toEqual([]);
});

test('a file that fails leaves nothing behind and says which it was', async () => {
  write('0001-first.sql', 'create table kept (n int);');
  write('0002-broken.sql', 'create table lost (n int); select 1 / 0;');
  await expect(migrate(t.db, folder)).rejects.toThrow('Migration 0002-broken failed: division by zero');
  const rows = await sql<{
    kept: string;
    lost: string;
  }>`select to_regclass('kept') as kept, to_regclass('lost') as lost`.execute(t.db);
  expect(rows.rows).toEqual([{ kept: 'kept', lost: null }]);
  write('0002-broken.sql', 'create table lost (n int);');
  expect(await migrate(t.db, folder)).toEqual(['0002-broken']);
});

test('a file that was changed after it ran is refused', async () => {
  write('0001-first.sql', 'create table thing (n int);');
  await migrate(t.db, folder);
  write('0001-first.sql', 'create table thing (n bigint);');
  await expect(migrate(t.db, folder)).rejects.toMatchObject({ code: 'ALO-DATABASE-008' });
});

test('line endings of another system are not a change', async () => {
  write('0001-first.sql', 'create table thing\n(n int);\n');
  await migrate(t.db, folder);
  write('0001-first.sql', 'create table thing\r\n(n int);\r\n');
  expect(await migrate(t.db, folder)).toEqual([]);
});

test('a database that a newer version has used is refused', async () => {
  write('0001-first.sql', 'select 1;');
  write('0002-newer.sql', 'select 1;');
  await migrate(t.db, folder);
  rmSync(join(folder, '0002-newer.sql'));
  await expect(migrate(t.db, folder)).rejects.toMatchObject({ code: 'ALO-DATABASE-007' });
});

test('two processes that start at once run each file once between them', async () => {
  write('0001-first.sql', 'create table thing (n int); select pg_sleep(0.2);');
  write('0002-second.sql', 'insert into thing values (1);');
  const other = connect(t.url, { max: 1 });
  const ran = await Promise.all([migrate(t.db, folder), migrate(other.db, folder)]);
  await other.disconnect();
  expect(ran.flat().sort()).toEqual(['0001-first', '0002-second']);
  const rows = await sql<{ count: number }>`select count(*) as count from thing`.execute(t.db);
  expect(rows.rows[0]?.count).toBe(1);
});
