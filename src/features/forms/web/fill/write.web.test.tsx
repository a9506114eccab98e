import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Requester } from '#platform/database/requester.ts';

import { browsing, type Browsing, type Seen } from '../../../../testing/browsing.ts';
import { openForms, publish, send, sheetsOf, survey } from '../../../../testing/forms-world.ts';
import { makeStaff } from '../../../../testing/staff.ts';
import { testDatabase } from '../../../../testing/test-database.ts';
import { testWebServer } from '../../../../testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
let champion: Requester;
let stranger: Requester;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
  champion = await makeStaff(t.db, 'champion');
  stranger = await makeStaff(t.db, 'evaluator');
});

const rows = [
  ...survey,
  ['begin_repeat', 'child', 'Your children', 'أطفالك', '', '', ''],
  ['text', 'name', 'First name', 'الاسم', '', '', ''],
  ['end_repeat', '', '', '', '', '', ''],
];
const as = async (who: Requester, isDemonstration = true): Promise<Browsing> =>
  browsing(await openForms(server, t.db, who, { isDemonstration }));
const fields = ({ body }: Seen): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const input of parseHTML(body).document.querySelectorAll('main input, main select, main textarea')) {
    const isOff = ['radio', 'checkbox'].includes(input.getAttribute('type') ?? '') && !input.hasAttribute('checked');
    const name = input.getAttribute('name') ?? '';
    if (name !== '' && name !== '_csrf' && !isOff) found[name] = input.getAttribute('value') ?? input.textContent;
  }
  return found;
};
const actionOf = ({ body, url }: Seen): string =>
  parseHTML(body).document.querySelector('main form')?.getAttribute('action') ?? url;
const say = (browser: Browsing, page: Seen, more: Record<string, string>, wish = 'next') =>
  browser.send(actionOf(page), { ...fields(page), ...more, do: wish });

/** A published form, open in every way; gives the address of the version. */
async function openedForm(id: string): Promise<string> {
  const form = await publish(await openForms(server, t.db, author), id, '1', rows);
  const staff = await as(author);
  await staff.go(`${form}/answers`);
  const opened = await staff.send(`${form}/answers`, {
    'opens[day]': '1',
    'opens[month]': '11',
    'opens[year]': '2026',
    ways: 'phone',
  });
  expect(opened.status).toBe(200);
  await staff.send(`${form}/answers`, {
    'opens[day]': '1',
    'opens[month]': '11',
    'opens[year]': '2026',
    ways: 'paper',
  });
  return form;
}

async function begin(browser: Browsing, form: string, way: string, more: Record<string, string> = {}): Promise<Seen> {
  const page = await browser.go(`${form}/answer?way=${way}`);
  const begun = await browser.send(`${form}/answer`, { ...fields(page), ...more });
  return begun.url.endsWith('/code') ? browser.go(begun.url.replace(/\/code$/u, '')) : begun;
}
const collectionsOf = async (id: string) =>
  (
    await sql<{ id: string; ways: string[] }>`select id, ways from form_collection where instrument_id = ${id}`.execute(
      t.db,
    )
  ).rows;

describe('somebody on the telephone', () => {
  test('is asked page by page in two languages, and is counted once it is finished', async () => {
    const form = await openedForm('phone');
    const browser = await as(champion);
    const first = await begin(browser, form, 'phone', { language: 'ar' });
    expect([first.text.includes('Did you see a doctor?'), first.text.includes('هل زرت طبيبًا؟')]).toEqual([true, true]);
    const you = await say(browser, first, { '/data/seen': 'yes' });
    const child = await say(browser, you, { '/data/you/age': '34' });
    expect(child.text).toContain('First name');
    const more = await say(browser, child, { '/data/child[1]/name': 'Liya' });
    const end = await say(browser, more, {});
    expect(end.text).toContain('The end of the questions');
    const done = await browser.send(actionOf(end));
    expect(done.text).toContain('The response is finished');
    const [{ id } = { id: '' }] = (await collectionsOf('phone')).filter(({ ways }) => ways.includes('phone'));
    const csv = await (await as(author)).go(`/form-collections/${id}/answers.csv`);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.body).toContain('phone,ar,assisted:phone,yes,,34,,Liya');
  });

  test('has their answers taken back by who wrote them, and by no colleague', async () => {
    const form = await openedForm('phone-back');
    const browser = await as(champion);
    const first = await begin(browser, form, 'phone');
    await say(browser, first, { '/data/seen': 'yes' });
    const response = actionOf(first).split('?')[0] ?? '';
    const other = await as(await makeStaff(t.db, 'champion', { teamId: champion.teamId }));
    await other.go(`${form}/answer?way=phone`);
    expect((await other.send(`${response}/withdraw`)).status).toBe(404);
    await browser.go(`${response}/end`);
    expect((await browser.send(`${response}/withdraw`)).status).toBe(200);
    expect((await browser.go(response)).status).toBe(404);
    const { rows: left } = await sql`select from form_response where instrument_id = 'phone-back'`.execute(t.db);
    expect(left).toEqual([]);
  });
});

describe('a sheet of paper', () => {
  test('is keyed in by its codes on one page, also what does not apply and the lines of what repeats', async () => {
    const form = await openedForm('paper');
    const browser = await as(author);
    const sheet = await begin(browser, form, 'paper', { sheet: '0042' });
    const codes = [...parseHTML(sheet.body).document.querySelectorAll('.forms-keyed .forms-code')].map((code) =>
      code.textContent.trim(),
    );
    expect(codes).toEqual(['A01', 'A02', 'B01', 'B02', ...Array.from({ length: 6 }, () => 'C01')]);
    const keyed = {
      '/data/seen': 'yes',
      '/data/why': 'written all the same',
      '/data/you/age': '34',
      '/data/child[1]/name': 'Liya',
      '/data/child[3]/name': 'Noor',
    };
    const saved = await say(browser, sheet, keyed, 'save');
    expect(saved.text).toContain('This was written, and is not counted');
    expect(saved.body).toContain('value="Noor"');
    await say(browser, saved, {}, 'save');
    const kept = await sql<{
      n: number;
    }>`select count(*) as n from form_answers a join form_response r on r.id = a.response_id
      where r.instrument_id = 'paper'`.execute(t.db);
    expect(Number(kept.rows[0]?.n)).toBe(1);
    const end = await say(browser, saved, {}, 'finish');
    expect([end.url.endsWith('/end'), end.text.includes('The response is finished')]).toEqual([true, true]);
    const [{ id } = { id: '' }] = (await collectionsOf('paper')).filter(({ ways }) => ways.includes('paper'));
    const csv = await browser.go(`/form-collections/${id}/answers.csv`);
    expect(csv.body).toContain('paper,en,paper,yes,,34,,Liya,Noor');
    const shown = await browser.go(`/form-collections/${id}`);
    expect(shown.text).toContain('Set aside');
  });

  test('with something that cannot be read shows what was typed, and keeps the rest', async () => {
    const form = await openedForm('unread');
    const browser = await as(author);
    const sheet = await begin(browser, form, 'paper');
    const wrong = await say(browser, sheet, { '/data/you/age': 'thirty', '/data/seen': 'no' }, 'finish');
    expect([wrong.status, wrong.body.includes('value="thirty"')]).toEqual([422, true]);
    expect((await browser.go(wrong.url)).body).toMatch(/value="no" checked/);
  });
});

describe('trying a form out', () => {
  test('is done on a draft, says so, and is counted nowhere', async () => {
    await send(await openForms(server, t.db, author), '/forms/new', '/forms/new', sheetsOf('trial', 1, rows));
    const browser = await as(author);
    const first = await begin(browser, '/forms/trial/1', 'phone');
    expect(first.text).toContain('counted nowhere');
    await say(browser, first, { '/data/seen': 'yes' });
    const { rows: kept } = await sql<{ collection_id: string | null }>`
      select collection_id from form_response where instrument_id = 'trial'`.execute(t.db);
    expect(kept).toEqual([{ collection_id: null }]);
  });
});

describe('answers', () => {
  test('are read by the authors of the team that asked, and written by each for themselves', async () => {
    const form = await openedForm('private');
    const browser = await as(champion);
    const first = await begin(browser, form, 'phone');
    const response = actionOf(first).split('?')[0] ?? '';
    for (const other of [stranger, await makeStaff(t.db, 'champion')]) {
      expect((await (await as(other)).go(response)).status).toBe(404);
    }
    const [{ id } = { id: '' }] = await collectionsOf('private');
    expect((await (await as(stranger)).go(`/form-collections/${id}`)).status).toBe(404);
    expect((await (await as(champion)).go(`/form-collections/${id}`)).status).toBe(403);
    const other = await as(stranger);
    await other.go('/forms/new');
    expect((await other.send(`/form-collections/${id}/close`)).status).toBe(404);
  });

  test('are taken for a form that is published and signed alone, but in a demonstration', async () => {
    const form = await publish(await openForms(server, t.db, author), 'unsigned');
    const staff = await as(author, false);
    const page = await staff.go(`${form}/answers`);
    expect(page.text).toContain('Nobody has signed this version');
    await staff.go('/forms/new');
    expect(
      (
        await staff.send(`${form}/answers`, {
          'opens[day]': '1',
          'opens[month]': '11',
          'opens[year]': '2026',
          ways: 'link',
        })
      ).status,
    ).toBe(403);
  });

  test.each([
    ['no way', { ways: '' }, 'not understood'],
    ['no such day', { ways: 'link', 'opens[day]': '31', 'opens[month]': '2' }, 'Say from which day'],
    [
      'a last day before the first',
      { ways: 'link', 'closes[day]': '1', 'closes[month]': '1', 'closes[year]': '2026' },
      'before the first',
    ],
  ])('%s is refused, with what was typed kept', async (_, more, words) => {
    const form = await publish(await openForms(server, t.db, author), `bad-${words.slice(0, 3).trim()}`);
    const staff = await as(author);
    await staff.go(`${form}/answers`);
    const wrong = await staff.send(`${form}/answers`, {
      'opens[day]': '25',
      'opens[month]': '11',
      'opens[year]': '2026',
      ...more,
    });
    expect(wrong.status).toBe(422);
  });

  test('are closed by the team, once, and are not begun after that', async () => {
    const form = await openedForm('closing');
    const staff = await as(author);
    const [first] = await collectionsOf('closing');
    await staff.go(`${form}/answers`);
    const closed = await staff.send(`/form-collections/${first?.id}/close`);
    expect(closed.text).toContain('closed');
    await expect(
      sql`update form_collection set closed_at = now() where id = ${first?.id}`.execute(t.db),
    ).rejects.toThrow('ALO-FORMS-004');
  });
});
