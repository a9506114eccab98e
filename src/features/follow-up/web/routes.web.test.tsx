import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';

import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';
import { readEntries } from '#features/people/data/person-store.ts';

import { catalogues } from '../../../catalogues.ts';
import { kinds, personPathways } from '../../../kinds.ts';
import { recorder } from '../../../record.ts';
import { browsing } from '../../../testing/browsing.ts';
import { anEntry, fixedId } from '../../../testing/entries.ts';
import { on } from '../../../testing/facts.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { nurse, testWebServer } from '../../../testing/test-web-server.ts';
import { followUpRoutes } from './routes.tsx';

const t = testDatabase();
const server = testWebServer();
const selam = fixedId(11);
const blood = fixedId(12);
const practice = fixedId(13);
const coordinator: Requester = { ...nurse, role: 'coordinator' };
const stranger: Requester = { ...nurse, teamId: fixedId(899) };
const write = deskWriter(kinds, 'test', () => Date.UTC(2026, 2, 20), newId);
const address = `/people/${selam}/follow-up`;

const open = async (signedIn: Requester = nurse) =>
  browsing(
    await server({
      signedIn,
      catalogues,
      routes: (app) =>
        app.register(
          followUpRoutes({
            db: t.db,
            today: () => on('03-20'),
            pathways: personPathways,
            holidays: englandAndWales,
            kinds,
            readPerson: async (tx, id) => {
              const row = await tx
                .selectFrom('person_now')
                .select(['person_id', 'name', 'members'])
                .where('person_id', '=', id)
                .executeTakeFirst();
              if (row === undefined) return null;
              const entries = await readEntries(tx, row.members);
              return {
                id: row.person_id,
                name: row.name,
                members: row.members,
                entries: entries.map((one) => one.entry),
              };
            },
            append: (tx, requester, drafts) =>
              recorder.appendAll(
                tx,
                drafts.map((draft) => write(requester, draft)),
                'own',
              ),
          }),
        ),
    }),
  );

beforeAll(async () => {
  const said = { author: nurse.userId, team: nurse.teamId, person: selam };
  await asRequester(t.db, nurse, (tx) =>
    recorder.appendAll(
      tx,
      [
        anEntry({ ...said, body: { details: { name: { full: 'Selam ሰላም' } } } }),
        anEntry({ ...said, id: blood, kind: 'test-taken', on: '2026-03-02', body: { test: 'hiv' } }),
        anEntry({ ...said, id: practice, kind: 'registration-to-start', on: '2026-03-03', body: {} }),
      ],
      'own',
    ),
  );
});

test('what is owed is listed, answered once, and then owed no more', async () => {
  const browser = await open();
  const list = await browser.go(address);
  expect(list.text).toContain('Overdue');
  expect(list.text).toContain('The result has come');
  await browser.go(`${address}/${blood}?as=result-received`);
  const after = await browser.send(`${address}/${blood}?as=result-received`, { outcome: 'follow-up' });
  expect(after.status).toBe(200);
  expect(after.text).not.toContain('The result has come');
  const entries = await t.db.selectFrom('entry').select('body').where('kind', '=', 'result-received').execute();
  expect(entries.map(({ body }) => body)).toEqual([{ test: 'hiv', outcome: 'follow-up', answers: [blood] }]);
  expect((await browser.go(`${address}/${blood}?as=result-received`)).status).toBe(404);
});

test('what is wrong is said beside its field, and nothing is written', async () => {
  const browser = await open();
  await browser.go(`${address}/${practice}?as=registered`);
  const page = await browser.send(`${address}/${practice}?as=registered`, {
    'on[day]': '40',
    'on[month]': '1',
    'on[year]': '2026',
  });
  expect(page.status).toBe(422);
  expect(page.text).toContain('There is no such day');
  expect(page.body).toContain('value="40"');
  expect(await t.db.selectFrom('entry').select('id').where('kind', '=', 'registered').execute()).toEqual([]);
});

test('a coordinator is offered what a coordinator may write, and no more', async () => {
  const browser = await open(coordinator);
  const list = await browser.go(address);
  expect(list.text).toContain('A practice was asked');
  expect(list.text).not.toContain('The result has come');
});

test('a kind that does not answer it, and a team that does not look after the person, find nothing', async () => {
  expect((await (await open()).go(`${address}/${practice}?as=note-written`)).status).toBe(404);
  expect((await (await open(stranger)).go(address)).status).toBe(404);
});
