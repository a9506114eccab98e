import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import { instrumentLimits } from '#platform/instruments/domain/limits.ts';
import type { Requester } from '#platform/database/requester.ts';

import { fieldsOf, keptOf, openFor, say } from '../../../../testing/answering.ts';
import { browsing, type Browsing, type Seen } from '../../../../testing/browsing.ts';
import { openForms, publish, survey } from '../../../../testing/forms-world.ts';
import { makeStaff } from '../../../../testing/staff.ts';
import { testDatabase } from '../../../../testing/test-database.ts';
import { testWebServer } from '../../../../testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
let champion: Requester;
let made = 0;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
  champion = await makeStaff(t.db, 'champion');
});

const as = async (who: Requester | null, headers = {}): Promise<Browsing> =>
  browsing(await openForms(server, t.db, who, { isDemonstration: true }), headers);

async function openLink(rows?: readonly (readonly string[])[]) {
  made += 1;
  const id = `ways-${made}`;
  const form = await publish(await openForms(server, t.db, author), id, '1', rows);
  const token = `${String(made).padStart(4, '0')}8k3mp2qa`;
  return { form, id, ...(await openFor(t.db, author, { id, version: '1' }, token, ['link', 'phone', 'paper'])) };
}
const codeOn = ({ text }: Seen): string => /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? '';
const modesOf = async (id: string) =>
  (await keptOf(t.db, id)).map(({ answers, mode }) => [answers.map(({ path }) => path).join(' '), mode]);

describe('a response begun by a link and gone on with by telephone', () => {
  test('keeps with each answer how it was written down, and says both in what is handed out', async () => {
    const { link, id, collection } = await openLink();
    const person = await as(null);
    await person.go(link);
    const first = await person.send(`${link}/begin`);
    const stopped = await say(person, first, { '/data/seen': 'no' }, 'stop');
    const writer = await as(champion);
    await writer.go('/form-answers/by-code');
    const page = await writer.send('/form-answers/by-code', {
      code: codeOn(stopped),
      channel: 'phone',
      between: 'nobody',
    });
    expect([page.status, page.text.includes('Why not?')]).toEqual([200, true]);
    expect(page.text).toContain('on the telephone, nobody: we both speak the language');
    const you = await say(writer, page, { '/data/why': 'the queue' });
    await say(writer, you, { '/data/you/age': '34' });
    expect(await modesOf(id)).toEqual([
      ['/data/seen', { is: 'self' }],
      ['/data/why', { is: 'assisted', channel: 'phone' }],
      ['/data/you/age', { is: 'assisted', channel: 'phone' }],
    ]);
    // Gone on with by the link once more: that too is kept.
    const again = await person.go(`${link}/page?at=${encodeURIComponent('/data/why')}`);
    expect(again.body).toContain('the queue');
    await say(person, again, { '/data/why': 'the long queue' });
    await person.send(`${link}/end`);
    const reader = await as(author);
    const csv = await reader.go(`/form-collections/${collection}/answers.csv`);
    expect(csv.body).toContain('link,en,self+assisted:phone,no,the long queue,34');
    const modes = await reader.go(`/form-collections/${collection}/answers.csv?modes=yes`);
    expect(modes.body.split('\r\n')[0]).toContain('/data/seen,/data/seen mode,/data/why,/data/why mode');
    expect(modes.body).toContain('no,self,the long queue,self,34,assisted:phone');
  });

  test('is not opened by another code, by whoever has no code, or once it is handed in', async () => {
    const { link } = await openLink();
    const person = await as(null);
    await person.go(link);
    const end = await say(person, await say(person, await person.send(`${link}/begin`), { '/data/seen': 'yes' }), {});
    const code = codeOn(end);
    const writer = await as(champion);
    await writer.go('/form-answers/by-code');
    expect((await writer.send('/form-answers/by-code', { code: '7K3M-P2QA-9XTD' })).status).toBe(422);
    const { rows } = await sql<{ id: string }>`
      select r.id from form_response r join form_collection c on c.id = r.collection_id where '/f/' || c.token = ${link}`.execute(
      t.db,
    );
    for (const who of [champion, author])
      expect((await (await as(who)).go(`/form-answers/${rows[0]?.id}`)).status).toBe(404);
    await person.send(`${link}/end`);
    expect((await writer.send('/form-answers/by-code', { code })).status).toBe(422);
  });
});

describe('an interpreter beside the person', () => {
  test('is said by whoever answers by a link, and stands with each answer from there on', async () => {
    const { link, id } = await openLink();
    const person = await as(null, { 'accept-language': 'ar' });
    await person.go(link);
    const first = await person.send(`${link}/begin`);
    const beside = await say(person, first, { '/data/seen': 'no' }, 'beside');
    expect(beside.url).toContain('/beside?at=');
    const on = await person.send(beside.url, { between: 'professional' });
    expect(on.body).toMatch(/value="no" checked/);
    const why = await say(person, on, {});
    await say(person, why, { '/data/why': 'طابور' });
    expect(await modesOf(id)).toEqual([
      ['/data/seen', { is: 'self' }],
      ['/data/why', { is: 'interpreter', language: 'ar', channel: 'in-person', interpreter: 'professional' }],
    ]);
  });

  test('is said by whoever writes for somebody, and can be changed in the middle', async () => {
    const { form, id } = await openLink();
    const writer = await as(champion);
    const begin = await writer.go(`${form}/answer?way=phone`);
    const told = await writer.send(`${form}/answer`, {
      ...fieldsOf(begin),
      language: 'ar',
      channel: 'in-person',
      between: 'family',
    });
    expect(told.text).toContain('Read this code out');
    const first = await writer.go(told.url.replace(/\/code$/u, ''));
    expect(first.text).toContain('face to face, family or a friend');
    const how = await say(writer, first, { '/data/seen': 'no' }, 'how');
    const on = await writer.send(how.url, { channel: 'phone', between: 'professional' });
    await say(writer, await say(writer, on, {}), { '/data/why': 'queue' });
    expect(await modesOf(id)).toEqual([
      ['/data/seen', { is: 'interpreter', language: 'ar', channel: 'in-person', interpreter: 'family' }],
      ['/data/why', { is: 'interpreter', language: 'ar', channel: 'phone', interpreter: 'professional' }],
    ]);
  });
});

describe('another language in the middle', () => {
  test('is had on every page of a link, and nothing that was typed is lost by asking for it', async () => {
    const { link, id } = await openLink();
    const person = await as(null);
    await person.go(link);
    const first = await person.send(`${link}/begin`);
    const you = await say(person, first, { '/data/seen': 'yes' });
    const address = /<button[^>]*formaction="([^"]+lang=ar)"/.exec(you.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const arabic = await person.send(address, { ...fieldsOf(you), '/data/you/age': '34', do: 'stay' });
    expect(arabic.body).toMatch(/<html lang="ar" dir="rtl">/);
    expect([arabic.text.includes('كم عمرك؟'), arabic.body.includes('value="34"')]).toEqual([true, true]);
    expect((await keptOf(t.db, id)).flatMap(({ answers }) => answers)).toContainEqual({
      path: '/data/you/age',
      said: { is: 'value', value: 34 },
    });
    for (const page of ['', '/page', '/end', '/stop', '/resume', '/withdraw', '/beside'])
      expect([page, (await person.go(`${link}${page}`)).body.includes('<html lang="ar" dir="rtl">')]).toEqual([
        page,
        true,
      ]);
    const english = await person.go(`${link}/page?lang=en`);
    expect(english.body).toContain('<html lang="en"');
  });

  test('keeps what cannot be read as it was typed, in the words of the new language', async () => {
    const { link } = await openLink();
    const person = await as(null);
    await person.go(link);
    const you = await say(person, await person.send(`${link}/begin`), { '/data/seen': 'yes' });
    const address = /<button[^>]*formaction="([^"]+lang=ar)"/.exec(you.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const arabic = await person.send(address, { ...fieldsOf(you), '/data/you/age': 'thirty', do: 'stay' });
    expect([arabic.status, arabic.body.includes('value="thirty"')]).toEqual([422, true]);
    expect(arabic.body).toMatch(/<html lang="ar" dir="rtl">/);
  });

  test('is not what Enter in a field asks for: that goes on', async () => {
    const { link } = await openLink();
    const person = await as(null);
    await person.go(link);
    const page = await person.send(`${link}/begin`);
    const [pressed = ''] = /<button[^>]*form="questions"[^>]*>/.exec(page.body) ?? [];
    expect(pressed).toContain('value="next"');
  });
});

describe('a form that is closed in the middle', () => {
  test('keeps what was answered, says so, and is finished, read and taken back by its code', async () => {
    const { link, form, id, collection } = await openLink();
    const person = await as(null);
    await person.go(link);
    const first = await person.send(`${link}/begin`);
    const staff = await as(author);
    await staff.go(`${form}/answers`);
    await staff.send(`/form-collections/${collection}/close`);
    const you = await say(person, first, { '/data/seen': 'yes' });
    expect(you.text).toContain('What you answered is kept, and you can still finish it.');
    const code = codeOn(await say(person, you, { '/data/you/age': '34' }));
    await person.send(`${link}/end`);
    const late = await as(null);
    expect((await late.go(link)).text).toContain('This form is closed');
    await late.go(`${link}/resume`);
    const read = await late.send(`${link}/resume`, { code });
    expect([
      read.status,
      read.text.includes('Did you see a doctor? Yes'),
      read.text.includes('How old are you? 34'),
    ]).toEqual([200, true, true]);
    await late.go(`${link}/withdraw`);
    expect((await late.send(`${link}/withdraw`, { code })).text).toContain('Your answers are removed');
    expect(await keptOf(t.db, id)).toEqual([]);
  });
});

describe('bad input', () => {
  test('handing in twice is once, and thanked for both times', async () => {
    const { link, id } = await openLink();
    const person = await as(null);
    await person.go(link);
    await say(person, await person.send(`${link}/begin`), { '/data/seen': 'yes' });
    const key = person.cookies.get('answers') ?? '';
    expect((await person.send(`${link}/end`)).url).toBe(`${link}/thanks`);
    person.cookies.set('answers', key);
    expect((await person.send(`${link}/end`)).url).toBe(`${link}/thanks`);
    const { rows } = await sql<{
      n: number;
    }>`select count(*) as n from form_done d join form_response r on r.id = d.response_id
      where r.instrument_id = ${id}`.execute(t.db);
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('an answer of a million characters is refused in words, and what else is on the page is kept', async () => {
    const { link, id } = await openLink([
      survey[0],
      ['begin_group', 'g', 'G', '', '', '', 'field-list'],
      ['text', 'a', 'A', '', '', '', ''],
      ['text', 'b', 'B', '', '', '', ''],
      ['end_group', '', '', '', '', '', ''],
    ]);
    const person = await as(null);
    await person.go(link);
    const page = await person.send(`${link}/begin`);
    const long = await say(person, page, { '/data/g/a': 'x'.repeat(1_000_000), '/data/g/b': 'short' });
    expect(long.status).toBe(422);
    expect(long.text).toContain(instrumentLimits.answerLength.toLocaleString('en'));
    expect((await keptOf(t.db, id)).flatMap(({ answers }) => answers)).toEqual([
      { path: '/data/g/b', said: { is: 'value', value: 'short' } },
    ]);
    // Six bytes a letter: more than a page may be. What was kept before stands, and the reader is told what to do.
    const larger = await say(person, page, { '/data/g/a': 'ش'.repeat(1_000_000) });
    expect([larger.status, larger.body.includes('<h1')]).toEqual([413, true]);
    expect((await person.go(`${link}/page?at=${encodeURIComponent('/data/g')}`)).body).toContain('short');
  });

  test('a code that is no choice of the question is not taken', async () => {
    const { link, id } = await openLink();
    const person = await as(null);
    await person.go(link);
    const page = await person.send(`${link}/begin`);
    const again = await say(person, page, { '/data/seen': 'maybe' });
    expect(again.url).toContain('look=yes');
    await say(person, again, { '/data/nothing': 'x', '/data/nothing[here]': '-', '/data/seen': 'yes' });
    expect((await keptOf(t.db, id)).flatMap(({ answers }) => answers).at(-1)).toEqual({
      path: '/data/seen',
      said: { is: 'value', value: 'yes' },
    });
    expect(JSON.stringify(await keptOf(t.db, id))).not.toContain('/data/nothing');
  });

  test('a page of another version’s question, or of one that is there no more, loses nothing', async () => {
    const { link, id } = await openLink();
    const person = await as(null);
    await person.go(link);
    const page = await person.send(`${link}/begin`);
    await person.send(`${link}/page?at=${encodeURIComponent('/data/older')}`, {
      ...fieldsOf(page),
      '/data/seen': 'yes',
      '/data/older[here]': '-',
      '/data/older': 'x',
      do: 'next',
    });
    expect((await keptOf(t.db, id)).flatMap(({ answers }) => answers)).toEqual([
      { path: '/data/seen', said: { is: 'value', value: 'yes' } },
    ]);
    expect((await person.go(`${link}/page?at=${encodeURIComponent('/data/older')}`)).status).toBe(200);
  });

  test('a browser that is killed loses nothing but the page that was open, where the code was written down', async () => {
    const { link } = await openLink();
    const person = await as(null);
    await person.go(link);
    const first = await person.send(`${link}/begin`);
    const you = await say(person, first, { '/data/seen': 'yes' });
    const code = codeOn(await person.go(`${link}/stop`));
    expect(you.text).toContain('How old are you?');
    const later = await as(null);
    await later.go(`${link}/resume`);
    const on = await later.send(`${link}/resume`, { code });
    expect(on.text).toContain('How old are you?');
    expect((await later.go(`${link}/page?at=${encodeURIComponent('/data/seen')}`)).body).toMatch(/value="yes" checked/);
  });
});

describe('who answers by a link', () => {
  test('is kept by no address and no browser, in no table and in no line of the log', async () => {
    const { id } = await openLink();
    const lines: string[] = [];
    const { link } = await openFor(t.db, author, { id, version: '1' }, '9999xk3mp2qa', ['link']);
    const traces = ['203.0.113.77', 'Grandmothers-Telephone', '198.51.100.23', 'fingerprint-7'];
    const app = await openForms(server, t.db, null, { isDemonstration: true, log: (line) => void lines.push(line) });
    const person = browsing(app, {
      'user-agent': 'Grandmothers-Telephone/1.0',
      'x-forwarded-for': '198.51.100.23',
      'sec-ch-ua': 'fingerprint-7',
    });
    await person.go(link);
    const first = await person.send(`${link}/begin`);
    const you = await say(person, first, { '/data/seen': 'yes' });
    const end = await say(person, you, { '/data/you/age': '34' });
    const key = person.cookies.get('answers') ?? '';
    await person.send(`${link}/end`);
    await person.go(`${link}/no-such-page`);
    await person.go(`${link}/withdraw`);
    await person.send(`${link}/withdraw`, { code: '7K3M-P2QA-9XTD' });
    expect(end.text).toContain('The end of the questions');
    expect(lines.length).toBeGreaterThan(10);
    for (const trace of [...traces, '127.0.0.1', key, codeOn(end), link.slice(3)])
      expect([trace, lines.filter((line) => line.includes(trace))]).toEqual([trace, []]);
    const { rows: tables } = await sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`.execute(
      t.db,
    );
    expect(tables.length).toBeGreaterThan(50);
    for (const { name } of tables) {
      for (const trace of [...traces, '127.0.0.1', key]) {
        const { rows } =
          await sql`select 1 from ${sql.table(name)} r where r::text like ${`%${trace}%`} limit 1`.execute(t.db);
        expect([name, trace, rows]).toEqual([name, trace, []]);
      }
    }
  });

  test('is told that answering once is asked and cannot be checked', async () => {
    const { link } = await openLink();
    expect((await (await as(null)).go(link)).text).toContain('one person could answer twice, and the reports say so');
  });
});
