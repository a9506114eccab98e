import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openDatabase } from '#platform/database/open-database.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { runCommand } from '#platform/runtime/command.ts';
import { readSettings } from '#platform/runtime/settings.ts';

import { commands } from './commands.ts';
import { openCollection } from './features/forms/data/collection-store.ts';
import { withdrawResponse } from './features/forms/data/withdrawal-store.ts';
import { loadReference } from './features/places/data/reference-loader.ts';
import { answer } from './testing/surveys-world.ts';
import { makeStaff } from './testing/staff.ts';
import { testDatabase } from './testing/test-database.ts';
import { keepWithdrawalsListed } from './withdrawals-listed.ts';

const service = testDatabase();
const [drill, second, third] = [
  testDatabase({ isBare: true }),
  testDatabase({ isBare: true }),
  testDatabase({ isBare: true }),
];
const form = { id: 'hiquality', version: '1' };
const said = { q1: 'a sentence that only this person would say' };
let folder = '';
let author: Requester;
let collectionId = '';
let taken = '';
let kept = '';
const at = (...names: string[]) => join(folder, ...names);

/** Runs the command as somebody at the machine would, on one database and one data folder. */
async function run(t: ReturnType<typeof testDatabase>, data: string, ...words: string[]) {
  mkdirSync(at(data), { recursive: true });
  const settings = readSettings({ DATABASE_URL: t.url, ALONGSIDE_DATA: at(data) }, folder);
  if (!settings.ok) throw new Error(settings.problems.join(' '));
  const [out, err]: [string[], string[]] = [[], []];
  let opening: Promise<OpenDatabase> | null = null;
  const database = () => (opening ??= openDatabase(settings.value, () => undefined));
  const code = await runCommand(commands, words, {
    settings: settings.value,
    database,
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  });
  await (opening as Promise<OpenDatabase> | null)?.then((opened) => opened.close());
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Every row of every table that has the text in it, by table. */
async function tablesWith(t: ReturnType<typeof testDatabase>, text: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`.execute(
    t.db,
  );
  const found = [];
  for (const { name } of rows) {
    const hit = await sql`select 1 from ${sql.table(name)} r where r::text like ${`%${text}%`} limit 1`.execute(t.db);
    if (hit.rows.length > 0) found.push(name);
  }
  return found;
}
const responsesIn = async (t: ReturnType<typeof testDatabase>) =>
  (await sql<{ id: string }>`select id from form_response order by id`.execute(t.db)).rows.map(({ id }) => id);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-withdrawals-'));
  await loadReference(service.db);
  author = await makeStaff(service.db, 'coordinator');
  collectionId = await asRequester(service.db, author, (tx) =>
    openCollection(tx, {
      form,
      teamId: author.teamId,
      token: '7k3mp2qa9xtd',
      ways: ['link'],
      opensOn: '2026-11-01' as never,
      closesOn: null,
    }),
  );
  taken = await answer(service.db, { collectionId, form, said });
  kept = await answer(service.db, { collectionId, form, said: { q1: 'another' } });
  expect((await run(service, 'service', 'backup', at('before.gz'))).code).toBe(0);
  const isGone = await asRequester(service.db, author, (tx) => withdrawResponse(tx, taken, '2026-11-26' as never));
  expect(isGone).toBe(true);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a backup made before answers were taken back', () => {
  test('brings none of them back where a list of withdrawals is given, and the withdrawal still counts', async () => {
    const listed = await run(service, 'service', 'withdrawals', at('apart.txt'), '--json');
    expect(JSON.parse(listed.out)).toMatchObject({ listed: 1, erased: 0 });
    expect(readFileSync(at('apart.txt'), 'utf8')).toContain(`${taken} 2026-11-26`);
    expect(statSync(at('apart.txt')).mode & 0o077).toBe(0);
    const restored = await run(drill, 'drill', 'restore', at('before.gz'), '--withdrawn', at('apart.txt'), '--json');
    expect([restored.code, (JSON.parse(restored.out) as { erased: number }).erased]).toEqual([0, 1]);
    expect(await responsesIn(drill)).toEqual([kept]);
    expect(await tablesWith(drill, taken)).toEqual(['form_withdrawn']);
    expect(await tablesWith(drill, said.q1)).toEqual([]);
    const { rows } = await sql`select collection_id, withdrawn_on from form_withdrawn`.execute(drill.db);
    expect(rows).toEqual([{ collection_id: collectionId, withdrawn_on: '2026-11-26' }]);
  }, 120_000);

  test('is restored without them into a place whose data folder holds a list, by itself', async () => {
    mkdirSync(at('second'));
    writeFileSync(at('second', 'withdrawals.txt'), readFileSync(at('apart.txt')));
    expect((await run(second, 'second', 'restore', at('before.gz'))).code).toBe(0);
    expect(await responsesIn(second)).toEqual([kept]);
  }, 120_000);

  test('is not restored at all with a list that is not whole', async () => {
    writeFileSync(at('cut.txt'), readFileSync(at('apart.txt'), 'utf8').split('\n').slice(0, 2).join('\n'));
    for (const list of ['cut.txt', 'missing.txt']) {
      const refused = await run(third, 'third', 'restore', at('before.gz'), '--withdrawn', at(list));
      expect([refused.code, refused.err.includes('ALO-FORMS-007')]).toEqual([2, true]);
    }
    const { rows } = await sql`select to_regclass('form_response') as found`.execute(third.db);
    expect(rows).toEqual([{ found: null }]);
  });

  test('that came back by another way is set right by the next start, or by hand', async () => {
    expect((await run(third, 'third', 'restore', at('before.gz'))).code).toBe(0);
    expect(await responsesIn(third)).toContain(taken);
    const lines: string[] = [];
    const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
    writeFileSync(at('third', 'withdrawals.txt'), readFileSync(at('apart.txt')));
    const stop = await keepWithdrawalsListed({ dataFolder: at('third') }, { pool: third.pool }, logger);
    await stop();
    expect(await responsesIn(third)).toEqual([kept]);
    expect(lines.map((line) => (JSON.parse(line) as { erased: number }).erased)).toEqual([1]);
    const again = await run(third, 'third', 'withdrawals', at('apart.txt'), '--apply', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ listed: 1, erased: 0 });
  }, 120_000);
});

describe('the list of a service', () => {
  test('is in its data folder once somebody took answers back, and loses nobody when the database forgets', async () => {
    const logger = pino({ level: 'silent' });
    const own = at('own', 'withdrawals.txt');
    await (
      await keepWithdrawalsListed({ dataFolder: at('own') }, { pool: service.pool }, logger)
    )();
    expect(readFileSync(own, 'utf8')).toContain(taken);
    await (
      await keepWithdrawalsListed({ dataFolder: at('own') }, { pool: drill.pool }, logger)
    )();
    expect(readFileSync(own, 'utf8')).toContain('# 1 in all');
  });

  test('that was changed is not written over, and the service goes on', async () => {
    mkdirSync(at('harmed'));
    writeFileSync(at('harmed', 'withdrawals.txt'), 'changed');
    const lines: string[] = [];
    const logger = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
    await (
      await keepWithdrawalsListed({ dataFolder: at('harmed') }, { pool: service.pool }, logger)
    )();
    expect(readFileSync(at('harmed', 'withdrawals.txt'), 'utf8')).toBe('changed');
    expect(lines.join('')).toContain('ALO-FORMS-007');
  });
});
