import { expect, test } from 'vitest';

import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { runCommand } from '#platform/runtime/command.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import { readSettings } from '#platform/runtime/settings.ts';

import { fixedId } from '../../testing/entries.ts';
import { testDatabase } from '../../testing/test-database.ts';
import { placesCommands } from './command.ts';

const t = testDatabase();

async function alongside(...words: string[]) {
  const settings = readSettings({}, projectRoot);
  if (!settings.ok) throw new Error('the usual settings are good');
  const out: string[] = [];
  const err: string[] = [];
  const opened: OpenDatabase = {
    db: t.db,
    pool: t.pool,
    url: t.url,
    isAvailable: () => true,
    close: () => Promise.resolve(),
  };
  const context = {
    settings: settings.value,
    database: () => Promise.resolve(opened),
    out: (words: string) => out.push(words),
    err: (words: string) => err.push(words),
  };
  const code = await runCommand(placesCommands, words, context);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('the reference data is loaded once', async () => {
  expect((await alongside('places', 'load-reference', '--json')).out).toMatch(/^\{"changed":\d{3}\}$/);
  expect(await alongside('places', 'load-reference', '--json')).toEqual({ code: 0, out: '{"changed":0}', err: '' });
});

test('sites are listed with code, name, type, area and the days on which they were open', async () => {
  expect(JSON.parse((await alongside('places', 'list', '--json')).out)).toEqual({ places: [] });
  await t.db
    .insertInto('place')
    .values({
      id: fixedId(1),
      code: 'LIV-C01',
      name: 'Copper Heron Court',
      type: 'contingency',
      address: null,
      la_code: 'E08000012',
      icb_code: 'QYG',
      opened_on: '2026-03-01' as never,
      closed_on: null,
      has_clinical_room: null,
      capacity: null,
      changed_by: null,
    })
    .execute();
  expect(JSON.parse((await alongside('places', 'list', '--json')).out)).toEqual({
    places: [
      {
        code: 'LIV-C01',
        name: 'Copper Heron Court',
        type: 'contingency',
        icb: 'QYG',
        la: 'E08000012',
        opened: '2026-03-01',
        closed: null,
      },
    ],
  });
});

test('the first team of a new service is added without anybody having signed in', async () => {
  expect(
    await alongside('teams', 'add', 'admin', '--name', 'Administrators', '--kind', 'administration'),
  ).toMatchObject({
    code: 0,
    out: 'Added ADMIN.',
  });
  expect(JSON.parse((await alongside('teams', 'list', '--json')).out)).toEqual({
    teams: [{ code: 'ADMIN', name: 'Administrators', kind: 'administration', icb: null }],
  });
});

test.each([
  ['a code that is taken', ['ADMIN', '--name', 'Again', '--kind', 'administration'], 'already'],
  ['no name', ['OTHER', '--kind', 'outreach'], 'Give the team a name'],
  ['a kind that is none', ['OTHER', '--name', 'Other', '--kind', 'police'], 'Choose what the team does'],
  [
    'a board that is none',
    ['OTHER', '--name', 'Other', '--kind', 'outreach', '--icb', 'QZZ'],
    'no board with the code QZZ',
  ],
])('a team with %s is bad input, and none is added', async (_title, words, reason) => {
  const { code, err } = await alongside('teams', 'add', ...words);
  expect(code).toBe(2);
  expect(err).toContain(reason);
  expect(await t.db.selectFrom('team').select('code').execute()).toEqual([{ code: 'ADMIN' }]);
});
