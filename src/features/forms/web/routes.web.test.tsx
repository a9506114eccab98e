import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Requester } from '#platform/database/requester.ts';
import { writeXlsx } from '#platform/spreadsheets/write-xlsx.ts';

import { choices, openForms, publish, send, settingsOf, sheetsOf, survey } from '../../../testing/forms-world.ts';
import { instrumentOf, question } from '../../../testing/instrument.ts';
import { multipart } from '../../../testing/multipart.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { formOn, testWebServer } from '../../../testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
let colleague: Requester;
let nurse: Requester;
let stranger: Requester;
let champion: Requester;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
  colleague = await makeStaff(t.db, 'evaluator', { teamId: author.teamId });
  nurse = await makeStaff(t.db, 'clinician', { teamId: author.teamId });
  stranger = await makeStaff(t.db, 'coordinator');
  champion = await makeStaff(t.db, 'champion');
});

const shipped = [instrumentOf([question('text', 'a')], { id: 'ours', version: '1' })];
const open = (as: Requester = author) => openForms(server, t.db, as, { shipped });
const see = async (url: string, as?: Requester, headers = {}) => (await open(as)).inject({ url, headers });
const act = async (page: string, action: string, fields = {}, as?: Requester) =>
  send(await open(as), page, action, fields);
const bring = async (fields: Readonly<Record<string, string>>, as?: Requester) =>
  act('/forms/new', '/forms/new', fields, as);
const page = (html: string) => parseHTML(html).document;
const words = (html: string) => page(html).querySelector('main')?.textContent ?? '';
const rows = (html: string) =>
  [...page(html).querySelectorAll('#problems tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => (cell.lastChild?.textContent ?? '').trim()),
  );

describe('a form that is brought', () => {
  test('as a workbook is checked and kept as a draft that its own team’s authors see, and nobody else', async () => {
    const bytes = writeXlsx([
      { name: 'survey', rows: survey.map((row) => [...row]) },
      { name: 'choices', rows: choices.map((row) => [...row]) },
      { name: 'settings', rows: settingsOf('workbook', 3).map((row) => [...row]) },
    ]);
    const app = await open();
    const { token, cookie } = await formOn(app, '/forms/new');
    const file = { field: 'file', fileName: 'survey.xlsx', bytes };
    const sent = await app.inject(multipart('/forms/new', { _csrf: token }, file, { cookie }));
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/forms/workbook/3?done=saved']);
    const shown = await see('/forms/workbook/3?done=saved');
    expect(words(shown.body)).toContain('4 questions in 1 group');
    expect(words(shown.body)).toContain('kept as a draft');
    expect(words(shown.body)).toContain('Nobody has signed this form');
    expect((await see('/forms/workbook/3', colleague)).statusCode).toBe(200);
    for (const other of [stranger, nurse, champion]) {
      expect((await see('/forms/workbook/3', other)).statusCode).toBe(404);
      expect((await see('/forms', other)).body).not.toContain('/forms/workbook/3');
    }
  });

  test('with something wrong says sheet, row, column and what to do; keeps what was typed, and nothing else', async () => {
    const wrong = sheetsOf('wrong', 1, [...survey, ['text', 'why', 'Twice', '', '${nobody} = 1', '', '']]);
    const sent = await bring(wrong);
    expect(sent.statusCode).toBe(422);
    const told = rows(sent.body);
    expect(told.map(([sheet, row, column]) => [sheet, row, column])).toContainEqual(['survey', '8', 'relevant']);
    expect(told.map(([, , , what]) => what).join(' ')).toContain('There is no question named “nobody”');
    expect(page(sent.body).querySelector('textarea[name=survey]')?.textContent.trim()).toBe(wrong.survey.trim());
    expect((await see('/forms/wrong/1')).statusCode).toBe(404);
  });

  test.each([
    ['nothing', { survey: '' }, 'Choose a file, or paste'],
    ['no id', { ...sheetsOf('x'), settings: '' }, 'Name the form in the settings'],
    ['an id that cannot be an address', sheetsOf('a/b'), 'cannot stand in an address'],
    ['a version that cannot be an address', sheetsOf('fine', '..'), 'cannot stand in an address'],
    ['the id of a form that comes with the service', sheetsOf('ours', 2), 'comes with the service'],
  ])('%s is refused with words', async (_, fields, said) => {
    const sent = await bring(fields);
    expect([sent.statusCode, words(sent.body)]).toEqual([422, expect.stringContaining(said)]);
  });

  test('that is a picture is refused with words', async () => {
    const app = await open();
    const { token, cookie } = await formOn(app, '/forms/new');
    const file = {
      field: 'file',
      fileName: 'form.xlsx',
      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    };
    const sent = await app.inject(multipart('/forms/new', { _csrf: token }, file, { cookie }));
    expect([sent.statusCode, words(sent.body)]).toEqual([422, expect.stringContaining('picture')]);
  });

  test('takes the place of an earlier draft of the same version', async () => {
    await bring(sheetsOf('again'));
    await bring(sheetsOf('again', 1, survey.slice(0, 2)));
    expect(words((await see('/forms/again/1')).body)).toContain('1 question');
  });

  test('under the id of another team’s form is refused, also while that is a draft', async () => {
    await bring(sheetsOf('taken'));
    const sent = await bring(sheetsOf('taken', 2), stranger);
    expect([sent.statusCode, words(sent.body)]).toEqual([422, expect.stringContaining('Another team’s form')]);
  });

  test('may be brought by an author only', async () => {
    expect((await see('/forms/new', nurse)).statusCode).toBe(403);
    expect((await see('/forms/new', champion)).statusCode).toBe(403);
  });

  test('is looked at, published, signed and withdrawn, each with its line in the audit log', async () => {
    const address = await publish(await open(), 'life');
    expect(words((await see(address, champion)).body)).toContain('published');
    const unsaid = await act(address, `${address}/sign`, {
      by: '',
      'on[day]': '1',
      'on[month]': '1',
      'on[year]': '2026',
    });
    expect([unsaid.statusCode, words(unsaid.body)]).toEqual([422, expect.stringContaining('Say who signed it')]);
    const signed = { by: 'Lead nurse, Example Trust', 'on[day]': '24', 'on[month]': '11', 'on[year]': '2026' };
    const tomorrow = await act(address, `${address}/sign`, { ...signed, 'on[day]': '26' });
    expect(words(tomorrow.body)).toContain('still to come');
    await act(address, `${address}/sign`, signed, nurse);
    expect(words((await see(address)).body)).toContain('Lead nurse, Example Trust, 24 November 2026');
    expect((await act(address, `${address}/withdraw`, { reason: ' ' })).statusCode).toBe(422);
    await act(address, `${address}/withdraw`, { reason: 'Asked twice' });
    expect(words((await see(address)).body)).toContain('Asked twice');
    const { rows: told } = await sql<{ action: string }>`
      select action from audit_event where detail ->> 'form' = 'life' and action not like '%.read' order by at`.execute(
      t.db,
    );
    expect(told.map(({ action }) => action)).toEqual([
      'form.drafted',
      'form.published',
      'form.signed',
      'form.withdrawn',
    ]);
  });

  test('is not published as something else than what was looked at', async () => {
    await bring(sheetsOf('moving'));
    const seen = /name="seen" value="(\d+)"/.exec((await see('/forms/moving/1')).body)?.[1] ?? '';
    await bring(sheetsOf('moving', 1, survey.slice(0, 2)), colleague);
    const sent = await act('/forms/moving/1', '/forms/moving/1/publish', { seen });
    expect([sent.statusCode, words(sent.body)]).toEqual([409, expect.stringContaining('changed by somebody else')]);
    expect(words((await see('/forms/moving/1')).body)).toContain('Publish this version');
  });

  test('never changes once it is published', async () => {
    await publish(await open(), 'fixed');
    const sent = await bring(sheetsOf('fixed', 1, survey.slice(0, 2)));
    expect([sent.statusCode, words(sent.body)]).toEqual([
      422,
      expect.stringContaining('was published and never changes'),
    ]);
    expect((await act('/forms/fixed/1', '/forms/fixed/1/throw-away')).statusCode).toBe(404);
    expect(words((await see('/forms/fixed/1')).body)).toContain('4 questions');
  });

  test('can be thrown away while it is a draft, by its own team', async () => {
    await bring(sheetsOf('gone'));
    expect((await act('/forms', '/forms/gone/1/throw-away', {}, stranger)).statusCode).not.toBe(303);
    expect((await act('/forms/gone/1', '/forms/gone/1/throw-away')).headers.location).toBe('/forms');
    expect((await see('/forms/gone/1')).statusCode).toBe(404);
  });

  test('of another team is neither withdrawn nor signed by a stranger', async () => {
    const address = await publish(await open(), 'theirs');
    await act(address, `${address}/withdraw`, { reason: 'mine now' }, stranger);
    expect(words((await see(address)).body)).not.toContain('mine now');
    const form = { by: 'Nobody in particular', 'on[day]': '1', 'on[month]': '1', 'on[year]': '2026' };
    const otherNurse = await makeStaff(t.db, 'clinician');
    for (const other of [stranger, otherNurse]) {
      const app = await open(other);
      const { token, cookie } = await formOn(app, '/forms/theirs/1/preview');
      const sent = await app.inject({
        method: 'POST',
        url: `${address}/sign`,
        payload: new URLSearchParams({ ...form, _csrf: token }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', cookie },
      });
      expect(sent.statusCode).toBe(403);
    }
  });

  test('that comes with the service is signed by a clinician alone', async () => {
    const signed = { by: 'Lead nurse, Example Trust', 'on[day]': '24', 'on[month]': '11', 'on[year]': '2026' };
    expect(words((await see('/forms/ours/1', nurse)).body)).toContain('Record the signature');
    expect(words((await see('/forms/ours/1')).body)).not.toContain('Record the signature');
    await act('/forms/ours/1', '/forms/ours/1/sign', signed, nurse);
    expect(words((await see('/forms/ours/1')).body)).toContain('Lead nurse, Example Trust');
  });
});

describe('a preview', () => {
  test('shows every question in the language asked for, with when it is asked, in words', async () => {
    await bring(sheetsOf('seen'));
    const shown = words((await see('/forms/seen/1/preview?language=ar')).body);
    expect(shown).toContain('هل زرت طبيبًا؟');
    expect(shown).toContain('عنك');
    expect(words((await see('/forms/seen/1/preview')).body)).toContain('Asked only if: you answered “No” to A01');
  });

  test('says which words are missing in it', async () => {
    await bring(sheetsOf('half', 1, [survey[0], ['text', 'a', 'Only English', '', '', '', '']]));
    expect(words((await see('/forms/half/1/preview?language=ar')).body)).toContain(
      'in English, as this is not translated',
    );
  });

  test('of a form with a script in its words shows the script as words', async () => {
    const attack = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const rowsOf = [survey[0], ['select_one yn', 'a', attack, attack, '', '', '']];
    const sheets = sheetsOf('attack', 1, rowsOf);
    await bring({
      ...sheets,
      choices: `${sheets.choices}\nyn\tx\t${attack}\t${attack}`,
      settings: sheets.settings.replace('Seeing a doctor', attack),
    });
    for (const url of ['/forms', '/forms/attack/1', '/forms/attack/1/preview', '/forms/attack/1/paper?language=ar']) {
      const { body, statusCode } = await see(url);
      expect([statusCode, page(body).querySelectorAll('main script, main img').length]).toEqual([200, 0]);
      expect(body).toContain('&lt;script');
    }
  });

  test('of a list of fifty thousand choices is a page, and not a mountain', async () => {
    const many = Array.from({ length: 49_000 }, (_, place) => `yn\tc${place}\tChoice ${place}\tخيار`).join('\n');
    const sheets = sheetsOf('long', 1, [survey[0], ['select_one yn', 'a', 'Which?', 'أي؟', '', '', '']]);
    const bytes = new TextEncoder().encode(
      ['survey', 'choices', 'settings']
        .map((name) => {
          const text = name === 'choices' ? `${sheets.choices}\n${many}` : sheets[name as 'survey' | 'settings'];
          return `| ${name} |\n${text
            .split('\n')
            .map((line) => `| | ${line.split('\t').join(' | ')} |`)
            .join('\n')}`;
        })
        .join('\n'),
    );
    const app = await open();
    const { token, cookie } = await formOn(app, '/forms/new');
    const sent = await app.inject(
      multipart('/forms/new', { _csrf: token }, { field: 'file', fileName: 'long.md', bytes }, { cookie }),
    );
    expect(sent.headers.location).toBe('/forms/long/1?done=saved');
    for (const url of ['/forms/long/1', '/forms/long/1/preview', '/forms/long/1/paper']) {
      const { body } = await see(url);
      expect(body.length).toBeLessThan(100_000);
    }
    expect((await see('/forms/long/1/preview')).body).toContain('and 48,972 more choices');
  });

  test('of a million choices is never made: the form is refused by its size', async () => {
    const many = Array.from({ length: 51_000 }, (_, place) => `l\t${place}`).join('\n');
    const sent = await bring({ ...sheetsOf('million'), choices: `list_name\tname\n${many}` });
    expect([sent.statusCode, words(sent.body)]).toEqual([422, expect.stringContaining('50,000')]);
  });
});

describe('two versions side by side', () => {
  test('say what is new, gone and worded otherwise, and that answers stay', async () => {
    await publish(await open(), 'compared', 1);
    const changed = [
      ...survey.slice(0, 1),
      ['select_one yn', 'seen', 'Have you seen a doctor?', 'هل زرت طبيبًا؟', '', '', ''],
      ['text', 'new', 'Anything else?', '', '', '', ''],
    ];
    await bring(sheetsOf('compared', 2, changed));
    const shown = words((await see('/forms/compared/2/compare?with=1')).body);
    for (const said of [
      'Anything else?',
      'About you',
      'Did you see a doctor?',
      'Have you seen a doctor?',
      'Answers stay with the version',
    ]) {
      expect(shown).toContain(said);
    }
  });

  test('with a version that is not there are not found', async () => {
    await bring(sheetsOf('single'));
    expect((await see('/forms/single/1/compare?with=9')).statusCode).toBe(404);
    expect((await see('/forms/single/1/compare')).statusCode).toBe(404);
  });
});

describe('in the database', () => {
  test.each([
    ['changed', "update instrument set title = 'x' where id = 'kept'"],
    ['given back', "update instrument set state = 'draft', published_at = null, published_by = null where id = 'kept'"],
    ['removed', "delete from instrument where id = 'kept'"],
    ['emptied', 'truncate instrument'],
  ])('a published version is not %s, whoever asks', async (_, statement) => {
    await publish(await open(), 'kept');
    await expect(sql.raw(statement).execute(t.db)).rejects.toThrow('ALO-FORMS-001');
  });

  test('a signature is never taken back', async () => {
    await sql`insert into instrument_sign_off (instrument_id, instrument_version, signed_by, signed_on, recorded_by)
      values ('s', '1', 'Somebody', '2026-11-01', ${author.userId})`.execute(t.db);
    await expect(sql`delete from instrument_sign_off where instrument_id = 's'`.execute(t.db)).rejects.toThrow(
      'ALO-FORMS-001',
    );
  });
});
