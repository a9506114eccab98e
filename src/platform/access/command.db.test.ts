import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';

import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { asRequester } from '#platform/database/requester.ts';
import { runCommand } from '#platform/runtime/command.ts';
import type { Settings } from '#platform/runtime/settings.ts';

import { makeStaff, makeTeam } from '../../testing/staff.ts';
import { testDatabase } from '../../testing/test-database.ts';
import { accessCommands } from './command.ts';
import { auditRead } from './data/audit.ts';
import { recoverWithCode } from './data/one-time-codes.ts';
import { openSecret } from './data/secret.ts';
import { accessReference } from './domain/access-reference.ts';

const t = testDatabase();
const dataFolder = mkdtempSync(join(tmpdir(), 'alongside-access-'));
afterAll(() => rmSync(dataFolder, { recursive: true }));

async function run(...words: string[]) {
  const said = { out: '', err: '' };
  const database = (): Promise<OpenDatabase> =>
    Promise.resolve({ db: t.db, pool: t.pool, url: t.url, isAvailable: () => true, close: () => Promise.resolve() });
  const code = await runCommand(accessCommands, words, {
    settings: { dataFolder } as Settings,
    database,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, ...said };
}

type Verdict = { whole: boolean; events: number; problems: { kind: string }[]; heads: unknown[] };

describe('alongside audit verify', () => {
  const verify = async (...words: string[]) => {
    const { code, out } = await run('audit', 'verify', '--json', ...words);
    return { code, ...(JSON.parse(out) as Verdict) };
  };

  test('says that the log is whole, and exits 0', async () => {
    const nurse = await makeStaff(t.db, 'clinician');
    for (let turn = 0; turn < 20; turn++)
      await asRequester(t.db, nurse, (tx) => auditRead(tx, 'person', [nurse.userId]));
    expect(await verify()).toMatchObject({ code: 0, whole: true, events: 20, problems: [] });
    expect((await run('audit', 'verify')).out).toBe('The audit log is whole: 20 lines.');
  });

  test('keeps the ends of the chains in a file and finds that the log was made anew since', async () => {
    const heads = join(dataFolder, 'heads.json');
    const first = await verify('--heads', heads);
    expect(JSON.parse(readFileSync(heads, 'utf8'))).toEqual({ heads: first.heads });
    expect(await verify('--heads', heads)).toMatchObject({ code: 0, whole: true });
    const nurse = await makeStaff(t.db, 'clinician');
    for (const table of ['audit_event', 'audit_link', 'audit_lane'])
      await sql`alter table ${sql.id(table)} disable trigger user`.execute(t.db);
    await sql`delete from audit_event`.execute(t.db);
    await sql`delete from audit_link`.execute(t.db);
    await sql`delete from audit_lane`.execute(t.db);
    for (const table of ['audit_event', 'audit_link', 'audit_lane'])
      await sql`alter table ${sql.id(table)} enable trigger user`.execute(t.db);
    await asRequester(t.db, nurse, (tx) => auditRead(tx, 'person', [nurse.userId]));
    expect(await verify()).toMatchObject({ code: 0, whole: true, events: 1 });
    const found = await verify('--heads', heads);
    expect(found).toMatchObject({ code: 1, whole: false });
    expect(new Set(found.problems.map(({ kind }) => kind))).toEqual(new Set(['differs-from-kept']));
    expect(JSON.parse(readFileSync(heads, 'utf8'))).toEqual({ heads: first.heads });
  });

  test('refuses a file that holds something else', async () => {
    const file = join(dataFolder, 'something-else.json');
    writeFileSync(file, '{"heads": 3}');
    const { code, err } = await run('audit', 'verify', '--heads', file);
    expect(code).toBe(2);
    expect(err).toContain('does not hold the ends of the chains');
    expect(readFileSync(file, 'utf8')).toBe('{"heads": 3}');
  });
});

describe('alongside access', () => {
  test('add gives the first administrator a code that sets a password, and reset another', async () => {
    const teamId = await makeTeam(t.db, 'administration');
    const { rows } = await sql<{ code: string }>`select code from team where id = ${teamId}`.execute(t.db);
    const teamCode = rows[0]?.code.toLowerCase() ?? '';
    const words = ['--name', 'Sunita Rao', '--team', teamCode, '--role', 'administrator', '--json'];
    const added = await run('access', 'add', 'Sunita@team.example', ...words);
    expect(added.code).toBe(0);
    const { code } = JSON.parse(added.out) as { code: string };
    const needs = {
      db: t.db,
      secret: openSecret({ secret: null, dataFolder }),
      isDemonstration: false,
      now: () => new Date(),
    };
    const typed = { email: 'sunita@team.example', code, password: 'otter cardigan teapot' };
    const from = { address: '192.0.2.1', device: '' };
    expect(await recoverWithCode(needs, typed, from)).toMatchObject({ ok: true, value: { stage: 'set-up' } });
    expect((await run('access', 'add', 'sunita@team.example', ...words)).err).toContain('already');
    const again = JSON.parse((await run('access', 'reset', 'sunita@team.example', '--json')).out) as { code: string };
    expect(await recoverWithCode(needs, { ...typed, code: again.code }, from)).toMatchObject({ ok: true });
  });

  test.each([
    [['add', 'a@b.example', '--team', 'x', '--role', 'administrator'], '--name is missing'],
    [['add', 'a@b.example', '--name', 'A', '--team', 'x', '--role', 'home-office'], '--role must be one of'],
    [['add', 'a@b.example', '--name', 'A', '--role', 'clinician'], '--team is missing'],
    [['add', 'a@b.example', '--name', 'A', '--team', 'nowhere', '--role', 'clinician'], 'There is no team'],
    [['reset', 'nobody@b.example'], 'No colleague'],
  ])('%o is refused in words, with exit code 2', async (words, reason) => {
    const { code, err } = await run('access', ...words);
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });

  test('reference prints the page of roles', async () => {
    expect(`${(await run('access', 'reference')).out}\n`).toBe(accessReference());
  });
});
