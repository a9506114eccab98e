import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { may } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester } from '#platform/database/requester.ts';
import type { ReadRow } from '#features/arrivals/index.ts';
import type { Details } from '#features/people/index.ts';

import { settlingNeeds } from '../../../matching-desk.tsx';
import { arrive, auditOf, deskOf, record, today, twoTeams, write } from '../../../testing/care.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { openCases } from '../data/match-cases.ts';
import { isDrawn } from '../domain/settling/drawn.ts';
import type { FoundPair } from '../domain/settling/found-pair.ts';
import { settlingRoutes } from './routes.tsx';

const t = testDatabase();
const desk = deskOf(testWebServer(), (app) =>
  app.register(
    settlingRoutes(
      settlingNeeds({
        db: t.db,
        today: () => today,
        newId,
        write,
        may: ({ role }, permission) => may(role, permission),
      }),
    ),
  ),
);

/** A world of its own for each test, as a queue is a team's. */
const aWorld = async () => {
  const care = await twoTeams(t.db);
  const reviewers = [
    care.nurse,
    await care.someone('coordinator', care.north),
    await care.someone('clinician', care.north),
  ];
  return { ...care, reviewers: reviewers as [typeof care.nurse, typeof care.nurse, typeof care.nurse] };
};
type World = Awaited<ReturnType<typeof aWorld>>;

const nour: Details = {
  name: { full: 'Nour Al-Hassan' },
  born: { asWritten: '23/08/1988', precision: 'day', on: '1988-08-23' as LocalDate },
  languages: ['ar'],
};
const noor: Details = { ...nour, name: { full: 'Noor Hasan' }, phone: '07700 900123' };

/** A pair at North's hotel, or of North's hotel and South's lodge. */
async function aPair(world: World, more: Partial<FoundPair> & { at?: World['hotel'] } = {}) {
  const { at = world.hotel, ...found } = more;
  const a = await arrive(t.db, at === world.hotel ? world.nurse : world.stranger, { at, details: noor });
  const b = await arrive(t.db, world.nurse, { at: world.hotel, details: nour });
  const pair = { a, b, hundredths: 100, parts: [{ what: 'name', level: 'high', hundredths: 400 }], concerns: [] };
  const opened = { ...pair, model: 'coach 2', openedBy: 'nightly' as const, ...found };
  await t.db.transaction().execute((tx) => openCases(tx, [opened]));
  const { id } = await t.db.selectFrom('match_case').select('id').where('b', '=', b).executeTakeFirstOrThrow();
  return { a, b, id };
}

const say = async (reviewer: World['nurse'], id: string, verdict: string) => {
  const browser = (await desk()).as(reviewer);
  await browser.go(`/matching/cases/${id}`);
  return browser.send(`/matching/cases/${id}/verdict`, { verdict });
};

const statements = (subject: string) =>
  t.db
    .selectFrom('entry')
    .select(['kind', 'body', 'subject_id'])
    .where('subject_id', '=', subject)
    .where('kind', 'in', ['same-person', 'not-same-person'])
    .execute();

describe('two reviewers', () => {
  test('who agree join the records, and both are named in the entry', async () => {
    const world = await aWorld();
    const { a, b, id } = await aPair(world);
    const [first, second] = world.reviewers;
    const after = await say(first, id, 'same');
    expect(after.text).toContain('You said: one person. It waits for somebody else.');
    expect(await statements(a)).toEqual([]);
    expect((await say(second, id, 'same')).text).toContain('It is settled: one person.');
    const [join] = [...(await statements(a)), ...(await statements(b))];
    expect(join?.body).toMatchObject({ how: 'reviewers', case: id, weight: 100 });
    expect([...(join?.body as { reviewers: string[] }).reviewers].sort()).toEqual([first.userId, second.userId].sort());
  });

  test('never see what the other said, on a page or in the database, until they have said something themselves', async () => {
    const world = await aWorld();
    const { id } = await aPair(world);
    const [first, second] = world.reviewers;
    const before = await (await desk()).as(second).go(`/matching/cases/${id}`);
    await say(first, id, 'different');
    const after = await (await desk()).as(second).go(`/matching/cases/${id}`);
    const withoutToken = (html: string) => html.replaceAll(/value="[^"]{20,}"|nonce="[^"]+"|[0-9a-f-]{36}/gu, '');
    expect(withoutToken(after.body)).toBe(withoutToken(before.body));
    const read = await asRequester(t.db, second, (tx) => tx.selectFrom('match_verdict').selectAll().execute());
    expect(read).toEqual([]);
  });

  test('who disagree leave it to a third, and two of three settle it', async () => {
    const world = await aWorld();
    const { a, b, id } = await aPair(world);
    const [first, second, third] = world.reviewers;
    await say(first, id, 'same');
    expect((await say(second, id, 'different')).text).toContain('It waits for somebody else.');
    expect((await say(third, id, 'different')).text).toContain('It is settled: two people.');
    expect([...(await statements(a)), ...(await statements(b))].map(({ kind }) => kind)).toEqual(['not-same-person']);
  });

  test('who cannot tell leave it to the person, and the queue says so', async () => {
    const world = await aWorld();
    const { id } = await aPair(world);
    for (const reviewer of world.reviewers) await say(reviewer, id, 'cannot-say');
    const queue = await (await desk()).as(world.nurse).go('/matching/queue');
    expect(queue.text).toContain('Only the person can say');
    expect(queue.body).toContain(`/matching/cases/${id}/ask`);
  });

  test('are one where the weight is enough and a rule held it back, and two where the rule is about twins', async () => {
    const world = await aWorld();
    const heavy = await aPair(world, { hundredths: 900, concerns: ['confusable-names'] });
    expect((await say(world.nurse, heavy.id, 'same')).text).toContain('It is settled: one person.');
    const twins = await aPair(world, { hundredths: 900, concerns: ['twins'] });
    expect((await say(world.nurse, twins.id, 'same')).text).toContain('It waits for somebody else.');
  });

  test('count once each, however often they say it', async () => {
    const world = await aWorld();
    const { a, b, id } = await aPair(world);
    await say(world.nurse, id, 'same');
    await say(world.nurse, id, 'same');
    expect([...(await statements(a)), ...(await statements(b))]).toEqual([]);
  });

  test('who say nothing are told that they have to choose', async () => {
    const world = await aWorld();
    const { id } = await aPair(world);
    const page = await say(world.nurse, id, '');
    expect(page.status).toBe(422);
    expect(page.text).toContain('“I cannot tell” is an answer too.');
  });

  test('find nothing to settle once the records were joined elsewhere', async () => {
    const world = await aWorld();
    const { a, b, id } = await aPair(world, { hundredths: 900, concerns: ['confusable-names'] });
    const subject = { kind: 'person', id: a } as const;
    await record(t.db, world.nurse, { subject, kind: 'same-person', happened: { on: today }, body: { with: b } });
    expect((await say(world.nurse, id, 'different')).text).toContain('It was settled elsewhere.');
    expect((await statements(a)).map(({ kind }) => kind)).toEqual(['same-person']);
  });
});

describe('a reviewer whose team sees one of two records', () => {
  test('reads that one, how far the other fits, and nothing else of it', async () => {
    const world = await aWorld();
    const parts = [
      { what: 'name', level: 'high', hundredths: 400 },
      { what: 'birth', level: 'same', hundredths: 900 },
      { what: 'place', level: 'different', hundredths: -50 },
    ];
    const { a, id } = await aPair(world, { at: world.lodge, parts });
    const browser = (await desk()).as(world.nurse);
    const queue = await browser.go('/matching/queue');
    const page = await browser.go(`/matching/cases/${id}`);
    expect(page.text).toContain('The names: partly or nearly the same');
    expect(page.text).toContain('The dates of birth: the same');
    const judged = await say(world.nurse, id, 'cannot-say');
    for (const { body } of [queue, page, judged]) {
      const told = ['Noor Hasan', 'Noor', '07700', 'Badger Lodge', 'South team', a].filter((one) => body.includes(one));
      expect(told).toEqual([]);
    }
  });
});

describe('the queue', () => {
  test('has those with most to lose first, and does not say why', async () => {
    const world = await aWorld();
    const plain = await aPair(world);
    const grave = await aPair(world, { at: world.lodge });
    const subject = { kind: 'person', id: grave.a } as const;
    for (const what of ['pregnancy', 'tb-signs'])
      await record(t.db, world.stranger, {
        subject,
        kind: 'action-needed-now',
        happened: { on: today },
        body: { what },
      });
    const page = await (await desk()).as(world.nurse).go('/matching/queue');
    expect(page.text).toContain('2 pairs wait for you');
    expect(page.body.indexOf(grave.id)).toBeLessThan(page.body.indexOf(plain.id));
    expect(page.text).not.toMatch(/pregnan|tubercul|signs|urgent/iu);
  });

  test('is not opened by roles that settle nothing', async () => {
    const world = await aWorld();
    for (const role of ['practice', 'vcse', 'champion', 'commissioner', 'administrator'] as const) {
      const somebody = await world.someone(role, world.north);
      expect((await (await desk()).as(somebody).go('/matching/queue')).status).toBe(403);
    }
  });

  test('has no script, and each look is in the audit log', async () => {
    const world = await aWorld();
    const { a, b, id } = await aPair(world);
    const nurse = await world.someone('clinician', world.north);
    const browser = (await desk()).as(nurse);
    const pages = [await browser.go('/matching/queue'), await browser.go(`/matching/cases/${id}`)];
    for (const { body } of pages) expect(body).not.toMatch(/<script/u);
    const lines = await auditOf(t.db, nurse.userId);
    expect(
      lines.filter(({ subject_ids }) => subject_ids.includes(a) && subject_ids.includes(b)).map(({ action }) => action),
    ).toEqual(['matching.queue.read', 'matching.case.read']);
  });
});

const readPerson: ReadRow['person'] = {
  name: { full: 'Nour Hassan' },
  romanised: null,
  otherNames: [],
  born: { asWritten: '23/08/1988', precision: 'day', on: '1988-08-23' as LocalDate },
  sex: null,
  nationality: null,
  languages: [],
  interpreterNeeded: null,
  room: null,
  phone: null,
  email: null,
  nhsNumber: null,
  portReference: null,
  arrivedInUk: null,
  arrivedAtSite: null,
  movedOn: null,
  site: null,
  movedFrom: null,
  movedTo: null,
};

/** A committed list of which one row, in the sample, was linked with a record by rule. */
async function aLinkedRow(world: World) {
  const person = await arrive(t.db, world.nurse, { at: world.hotel, details: nour, on: '2026-11-01' });
  const list = newId();
  const line = Array.from({ length: 2000 }, (_, at) => at + 1).find((one) => isDrawn(list, one)) ?? 1;
  const read: ReadRow = { line, written: {}, person: readPerson, family: null, sameAs: null, marks: [] };
  await sql`insert into incoming_list (id, sort, place_id, team_id, on_date, file_name, file_hash, row_count)
    values (${list}, 'arrivals', ${world.hotel.id}, ${world.north}, ${today}, 'coach.csv', ${list.replaceAll('-', '').padEnd(64, '0')}, 1)`.execute(
    t.db,
  );
  await sql`insert into list_review (list_id, team_id, status, reading, committed_at) values (${list}, ${world.north}, 'committed',
    ${JSON.stringify({ sheet: '', columns: [], notes: [], skipped: [], summary: {} })}, now())`.execute(t.db);
  const subject = { kind: 'person', id: person } as const;
  const phone = {
    kind: 'details-recorded',
    happened: { on: today },
    body: { details: { phone: '07700 900555' }, from: { list, row: line } },
  };
  await record(t.db, world.nurse, { subject, ...phone });
  const wrote = await t.db
    .selectFrom('entry')
    .select('id')
    .where('subject_id', '=', person)
    .where(sql<boolean>`body -> 'from' ->> 'list' = ${list}`)
    .executeTakeFirstOrThrow();
  await sql`insert into incoming_row (list_id, line, team_id, fingerprint, read, outcome, state, person_id, entry_ids)
    values (${list}, ${line}, ${world.north}, 'x', ${JSON.stringify(read)}, 'known', 'committed', ${person}, array[${wrote.id}]::uuid[])`.execute(
    t.db,
  );
  await (await desk()).as(world.nurse).go('/matching/queue');
  const { id } = await t.db.selectFrom('match_case').select('id').where('list_id', '=', list).executeTakeFirstOrThrow();
  return { person, list, line, id };
}

describe('a row that was linked by rule', () => {
  test('comes into the queue once and looks like any other pair', async () => {
    const world = await aWorld();
    const { id } = await aLinkedRow(world);
    const pair = await aPair(world);
    const browser = (await desk()).as(world.nurse);
    await browser.go('/matching/queue');
    const queue = await browser.go('/matching/queue');
    expect(queue.text).toContain('2 pairs wait for you');
    const rowOf = (one: string) =>
      /<tr(?:(?!<tr)[\s\S])*$/u.exec(queue.body.slice(0, queue.body.indexOf(one)))?.[0] ?? '';
    const shapeOf = (html: string) =>
      html.replaceAll(/<bdi[^>]*>[^<]*<\/bdi>/gu, '<bdi>').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, '');
    expect(rowOf(id)).toContain('both sides');
    expect(shapeOf(rowOf(id))).toBe(shapeOf(rowOf(pair.id)));
    const page = await browser.go(`/matching/cases/${id}`);
    expect(page.text).toContain('Nour Hassan');
    expect(page.text).toContain('Nour Al-Hassan');
    expect(page.text).toContain('What do you say?');
    // What the list wrote is not held against itself, and nothing says that there was a list.
    expect(page.text).not.toContain('07700 900555');
    expect(page.text).not.toMatch(/linked|coach\.csv/u);
    expect((await browser.go(`/matching/cases/${id}/part`)).status).toBe(404);
  });

  test('changes nothing of the record, whatever reviewers say of it', async () => {
    const world = await aWorld();
    const { person, id } = await aLinkedRow(world);
    const before = await t.db.selectFrom('entry').select('id').where('subject_id', '=', person).execute();
    for (const reviewer of world.reviewers.slice(0, 2)) await say(reviewer, id, 'different');
    expect(await t.db.selectFrom('entry').select('id').where('subject_id', '=', person).execute()).toEqual(before);
  });

  test('is parted by whoever says that they are two people: what it wrote goes with it, what came since stays and is listed', async () => {
    const world = await aWorld();
    const { person, id, list, line } = await aLinkedRow(world);
    const about = { subject: { kind: 'person', id: person }, happened: { on: today } } as const;
    await record(t.db, world.nurse, { ...about, kind: 'note-written', body: { text: 'Written after the link' } });
    const judged = await say(world.nurse, id, 'different');
    expect(judged.text).toContain('A list was linked with this record without anybody looking.');
    const browser = (await desk()).as(world.nurse);
    const page = await browser.go(`/matching/cases/${id}/part`);
    expect(page.text).toMatch(/whose is it\?.*Written after the link/u);
    const parted = await browser.send(`/matching/cases/${id}/part`);
    expect(parted.url).toMatch(/^\/people\//u);
    const { rows } = await sql<{ person_id: string; state: string }>`
      select person_id, state from incoming_row where list_id = ${list} and line = ${line}`.execute(t.db);
    const made = rows[0]?.person_id ?? '';
    expect(made).not.toBe(person);
    const now = await t.db
      .selectFrom('person_now')
      .select(['person_id', 'name'])
      .where('person_id', 'in', [person, made])
      .orderBy('name')
      .execute();
    expect(now).toEqual([
      { person_id: person, name: 'Nour Al-Hassan' },
      { person_id: made, name: 'Nour Hassan' },
    ]);
    const keys = await t.db
      .selectFrom('person_key')
      .select('kind')
      .where('person_id', '=', person)
      .where('kind', '=', 'phone')
      .execute();
    expect(keys).toEqual([]);
    expect((await statements(person))[0]).toMatchObject({ kind: 'not-same-person', body: { with: made } });
  });
});

describe('agreement', () => {
  test('is counted over settled cases, and precision over rows that were linked by rule, by language', async () => {
    const world = await aWorld();
    const [first, second] = world.reviewers;
    for (const [one, other] of [
      ['same', 'same'],
      ['different', 'different'],
    ] as const) {
      const { id } = await aPair(world);
      await say(first, id, one);
      await say(second, id, other);
    }
    const { id } = await aLinkedRow(world);
    await say(first, id, 'same');
    await say(second, id, 'same');
    const page = await (await desk()).as(world.nurse).go('/matching/agreement');
    expect(page.text).toContain('Pairs that two reviewers judged 3');
    expect(page.text).toContain('Said the same 100.0 %');
    expect(page.text).toMatch(/Everybody.{0,60} 1 .{0,20} 1 .{0,60}100\.0 % \(20\.7 % to 100\.0 %\)/u);
    expect(page.text).toContain('Arabic');
    expect(page.text).toContain('Fewer than 30 judged');
  });

  test('of cases that another team sees is not counted', async () => {
    const world = await aWorld();
    const { id } = await aPair(world);
    for (const reviewer of world.reviewers.slice(0, 2)) await say(reviewer, id, 'same');
    const page = await (await desk()).as(world.stranger).go('/matching/agreement');
    expect(page.text).toContain('Pairs that two reviewers judged 0');
    expect(page.text).toContain('cannot be said yet');
  });
});

beforeAll(async () => {
  await sql`update derived_as_of set as_of_on = ${today}::date`.execute(t.db);
});
