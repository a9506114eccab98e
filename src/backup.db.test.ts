import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { verifyAudit } from '#platform/access/data/verify-audit.ts';
import { tablesToBackUp } from '#platform/database/backup-tables.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { onlyLooking, readBackup } from '#platform/database/read-backup.ts';
import { finishRestoration, restoreBackup } from '#platform/database/restore-backup.ts';
import { writeBackup } from '#platform/database/write-backup.ts';
import { digests, rebuild } from '#platform/record/data/rebuild.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

import { seedNeeds } from './seed-needs.ts';
import { seedDemonstration } from './features/demonstration/data/seed-demonstration.ts';
import { loadReference } from './features/places/data/reference-loader.ts';
import { derivedTables, recorder } from './record.ts';
import { testDatabase } from './testing/test-database.ts';

const original = testDatabase();
const target = testDatabase({ isBare: true });
const migrations = join(projectRoot, 'migrations');

let folder = '';
const at = (name: string) => join(folder, name);
const backup = () => at('whole.gz');

const opened = (t: ReturnType<typeof testDatabase>): OpenDatabase => ({
  db: t.db,
  pool: t.pool,
  url: t.url,
  isAvailable: () => true,
  close: () => Promise.resolve(),
});
const needs = () => ({
  migrations,
  rebuild: () => rebuild(target.db, recorder),
  tell: () => undefined,
  erase: () => Promise.resolve(0),
});
const restore = (file: string) => restoreBackup(opened(target), file, needs());

async function countEntries(t: ReturnType<typeof testDatabase>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from entry`.execute(t.db);
  return rows[0]?.n ?? 0;
}

/** The log as it reads, in its order, without what each database gives anew. */
async function log(t: ReturnType<typeof testDatabase>): Promise<unknown[]> {
  const { rows } = await sql`select to_jsonb(e) - 'xid' - 'seq' as entry from entry e order by xid, seq`.execute(t.db);
  return rows;
}

async function rowsOf(t: ReturnType<typeof testDatabase>, table: string): Promise<unknown[]> {
  const { rows } = await sql`select to_jsonb(r) as row from ${sql.table(table)} r order by r::text`.execute(t.db);
  return rows;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-backup-'));
  await loadReference(original.db);
  const options = { people: 300, seed: 7, asOf: '2026-11-20' as LocalDate };
  const seeded = await seedDemonstration(await seedNeeds(opened(original)), options, () => undefined);
  expect(seeded.ok).toBe(true);
  await sql`insert into audit_event (id, action, detail) values
    (gen_random_uuid(), 'people.read', '{"rows": 3}'), (gen_random_uuid(), 'access.add', null)`.execute(original.db);
  await writeBackup(opened(original), backup(), { derived: derivedTables, now: () => new Date() });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that is not a whole backup is refused and nothing is restored', () => {
  const damage: Record<string, (whole: Buffer) => Buffer> = {
    'an empty file': () => Buffer.alloc(0),
    'something else': () => Buffer.from('PK\u0003\u0004 not a backup'),
    'something else that is compressed': () => gzipSync('{"format":"another"}\n'),
    'one that was cut short': (whole) => whole.subarray(0, whole.length - 100),
    'one that was cut in half': (whole) => whole.subarray(0, whole.length / 2),
    'one with a changed byte': (whole) => {
      const changed = Buffer.from(whole);
      changed[whole.length >> 1] = (changed[whole.length >> 1] ?? 0) ^ 1;
      return changed;
    },
    'one with a changed word, packed again': (whole) =>
      gzipSync(gunzipSync(whole).toString('latin1').replace('contingency', 'dispersal'), { level: 1 }),
    'one with a row less, packed again': (whole) => {
      const lines = gunzipSync(whole).toString('latin1').split('\n');
      lines.splice(lines.findIndex((line) => line.startsWith('{"table":"entry"')) + 1, 1);
      return gzipSync(Buffer.from(lines.join('\n'), 'latin1'));
    },
    'one with more after its end': (whole) => gzipSync(Buffer.concat([gunzipSync(whole), Buffer.from('more\n')])),
    'one whose end is missing, packed again': (whole) => {
      const text = gunzipSync(whole);
      return gzipSync(text.subarray(0, text.lastIndexOf('{"sha256"')));
    },
  };

  test.each(Object.entries(damage))('%s', async (_what, harm) => {
    writeFileSync(at('harmed.gz'), harm(readFileSync(backup())));
    await expect(restore(at('harmed.gz'))).rejects.toMatchObject({ code: 'ALO-BACKUP-001', status: 400 });
    const { rows } = await sql`select to_regclass('entry') as entry`.execute(target.db);
    expect(rows).toEqual([{ entry: null }]);
  });

  test('no file at all', async () => {
    await expect(restore(at('missing.gz'))).rejects.toMatchObject({ code: 'ALO-BACKUP-001' });
  });
});

test('a backup of a newer version is refused', async () => {
  const text = gunzipSync(readFileSync(backup())).toString('latin1');
  const newer = text.replace('"migrations":["', '"migrations":["9999-from-the-future","');
  const [body = ''] = newer.split('{"sha256"');
  const sha256 = createHash('sha256').update(Buffer.from(body, 'latin1')).digest('hex');
  writeFileSync(at('newer.gz'), gzipSync(Buffer.from(`${body}${JSON.stringify({ sha256 })}\n`, 'latin1')));
  await expect(restore(at('newer.gz'))).rejects.toMatchObject({ code: 'ALO-BACKUP-002', status: 409 });
});

test('a backup leaves no half-written file and is not readable by others', () => {
  expect(readdirSync(folder).filter((name) => name.includes('half'))).toEqual([]);
  expect(statSync(backup()).mode & 0o077).toBe(0);
});

test('every table is in the backup, made again by rebuild, or left out for a reason', async () => {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1`.execute(
    original.db,
  );
  const kept = await tablesToBackUp(original.db, derivedTables);
  const leftOut = rows.map(({ name }) => name).filter((name) => !kept.some((table) => table.name === name));
  expect(leftOut.filter((name) => !derivedTables.includes(name))).toEqual([
    'entry_claim',
    'form_response_now',
    'lockout',
    'log_identity',
    'migration',
    'one_time_code',
    'restoration',
    'session',
    'subject_change',
  ]);
});

test('a restored database has the same log in the same order, the same tables and the same derived state', async () => {
  const header = await restore(backup());
  expect(header.rows['entry']).toBeGreaterThan(300);
  expect(await countEntries(target)).toBe(header.rows['entry']);
  expect(await log(target)).toEqual(await log(original));
  for (const { name } of await tablesToBackUp(original.db, derivedTables)) {
    if (name !== 'entry')
      expect({ name, rows: await rowsOf(target, name) }).toEqual({ name, rows: await rowsOf(original, name) });
  }
  const responses = await rowsOf(original, 'form_response_now');
  expect(responses.length).toBeGreaterThan(300);
  expect(await rowsOf(target, 'form_response_now')).toEqual(responses);
  expect(await digests(target.db, recorder)).toEqual(await digests(original.db, recorder));
  expect(await verifyAudit(target.db)).toEqual(await verifyAudit(original.db));
});

test('a restored log is another log, which says where it is from, and nothing is owed', async () => {
  const { rows: logs } = await sql<{ log_id: string }>`select log_id from log_identity`.execute(target.db);
  const { rows: from } = await sql<{ from_log: string }>`select from_log from restoration`.execute(target.db);
  const { rows: originals } = await sql<{ log_id: string }>`select log_id from log_identity`.execute(original.db);
  expect(from).toEqual([{ from_log: originals[0]?.log_id }]);
  expect(logs).not.toEqual(originals);
  expect(await finishRestoration(opened(target), needs())).toBe(false);
});

test('what is derived is made by the next start where a restore was killed before it came to that', async () => {
  const before = await digests(target.db, recorder);
  await sql`update restoration set derived_at = null`.execute(target.db);
  await sql`delete from person_now`.execute(target.db);
  expect(await finishRestoration(opened(target), needs())).toBe(true);
  expect(await digests(target.db, recorder)).toEqual(before);
});

test('a database that holds records is never restored into', async () => {
  const before = await countEntries(target);
  await expect(restore(backup())).rejects.toMatchObject({ code: 'ALO-BACKUP-003', status: 409 });
  expect(await countEntries(target)).toBe(before);
});

test('a backup of the restored database reads whole', async () => {
  await writeBackup(opened(target), at('again.gz'), { derived: derivedTables, now: () => new Date() });
  const header = await readBackup(at('again.gz'), onlyLooking);
  expect(header.rows['entry']).toBe(await countEntries(original));
});
