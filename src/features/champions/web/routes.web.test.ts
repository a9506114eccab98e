import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { may } from '#platform/access/domain/permissions.ts';
import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { toTypedDate } from '#platform/calendar/typed-date.ts';
import type { Requester } from '#platform/database/requester.ts';

import { recorder } from '../../../record.ts';
import { auditOf, deskOf, makeSite, record, today, twoTeams, write, type Site } from '../../../testing/care.ts';
import { makeArea, makePlace } from '../../../testing/areas.ts';
import { makeStaff, makeTeam } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { championsRoutes } from './routes.tsx';

const t = testDatabase();
const desk = deskOf(testWebServer(), (app) =>
  app.register(
    championsRoutes({
      db: t.db,
      today: () => today,
      may: ({ role }, permission) => may(role, permission),
      append: async (tx, requester, draft) => {
        await recorder.appendAll(tx, [write(requester, draft)], 'own');
      },
    }),
  ),
);

let care: Awaited<ReturnType<typeof twoTeams>>;
let champion: Requester & { name: string };
let elsewhere: Site;
beforeAll(async () => {
  care = await twoTeams(t.db);
  const team = await makeTeam(t.db, 'champions', 'Champions of the north');
  await sql`update team set icb_code = 'QYG' where id = ${team}`.execute(t.db);
  champion = await makeStaff(t.db, 'champion', { teamId: team, name: 'Yusuf Karimi' });
  await makeArea(t.db, { icb: 'QWO', la: 'E08000035' });
  const id = newId();
  await makePlace(t.db, { id, type: 'contingency', la: 'E08000035', icb: 'QWO', name: 'Far Away Hotel' });
  const { code } = await t.db.selectFrom('place').select('code').where('id', '=', id).executeTakeFirstOrThrow();
  elsewhere = { id, code, name: 'Far Away Hotel' };
});

const newSite = (name: string) => makeSite(t.db, { name, team: care.north });
const as = async (by: Requester, language?: string) => (await desk()).as(by, language);

const inDays = (days: number) => {
  const { day, month, year } = toTypedDate(addDays(today, days));
  return { 'on[day]': day, 'on[month]': month, 'on[year]': year };
};
const written = (site: Site) =>
  t.db
    .selectFrom('entry')
    .select(['id', 'kind', 'author', 'happened_on', 'body', 'replaces', 'clinical'])
    .where('subject_id', '=', site.id)
    .orderBy('seq')
    .execute();
const plan = (
  site: Site,
  by: Requester,
  what: string,
  on: LocalDate = addDays(today, 3),
  replaces: readonly string[] = [],
) =>
  record(t.db, by, {
    subject: { kind: 'place', id: site.id },
    kind: 'session-planned',
    happened: { on },
    body: { what },
    replaces,
  });

describe("a champion's sessions", () => {
  test('are planned, changed, and recorded as held, each as one entry about the site that is not clinical', async () => {
    const site = await newSite('Kingfisher House');
    const browser = await as(champion);
    const address = `/sites/${site.code}/sessions`;
    await browser.go(`${address}/plan`);
    const planned = await browser.send(`${address}/plan`, {
      what: 'How to see a doctor',
      ...inDays(2),
      at: '14:30',
      language: 'ti',
      runBy: champion.userId,
      seen: '',
    });
    expect(planned.text).toContain('How to see a doctor');
    expect(planned.text).toContain('24 November 2026 at 14:30');
    expect(planned.text).toContain('Tigrinya');
    expect(planned.text).toContain('Yusuf Karimi, Champions of the north');

    const [first] = await written(site);
    const change = await browser.go(`${address}/${first!.id}/change`);
    expect(change.body).toContain('value="How to see a doctor"');
    await browser.send(`${address}/${first!.id}/change`, {
      what: 'How to see a dentist',
      ...inDays(4),
      seen: first!.id,
    });
    const second = (await written(site))[1]!;
    expect(second.replaces).toEqual([first!.id]);

    await browser.go(`${address}/held?planned=${first!.id}`);
    const held = await browser.send(`${address}/held?planned=${first!.id}`, {
      planned: first!.id,
      language: 'ti',
      about: '10-19',
      asked: 'Where to register',
    });
    expect(held.text).toContain('About 10 to 19');
    expect(held.text).toContain('Where to register');
    expect(held.text).toContain('No session is planned.');
    const entries = await written(site);
    expect(entries.map(({ kind, author, clinical }) => [kind, author, clinical])).toEqual([
      ['session-planned', champion.userId, false],
      ['session-planned', champion.userId, false],
      ['session-held', champion.userId, false],
    ]);
    expect((await auditOf(t.db, champion.userId)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['session-planned.written', 'session-held.written', 'sessions.read']),
    );
  });

  test('are called off by an entry, and what was handed out is told', async () => {
    const site = await newSite('Plover Inn');
    await plan(site, champion, 'Dentists');
    const [first] = await written(site);
    const browser = await as(champion);
    const address = `/sites/${site.code}/sessions`;
    await browser.go(`${address}/${first!.id}/call-off`);
    const off = await browser.send(`${address}/${first!.id}/call-off`, { why: 'no-interpreter', seen: first!.id });
    expect(off.text).toMatch(/Dentists , Wednesday, 25 November 2026: There was no interpreter \(\s?Yusuf Karimi/u);
    const out = await browser.send(`${address}/hand-out`, { thing: 'rights-card', language: 'fa', howMany: '40' });
    expect(out.text).toContain('Rights card for the pocket Language Farsi How many 40');
    expect((await written(site)).map(({ kind }) => kind)).toEqual([
      'session-planned',
      'session-cancelled',
      'materials-handed-out',
    ]);
  });

  test('that two people changed stand side by side, with who, until somebody says which holds', async () => {
    const site = await newSite('Curlew Court');
    await plan(site, champion, 'Rights');
    const [first] = await written(site);
    await plan(site, champion, 'Rights, moved', addDays(today, 5), [first!.id]);
    await record(t.db, champion, {
      subject: { kind: 'place', id: site.id },
      kind: 'session-cancelled',
      happened: { on: today },
      body: { why: 'no-room' },
      replaces: [first!.id],
    });
    const browser = await as(champion);
    const page = await browser.go(`/sites/${site.code}/sessions`);
    expect(page.text).toContain('Two people changed this without knowing of each other');
    expect(page.text).toContain('Rights, moved');
    expect(page.text).toContain('Called off: There was no room');
    const [, moved, off] = await written(site);
    const chosen = await browser.send(`/sites/${site.code}/sessions/${first!.id}/choose`, {
      chosen: moved!.id,
      seen: [moved!.id, off!.id].sort().join(' '),
    });
    expect(chosen.text).not.toContain('Two people changed');
    expect(chosen.text).toContain('Rights, moved');
  });

  test('are not changed on an old picture: what somebody wrote meanwhile is shown first', async () => {
    const site = await newSite('Dunlin Lodge');
    await plan(site, champion, 'Rights');
    const [first] = await written(site);
    const browser = await as(champion);
    await browser.go(`/sites/${site.code}/sessions/${first!.id}/change`);
    await plan(site, champion, 'Rights, changed by a colleague', addDays(today, 5), [first!.id]);
    const answer = await browser.send(`/sites/${site.code}/sessions/${first!.id}/change`, {
      what: 'Mine',
      ...inDays(6),
      seen: first!.id,
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Somebody has changed this session since you opened the page');
    expect(answer.body).toContain('Rights, changed by a colleague');
    expect(await written(site)).toHaveLength(2);
  });

  test('whose day is over are asked after', async () => {
    const site = await newSite('Teal Hotel');
    await plan(site, champion, 'Rights', addDays(today, -2));
    const browser = await as(champion);
    expect((await browser.go(`/sites/${site.code}/sessions`)).text).toContain('Was it held?');
    expect((await browser.go('/sessions')).text).toContain(
      'Teal Hotel Next session None planned Waiting to hear 1 session',
    );
  });

  test('keep what was typed where something is wrong, and write nothing', async () => {
    const site = await newSite('Wigeon Hotel');
    const browser = await as(champion);
    await browser.go(`/sites/${site.code}/sessions/held`);
    const answer = await browser.send(`/sites/${site.code}/sessions/held`, {
      what: 'Rights',
      language: 'ar',
      counted: 'many',
      asked: 'Amina on 07700 900123',
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('value="many"');
    expect(answer.text).toContain('This holds a long number');
    expect(await written(site)).toEqual([]);
  });

  test('are in Arabic too', async () => {
    const site = await newSite('Heron Place');
    expect((await (await as(champion, 'ar')).go(`/sites/${site.code}/sessions/held`)).text).toContain('عمّ سأل الناس؟');
  });
});

describe('who may come near', () => {
  test('a champion knows the sites of their board, and no other, and no address', async () => {
    const site = await newSite('Sandpiper Hotel');
    await sql`update place set address = '1 Secret Street' where id = ${site.id}`.execute(t.db);
    const browser = await as(champion);
    const list = await browser.go('/sessions');
    expect(list.text).toContain('Sandpiper Hotel');
    expect(list.text).not.toContain('Far Away Hotel');
    expect((await browser.go(`/sites/${site.code}/sessions`)).text).not.toContain('Secret Street');
    expect((await browser.go(`/sites/${elsewhere.code}/sessions`)).status).toBe(404);
    expect((await browser.go(`/sites/${elsewhere.code}/sessions/plan`)).status).toBe(404);
    await browser.go(`/sites/${site.code}/sessions/plan`);
    const answer = await browser.send(`/sites/${elsewhere.code}/sessions/plan`, { what: 'Rights', ...inDays(2) });
    expect(answer.status).toBe(404);
    expect(await written(elsewhere)).toEqual([]);
  });

  test('a team of champions without a board knows no site', async () => {
    const lost = await makeStaff(t.db, 'champion', { teamId: await makeTeam(t.db, 'champions') });
    expect((await (await as(lost)).go('/sessions')).text).toContain('no site can be shown');
  });

  test.each(['practice', 'vcse', 'commissioner', 'evaluator', 'accommodation-contact', 'administrator'] as const)(
    '%s opens none of it',
    async (role) => {
      const browser = await as(await care.someone(role, care.north));
      expect((await browser.go('/sessions')).status).toBe(403);
      expect((await browser.go(`/sites/${care.hotel.code}/sessions`)).status).toBe(403);
    },
  );

  test('a clinician reads, and writes nothing', async () => {
    const browser = await as(care.nurse);
    expect((await browser.go(`/sites/${care.hotel.code}/sessions`)).body).not.toContain('/plan"');
    expect((await browser.go(`/sites/${care.hotel.code}/sessions/plan`)).status).toBe(403);
  });

  test('a form without its token is not taken', async () => {
    const browser = await as(champion);
    const answer = await browser.send(`/sites/${care.hotel.code}/sessions/hand-out`, {
      _csrf: '',
      thing: 'rights-card',
      language: 'fa',
      howMany: '4',
    });
    expect(answer.status).toBe(403);
    expect(await written(care.hotel)).toEqual([]);
  });
});
