import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';

import { actionOf, fieldsOf, openFor, say } from '../../../../testing/answering.ts';
import { browsing, type Browsing } from '../../../../testing/browsing.ts';
import { openForms, publish, survey } from '../../../../testing/forms-world.ts';
import { makeStaff } from '../../../../testing/staff.ts';
import { testDatabase } from '../../../../testing/test-database.ts';
import { testWebServer } from '../../../../testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
let first: Requester;
let second: Requester;
let stranger: Requester;
let made = 0;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
  first = await makeStaff(t.db, 'champion', { teamId: author.teamId });
  second = await makeStaff(t.db, 'champion', { teamId: author.teamId });
  stranger = await makeStaff(t.db, 'champion');
});

const as = async (who: Requester): Promise<Browsing> =>
  browsing(await openForms(server, t.db, who, { isDemonstration: true }));
const rows = [
  ...survey,
  ['begin_repeat', 'child', 'Your children', 'أطفالك', '', '', ''],
  ['text', 'name', 'First name', 'الاسم', '', '', ''],
  ['end_repeat', '', '', '', '', '', ''],
];

type World = { form: string; id: string; collection: string; response: string };

/** A sheet that somebody keyed to its end. */
async function keyedOnce(keyed: Record<string, string>): Promise<World> {
  made += 1;
  const id = `sheets-${made}`;
  const form = await publish(await openForms(server, t.db, author), id, '1', rows);
  const token = `${String(made).padStart(4, '0')}6k3mp2qa`;
  const { collection } = await openFor(t.db, author, { id, version: '1' }, token, ['paper']);
  const browser = await as(first);
  const begin = await browser.go(`${form}/answer?way=paper`);
  const sheet = await browser.send(`${form}/answer`, { ...fieldsOf(begin), sheet: '0042' });
  await say(browser, sheet, keyed, 'finish');
  const response = actionOf(sheet).split('/').at(-1) ?? '';
  return { form, id, collection, response };
}

/** The same sheet, keyed by somebody else by its number. */
async function keyAgain({ form }: World, keyed: Record<string, string>, who = second) {
  const browser = await as(who);
  const begin = await browser.go(`${form}/answer?way=paper`);
  const there = await browser.send(`${form}/answer`, { ...fieldsOf(begin), sheet: '0042' });
  expect([there.status, there.text.includes('A sheet with this number is keyed in already')]).toEqual([409, true]);
  const sheet = await browser.send(actionOf(there), fieldsOf(there));
  return { sheet, done: await say(browser, sheet, keyed, 'finish') };
}
const csvOf = async ({ collection }: World) =>
  (await (await as(author)).go(`/form-collections/${collection}/answers.csv`)).body.trim().split('\r\n');

describe('a sheet that two people key in', () => {
  test('is keyed a second time without sight of the first, and counts once', async () => {
    const world = await keyedOnce({ '/data/seen': 'yes', '/data/you/age': '34' });
    const { sheet, done } = await keyAgain(world, { '/data/seen': 'yes', '/data/you/age': '43' });
    expect([sheet.body.includes('value="34"'), /value="yes" checked/.test(sheet.body)]).toEqual([false, false]);
    expect(done.url).toBe(`/form-collections/${world.collection}/sheets?finished=yes`);
    expect(done.text).toContain('The sheet is keyed a second time, and finished.');
    expect(await csvOf(world)).toEqual([
      expect.stringContaining('way,language'),
      expect.stringContaining('paper,en,paper,yes,,34'),
    ]);
    const shown = await (await as(author)).go(`/form-collections/${world.collection}`);
    expect(shown.text).toContain('Sheets of paper that were keyed in: 1. Not reconciled yet: 1.');
  });

  test('and differs is decided question by question by a third look, and then changed by nobody', async () => {
    const world = await keyedOnce({
      '/data/seen': 'no',
      '/data/why': 'queue',
      '/data/you/age': '34',
      '/data/child[1]/name': 'Liya',
    });
    await keyAgain(world, {
      '/data/seen': 'no',
      '/data/why': ' queue ',
      '/data/you/age': '43',
      '/data/child[1]/name': 'Lia',
      '/data/child[2]/name': 'Noor',
    });
    const browser = await as(author);
    const list = await browser.go(`/form-collections/${world.collection}/sheets`);
    expect(list.text).toContain('keyed twice: 3 questions differ, not reconciled');
    const decide = await browser.go(`/form-answers/${world.response}/decide`);
    expect([decide.text.includes('Keyed first: 34'), decide.text.includes('Keyed second: 43')]).toEqual([true, true]);
    const undecided = await browser.send(decide.url, { ...fieldsOf(decide), 'stands:/data/you/age': 'second' });
    expect([undecided.status, undecided.text.includes('Say which of the two stands')]).toEqual([422, true]);
    expect((await csvOf(world))[1]).toContain(',34,');
    const decided = await browser.send(decide.url, {
      ...fieldsOf(decide),
      'stands:/data/you/age': 'second',
      'stands:/data/child[1]/name': 'neither',
      '/data/child[1]/name': 'Liyah',
      'stands:/data/child[2]/name': 'second',
    });
    expect(decided.text).toContain('keyed twice and reconciled');
    expect((await csvOf(world))[1]).toContain('paper,en,paper,no,queue,43,,Liyah,Noor');
    const { rows: kept } = await sql<Record<string, unknown>>`
      select differed, decided_by, decisions from form_reconciled where response_id = ${world.response}`.execute(t.db);
    expect(kept).toEqual([
      {
        differed: 3,
        decided_by: author.userId,
        decisions: [
          { path: '/data/you/age', stands: 'second' },
          { path: '/data/child[1]/name', stands: 'neither' },
          { path: '/data/child[2]/name', stands: 'second' },
        ],
      },
    ]);
    expect((await browser.go(decide.url)).status).toBe(404);
    const late = asRequester(t.db, first, (tx) =>
      tx.insertInto('form_answers').values({ response_id: world.response, body: '{}' }).execute(),
    );
    await expect(late).rejects.toThrow(/row-level security/u);
  });

  test('and is the same needs no third look', async () => {
    const world = await keyedOnce({ '/data/seen': 'yes' });
    await keyAgain(world, { '/data/seen': 'yes' });
    const browser = await as(author);
    expect((await browser.go(`/form-collections/${world.collection}/sheets`)).text).toContain(
      'keyed twice, both the same',
    );
    expect((await browser.go(`/form-answers/${world.response}/decide`)).status).toBe(404);
  });

  test('is keyed a second time by whoever holds it, of whichever team', async () => {
    const world = await keyedOnce({ '/data/seen': 'yes' });
    const other = await as(stranger);
    expect((await other.go(`/form-collections/${world.collection}/sheets`)).text).not.toContain('0042');
    const { done } = await keyAgain(world, { '/data/seen': 'yes' }, stranger);
    expect(done.url).toBe(`/form-collections/${world.collection}/sheets?finished=yes`);
    expect(done.text).toContain('The sheet is keyed a second time, and finished.');
  });

  test('is not keyed twice by one person, without its number by another team, or three times', async () => {
    const world = await keyedOnce({ '/data/seen': 'yes' });
    const again = `/form-second-keyings/${world.response}`;
    for (const who of [first, stranger]) {
      const browser = await as(who);
      await browser.go(`${world.form}/answer?way=paper`);
      expect((await browser.send(`${again}/begin`)).status).toBe(404);
    }
    await keyAgain(world, { '/data/seen': 'no' });
    const third = await as(await makeStaff(t.db, 'champion', { teamId: author.teamId }));
    await third.go(`${world.form}/answer?way=paper`);
    expect((await third.send(`${again}/begin`)).status).toBe(404);
    for (const who of [first, stranger]) expect((await (await as(who)).go(again)).status).toBe(404);
  });

  test('hides each keying from the other person in the database, too', async () => {
    const world = await keyedOnce({ '/data/seen': 'yes' });
    await keyAgain(world, { '/data/seen': 'no' });
    const seen = (who: Requester, table: 'form_answers' | 'form_second_answers') =>
      asRequester(t.db, who, async (tx) => {
        const found = await tx.selectFrom(table).select('id').where('response_id', '=', world.response).execute();
        return found.length;
      });
    expect([await seen(first, 'form_answers'), await seen(first, 'form_second_answers')]).toEqual([1, 0]);
    expect([await seen(second, 'form_answers'), await seen(second, 'form_second_answers')]).toEqual([0, 1]);
  });

  test('whose number is another sheet’s is keyed as a response of its own', async () => {
    const world = await keyedOnce({ '/data/seen': 'yes' });
    const browser = await as(second);
    const begin = await browser.go(`${world.form}/answer?way=paper`);
    const there = await browser.send(`${world.form}/answer`, { ...fieldsOf(begin), sheet: '0042' });
    const own = await browser.send(`${world.form}/answer`, fieldsOf(there));
    await say(browser, own, { '/data/seen': 'no' }, 'finish');
    await browser.send(`${actionOf(own)}/end`);
    expect(await csvOf(world)).toHaveLength(3);
  });

  test('is gone with everything that both keyed when its answers are taken back', async () => {
    const world = await keyedOnce({ '/data/seen': 'yes' });
    await keyAgain(world, { '/data/seen': 'no' });
    const browser = await as(first);
    await browser.go(`/form-answers/${world.response}/end`);
    expect((await browser.send(`/form-answers/${world.response}/withdraw`)).status).toBe(200);
    const { rows: tables } = await sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relname like 'form\\_%' and relkind = 'r'`.execute(
      t.db,
    );
    const left = [];
    for (const { name } of tables) {
      const found = await sql`select 1 from ${sql.table(name)} r where r::text like ${`%${world.response}%`}`.execute(
        t.db,
      );
      if (found.rows.length > 0) left.push(name);
    }
    expect(left).toEqual(['form_withdrawn']);
    expect(await csvOf(world)).toHaveLength(1);
  });

  test.each(['form_second_keying', 'form_second_answers', 'form_second_done', 'form_taken_up', 'form_reconciled'])(
    '%s is never emptied, whoever asks',
    async (table) => {
      await expect(sql`truncate ${sql.id(table)} cascade`.execute(t.db)).rejects.toThrow('ALO-FORMS-005');
    },
  );
});
