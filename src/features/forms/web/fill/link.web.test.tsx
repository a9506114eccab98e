import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';

import { browsing, type Browsing, type Seen } from '../../../../testing/browsing.ts';
import { openForms, publish, send, survey } from '../../../../testing/forms-world.ts';
import { weighPage } from '../../../../testing/page-weight.ts';
import { makeStaff } from '../../../../testing/staff.ts';
import { testDatabase } from '../../../../testing/test-database.ts';
import { testWebServer } from '../../../../testing/test-web-server.ts';
import { asAnswerer } from '../../data/as-answerer.ts';
import { openCollection } from '../../data/collection-store.ts';
import { readAnswers } from '../../data/response-store.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
let made = 0;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
});

type Opened = { form: string; link: string; id: string };

/** A published form that is open for answers by a link from November on. */
async function openLink(
  rows?: readonly (readonly string[])[],
  more: { closesOn?: string; opensOn?: string } = {},
): Promise<Opened> {
  made += 1;
  const id = `link-${made}`;
  const form = await publish(await openForms(server, t.db, author), id, '1', rows);
  const token = `${String(made).padStart(4, '0')}7k3mp2qa`;
  await asRequester(t.db, author, (tx) =>
    openCollection(tx, {
      form: { id, version: '1' },
      teamId: author.teamId,
      token,
      ways: ['link'],
      opensOn: (more.opensOn ?? '2026-11-01') as never,
      closesOn: (more.closesOn ?? null) as never,
    }),
  );
  return { form, link: `/f/${token}`, id };
}

const anyone = async (headers = {}, today = '2026-11-25', isDemonstration = true): Promise<Browsing> =>
  browsing(await openForms(server, t.db, null, { today, isDemonstration }), headers);

/** The fields of a page as its browser would send them back. */
function fieldsOf({ body }: Seen): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const input of parseHTML(body).document.querySelectorAll('main input, main select, main textarea')) {
    const type = input.getAttribute('type');
    const isOff = (type === 'radio' || type === 'checkbox') && !input.hasAttribute('checked');
    const name = input.getAttribute('name') ?? '';
    if (name !== '' && name !== '_csrf' && !isOff) fields[name] = input.getAttribute('value') ?? input.textContent;
  }
  return fields;
}
const say = (browser: Browsing, page: Seen, fields: Record<string, string>, wish = 'next') =>
  browser.send(actionOf(page), { ...fieldsOf(page), ...fields, do: wish });
const actionOf = ({ body, url }: Seen): string =>
  parseHTML(body).document.querySelector('main form')?.getAttribute('action') ?? url;
const kept = async (id: string) =>
  (
    await sql<{ body: { answers: { path: string; said: unknown }[]; mode: unknown; instances: unknown[] } }>`
      select a.body from form_answers a join form_response r on r.id = a.response_id where r.instrument_id = ${id} order by a.seq`.execute(
      t.db,
    )
  ).rows.map(({ body }) => body);

describe('a link', () => {
  test('is answered one question a page, in the reader’s language, and handed in; nothing of the reader is kept', async () => {
    const { link, id } = await openLink();
    const browser = await anyone({ 'accept-language': 'ar' });
    const welcome = await browser.go(link);
    expect(welcome.body).toMatch(/<html lang="ar" dir="rtl">/);
    expect(welcome.body).not.toContain('<script');
    const first = await browser.send(`${link}/begin`);
    expect([first.status, first.text.includes('هل زرت طبيبًا؟')]).toEqual([200, true]);
    const why = await say(browser, first, { '/data/seen': 'no' });
    expect(why.text).toContain('لماذا لا؟');
    const you = await say(browser, why, { '/data/why': 'طابور طويل' });
    const end = await say(browser, you, { '/data/you/age': '٣٤' });
    expect(end.url).toBe(`${link}/end`);
    const thanks = await browser.send(`${link}/end`);
    expect([thanks.url, browser.cookies.has('answers')]).toEqual([`${link}/thanks`, false]);
    const answers = (await kept(id)).flatMap((body) => body.answers);
    expect(Object.fromEntries(answers.map(({ path, said }) => [path, said]))).toEqual({
      '/data/seen': { is: 'value', value: 'no' },
      '/data/why': { is: 'value', value: 'طابور طويل' },
      '/data/you/age': { is: 'value', value: 34 },
    });
    const { rows } = await sql<
      Record<string, unknown>
    >`select * from form_response where instrument_id = ${id}`.execute(t.db);
    expect(rows.map(({ id: _id, collection_id: _collection, key_hash: _hash, ...rest }) => rest)).toEqual([
      {
        instrument_id: id,
        instrument_version: '1',
        way: 'link',
        language: 'ar',
        begun_on: '2026-11-25',
        written_by: null,
        written_team: null,
        sheet: null,
      },
    ]);
    expect((await browser.go(`${link}/page`)).url).toBe(`${link}?cookies=gone`);
  });

  test('has a first screen of at most 50 KB with everything, and no script', async () => {
    const { link } = await openLink();
    const app = await openForms(server, t.db, null, { isDemonstration: true });
    for (const encoding of ['br', 'gzip'] as const) {
      const { all, scripts } = await weighPage(app, link, encoding);
      expect([all <= 50 * 1024, scripts]).toEqual([true, 0]);
    }
  });

  test('asks what is missing, and takes not wishing to say', async () => {
    const { link, id } = await openLink();
    const browser = await anyone();
    await browser.go(link);
    const first = await browser.send(`${link}/begin`);
    const again = await say(browser, first, {});
    expect(again.url).toContain('look=yes');
    expect(again.text).toContain('This needs an answer');
    await say(browser, again, { '/data/seen[not]': 'prefer-not-to-say' });
    expect((await kept(id)).flatMap(({ answers }) => answers)).toEqual([
      { path: '/data/seen', said: { is: 'prefer-not-to-say' } },
    ]);
  });

  test('keeps what can be read of a page with something wrong, and shows what was typed', async () => {
    const { link, id } = await openLink();
    const browser = await anyone();
    await browser.go(link);
    const first = await browser.send(`${link}/begin`);
    const you = await say(browser, first, { '/data/seen': 'yes' });
    const wrong = await say(browser, you, {
      '/data/you/age': 'old',
      '/data/you/since[day]': '1',
      '/data/you/since[month]': '2',
      '/data/you/since[year]': '2024',
    });
    expect([wrong.status, wrong.body.includes('value="old"')]).toEqual([422, true]);
    expect((await kept(id)).at(-1)?.answers).toEqual([
      { path: '/data/you/since', said: { is: 'value', value: '2024-02-01' } },
    ]);
  });

  test('goes back with what was typed kept', async () => {
    const { link } = await openLink();
    const browser = await anyone();
    await browser.go(link);
    const first = await browser.send(`${link}/begin`);
    const you = await say(browser, first, { '/data/seen': 'yes' });
    const back = await say(browser, you, { '/data/you/age': '40' }, 'back');
    expect(back.body).toMatch(/value="yes" checked/);
  });

  test('is stopped and gone on with by its code, on another device', async () => {
    const { link } = await openLink();
    const browser = await anyone();
    await browser.go(link);
    const stopped = await say(browser, await browser.send(`${link}/begin`), { '/data/seen': 'no' }, 'stop');
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(stopped.text)?.[0] ?? '';
    await browser.send(`${link}/close`);
    expect(browser.cookies.has('answers')).toBe(false);
    const other = await anyone();
    await other.go(`${link}/resume`);
    const wrong = await other.send(`${link}/resume`, { code: '7K3M-P2QA-9XTD' });
    expect([wrong.status, wrong.text.includes('There is no form to go on with')]).toEqual([422, true]);
    const on = await other.send(`${link}/resume`, { code: code.toLowerCase() });
    expect(on.text).toContain('Why not?');
    const { rows } = await sql<{ key_hash: string }>`select key_hash from form_response`.execute(t.db);
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', '').toLowerCase());
  });

  test('is not answered twice by a page that is sent twice', async () => {
    const { link, id } = await openLink([
      survey[0],
      ['begin_repeat', 'child', 'Child', '', '', '', 'field-list'],
      ['text', 'name', 'Name', '', '', '', ''],
      ['end_repeat', '', '', '', '', '', ''],
    ]);
    const browser = await anyone();
    await browser.go(link);
    const first = await browser.send(`${link}/begin`);
    const fields = { ...fieldsOf(first), '/data/child[1]/name': 'A', do: 'next' };
    await browser.send(actionOf(first), fields);
    await browser.send(actionOf(first), fields);
    expect(await kept(id)).toHaveLength(1);
    const more = await browser.go(`${link}/page?at=${encodeURIComponent('/data/child')}`);
    const adding = { ...fieldsOf(more), add: '/data/child' };
    await browser.send(actionOf(more), adding);
    await browser.send(actionOf(more), adding);
    expect((await kept(id)).flatMap(({ instances }) => instances)).toEqual([
      { path: '/data/child', id: '2', is: 'there' },
    ]);
  });

  test('keeps an answer that no longer matters, marked, and does not count it', async () => {
    const { link, id } = await openLink();
    const browser = await anyone();
    await browser.go(link);
    const first = await browser.send(`${link}/begin`);
    const why = await say(browser, first, { '/data/seen': 'no' });
    await say(browser, why, { '/data/why': 'queue' });
    const again = await browser.go(`${link}/page?at=${encodeURIComponent('/data/seen')}`);
    await say(browser, again, { '/data/seen': 'yes' });
    const end = await browser.go(`${link}/end`);
    expect(end.text).toContain('1 of 3 questions');
    expect((await kept(id)).flatMap(({ answers }) => answers)).toContainEqual({
      path: '/data/why',
      said: { is: 'value', value: 'queue' },
    });
  });

  test('of a form that is withdrawn or replaced meanwhile is finished on its own version, and begun no more', async () => {
    const { link, id, form } = await openLink();
    const browser = await anyone();
    await browser.go(link);
    const first = await browser.send(`${link}/begin`);
    const staff = await openForms(server, t.db, author);
    await publish(staff, id, 2, [survey[0], ['text', 'other', 'Something else?', '', '', '', '']]);
    await send(staff, form, `${form}/withdraw`, { reason: 'A better one' });
    const you = await say(browser, first, { '/data/seen': 'yes' });
    expect([you.status, you.text.includes('How old are you?')]).toEqual([200, true]);
    await say(browser, you, {});
    expect((await browser.send(`${link}/end`)).url).toBe(`${link}/thanks`);
    const late = await anyone();
    expect((await late.go(link)).text).toContain('This form is closed');
    await late.go(`${link}/resume`);
    expect((await late.send(`${link}/begin`)).status).toBe(409);
  });

  test.each([
    ['before its first day', { opensOn: '2026-12-01' }, 'opens on 1 December 2026'],
    ['after its last day', { closesOn: '2026-11-24' }, 'takes no new answers'],
  ])('%s is not begun', async (_, more, words) => {
    const { link } = await openLink(undefined, more);
    const browser = await anyone();
    expect((await browser.go(link)).text).toContain(words);
  });

  test('of a form that nobody signed is for a demonstration alone, and says so', async () => {
    const { link } = await openLink();
    expect((await (await anyone()).go(link)).text).toContain('only being tried out');
    expect((await (await anyone({}, '2026-11-25', false)).go(link)).text).toContain('This form is closed');
  });

  test('shows a script in its words as words, and a label of two directions whole', async () => {
    const attack = '<script>alert(1)</script>';
    const { link } = await openLink([
      survey[0],
      ['text', 'a', `${attack} Call 111 اتصل now`, 'اتصل بـ NHS 111', '', '', ''],
    ]);
    const browser = await anyone();
    await browser.go(link);
    const first = await browser.send(`${link}/begin`);
    expect(first.body).not.toContain(attack);
    expect(first.body).toContain('&lt;script>alert(1)&lt;/script> Call 111 اتصل now');
  });

  test('bounds a repeat of ten thousand', async () => {
    const { link } = await openLink([
      [...survey[0], 'repeat_count'],
      ['begin_repeat', 'r', 'R', '', '', '', 'field-list', '10000'],
      ['text', 'a', 'A', '', '', '', '', ''],
      ['end_repeat', '', '', '', '', '', '', ''],
    ]);
    const browser = await anyone();
    await browser.go(link);
    const first = await browser.send(`${link}/begin`);
    expect([first.status, first.text.includes('Page 1 of 1,000')]).toEqual([200, true]);
  });

  test('keeps what no text can hold out of the database', async () => {
    const { link, id } = await openLink([survey[0], ['text', 'a', 'A', '', '', '', '']]);
    const browser = await anyone();
    await browser.go(link);
    const first = await browser.send(`${link}/begin`);
    expect((await say(browser, first, { '/data/a': 'x\u0000y' })).status).toBe(200);
    expect((await kept(id)).flatMap(({ answers }) => answers)).toEqual([
      { path: '/data/a', said: { is: 'value', value: 'xy' } },
    ]);
  });
});

describe('who has not been given a link', () => {
  test.each(['/f/000000000000', '/f/x', '/f/%3Cscript%3E', '/f/000000000000/page', '/f/000000000000/resume'])(
    'finds nothing at %s',
    async (url) => {
      expect((await (await anyone()).go(url)).status).toBe(404);
    },
  );

  test('is stopped when guessing codes', async () => {
    const { link } = await openLink();
    const app = await openForms(server, t.db, null, { isDemonstration: true });
    const browser = browsing(app);
    await browser.go(`${link}/resume`);
    const statuses: number[] = [];
    for (let tries = 0; tries < 121; tries += 1)
      statuses.push((await browser.send(`${link}/resume`, { code: '7K3M-P2QA-9XTD' })).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([422, 429]);
  });
});

describe('the answerer’s role', () => {
  test('sees one link and one response, and nothing of the service', async () => {
    const { link } = await openLink();
    const token = link.slice(3);
    const browser = await anyone();
    await browser.go(link);
    await say(browser, await browser.send(`${link}/begin`), { '/data/seen': 'yes' });
    const { rows } = await sql<{ id: string }>`select id from form_response order by begun_on desc limit 1`.execute(
      t.db,
    );
    const blind = await asAnswerer(t.db, { token, key: 'another' }, async (tx) => ({
      collections: (await tx.selectFrom('form_collection').select('id').execute()).length,
      responses: (await tx.selectFrom('form_response').select('id').execute()).length,
      answers: (await readAnswers(tx, rows[0]?.id ?? '')).entries.length,
    }));
    expect(blind).toEqual({ collections: 1, responses: 0, answers: 0 });
    for (const table of ['entry', 'person_now', 'app_user', 'audit_event', 'place']) {
      const read = asAnswerer(t.db, { token, key: null }, (tx) =>
        sql`select from ${sql.id(table)} limit 1`.execute(tx),
      );
      await expect(read).rejects.toThrow(/permission denied/u);
    }
  });

  test('writes to nobody else’s response', async () => {
    const { link } = await openLink();
    const write = asAnswerer(t.db, { token: link.slice(3), key: 'k' }, (tx) =>
      tx.insertInto('form_answers').values({ response_id: randomUUID(), body: '{}' }).execute(),
    );
    await expect(write).rejects.toThrow(/row-level security/u);
  });

  test.each(['form_response', 'form_answers', 'form_done'])(
    '%s is never changed, removed or emptied, whoever asks',
    async (table) => {
      const { link } = await openLink();
      const browser = await anyone();
      await browser.go(link);
      await say(browser, await browser.send(`${link}/begin`), { '/data/seen': 'yes' });
      await browser.send(`${link}/end`);
      await expect(sql`delete from ${sql.id(table)}`.execute(t.db)).rejects.toThrow('ALO-FORMS-005');
      await expect(sql`truncate ${sql.id(table)} cascade`.execute(t.db)).rejects.toThrow('ALO-FORMS-005');
    },
  );
});
