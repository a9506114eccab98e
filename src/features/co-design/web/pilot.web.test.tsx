import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';

import type { Requester } from '#platform/database/requester.ts';

import { browsing } from '../../../testing/browsing.ts';
import { openCoDesign } from '../../../testing/co-design-world.ts';
import { publish, survey } from '../../../testing/forms-world.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { answer } from '../../../testing/surveys-world.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
});

test('a pilot stands question by question beside the version that followed, and goes into the record in rounded numbers', async () => {
  const app = await openCoDesign(server, t.db, author);
  await publish(app, 'pilot', '1');
  const desk = browsing(app);
  await desk.go('/co-design/new?form=pilot&version=1');
  const closes = { 'closes[day]': '5', 'closes[month]': '12', 'closes[year]': '2026' };
  const { url: round } = await desk.send('/co-design/new', {
    form: 'pilot',
    version: '1',
    'invitation-en': 'Come.',
    ...closes,
  });
  expect((await desk.go(`${round}/pilot`)).text).toContain('No survey on this form has a pilot.');

  await desk.go('/surveys/new?form=pilot&version=1');
  const days = { 'opens[day]': '1', 'opens[month]': '11', 'opens[year]': '2026' };
  const made = await desk.send('/surveys/new', {
    form: 'pilot',
    version: '1',
    title: 'Trial',
    purpose: 'To try.',
    'agreed-en': 'Yes.',
    'without-words': 'ar',
    pairing: 'nothing',
    fewest: '1',
    ...days,
  });
  await desk.send(`${made.url}/waves`, { kind: 'pilot', ...days });
  await desk.go(made.url);
  await desk.send(`${made.url}/ways-in`, { wave: '2', ways: 'link' });
  const { rows } = await sql<{
    id: string;
  }>`select c.id from survey_way_in w join form_collection c on c.id = w.collection_id
    where w.wave = 2`.execute(t.db);
  const collectionId = rows[0]?.id ?? '';
  const form = { id: 'pilot', version: '1' };
  for (let at = 0; at < 12; at += 1) await answer(t.db, { collectionId, form, said: { seen: 'yes' }, isDone: at < 9 });

  const changed = survey.map((row) =>
    row[1] === 'seen' ? [row[0], row[1], 'Did you see a nurse?', ...row.slice(3)] : [...row],
  );
  await publish(app, 'pilot', '2', changed);
  const page = await desk.go(`${round}/pilot`);
  for (const words of [
    'Trial, wave 2, version 1',
    'what changed up to Version 2',
    'Version 2 : The words were changed',
  ]) {
    expect(page.text).toContain(words);
  }
  const row = /Did you see a doctor\?.*?<\/tr>/su.exec(page.body)?.[0].replaceAll(/<[^>]+>/gu, ' ') ?? '';
  expect(row.match(/\b\d+\b/gu)?.slice(0, 5)).toEqual(['12', '12', '0', '0', '0']);

  const { rows: ids } = await sql<{ id: string }>`select id from survey where instrument_id = 'pilot'`.execute(t.db);
  const kept = await desk.send(`${round}/pilot`, { survey: ids[0]?.id ?? '', wave: '2' });
  expect(kept.text).toContain('Those who took part read what this pilot found');
  expect((await desk.send(`${round}/pilot`, { survey: ids[0]?.id ?? '', wave: '1' })).status).toBe(404);

  const { rows: links } = await sql<{
    token: string;
  }>`select token from design_round where instrument_id = 'pilot'`.execute(t.db);
  const anyone = browsing(await openCoDesign(server, t.db, null, '2026-12-06'));
  const record = await anyone.go(`/design/${links[0]?.token ?? ''}/record/1`);
  expect(record.text).toContain(
    'When version 1 was tried out: about 10 people were asked this, fewer than 8 left it out, fewer than 8 stopped here.',
  );
});
