import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Requester } from '#platform/database/requester.ts';

import { surveyNeeds } from './demonstration-surveys.ts';
import { antibioticsSurvey } from './features/demonstration/domain/surveys/antibiotics-survey.ts';
import { hiqualitySurvey } from './features/demonstration/domain/surveys/hiquality-survey.ts';
import { readShippedInstruments } from './features/forms/data/shipped-instruments.ts';
import { browsing, type Browsing } from './testing/browsing.ts';
import { shippedMargins } from './testing/invented-surveys.ts';
import { makeStaff } from './testing/staff.ts';
import { openSurveys } from './testing/surveys-world.ts';
import { testDatabase } from './testing/test-database.ts';
import { testWebServer } from './testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
const today = '2026-11-25' as LocalDate;
const hasR = spawnSync('Rscript', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'alongside-r-demonstration-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let author: Requester;
beforeAll(async () => {
  author = await makeStaff(t.db, 'evaluator');
  const champions = [await makeStaff(t.db, 'champion'), await makeStaff(t.db, 'champion')];
  const staff = ({ userId, teamId, role }: Requester) => ({
    ...{ id: userId, teamId, role },
    ...{ name: 'Somebody', email: `${userId}@alongside.example` },
  });
  const surveys = [
    hiqualitySurvey({ seed: 1, asOf: today }, shippedMargins()),
    antibioticsSurvey({ seed: 1, asOf: today }),
  ] as const;
  await surveyNeeds(t.db).store(surveys, { author: staff(author), writers: champions.map(staff), today });
});

const open = async (): Promise<Browsing> =>
  browsing(await openSurveys(server, t.db, author, { shipped: readShippedInstruments() }));

async function kept(reader: Browsing, address: string): Promise<string> {
  const page = await reader.go(address);
  const name = /filename="([^"]+)"/.exec(String(page.headers['content-disposition']))?.[1] ?? '';
  writeFileSync(join(folder, name), page.body);
  return name;
}

test.skipIf(!hasR).each([
  ['hiquality-survey', 1, ['role', 'age', 'designation']],
  ['antibiotics-survey', 2, ['here']],
] as const)('R goes through the files of %s, by every grouping, to its end', async (form, wave, groupings) => {
  const { id } = await t.db
    .selectFrom('survey')
    .select('id')
    .where('instrument_id', '=', form)
    .executeTakeFirstOrThrow();
  const reader = await open();
  const address = `/surveys/${id}/analysis`;
  for (const own of wave === 1 ? [1] : [1, 2]) await kept(reader, `${address}/download?format=csv&wave=${String(own)}`);
  for (const by of groupings) {
    const script = await kept(reader, `${address}/download?format=r&wave=${String(wave)}&by=${by}`);
    const { status, stdout, stderr } = spawnSync('Rscript', [script], { cwd: folder, encoding: 'utf8' });
    expect([form, by, status, stderr]).toEqual([form, by, 0, '']);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => line.slice(1, -1).split('","'));
    expect(lines.filter(([, , , measure]) => measure === 'holm over questions').length).toBeGreaterThan(0);
    const page = (await reader.go(`${address}?wave=${String(wave)}`)).text;
    const shares = lines.filter(([, group, , measure]) => group === '' && measure === 'percentage');
    expect(shares.length).toBeGreaterThan(20);
    const absent = shares.filter(([, , , , value]) => !page.includes(`${Number(value).toFixed(1)}%`));
    expect(absent).toEqual([]);
    const pairs = lines.filter(([, group, , measure]) => group === 'pairs' && measure === 'holm over pairs');
    expect(pairs.length > 0).toBe(wave === 2);
  }
});
