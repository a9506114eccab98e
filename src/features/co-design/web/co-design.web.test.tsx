import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Requester } from '#platform/database/requester.ts';

import { browsing, type Browsing } from '../../../testing/browsing.ts';
import { bringDraft, openCoDesign } from '../../../testing/co-design-world.ts';
import { publish, survey } from '../../../testing/forms-world.ts';
import { weighPage } from '../../../testing/page-weight.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
});

const invitation = {
  'invitation-en': 'Help us ask this well.\nThe champions decide.',
  'invitation-ar': 'ساعدونا على أن نسأل هذا جيدًا.',
  'closes[day]': '5',
  'closes[month]': '12',
  'closes[year]': '2026',
};

const as = async (who: Requester | null, on?: string): Promise<Browsing> =>
  browsing(await openCoDesign(server, t.db, who, on));

type World = Readonly<{ desk: Browsing; round: string; token: string }>;

/** A draft of its own, opened for comments. */
async function openForComments(id: string): Promise<World> {
  const app = await openCoDesign(server, t.db, author);
  await bringDraft(app, id);
  const desk = browsing(app);
  await desk.go(`/co-design/new?form=${id}&version=1`);
  const made = await desk.send('/co-design/new', { form: id, version: '1', ...invitation });
  const { rows } = await sql<{ token: string }>`select token from design_round where instrument_id = ${id}`.execute(
    t.db,
  );
  return { desk, round: made.url, token: rows[0]?.token ?? '' };
}

const once = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** Says something as a stranger with a browser of their own would; gives what they see then. */
async function say(token: string, fields: Record<string, string>, stranger?: Browsing) {
  const browser = stranger ?? (await as(null));
  await browser.go(`/design/${token}/say?about=${encodeURIComponent(fields['about'] ?? '/data/seen')}`);
  const seen = await browser.send(`/design/${token}/say`, { about: '/data/seen', kind: 'unclear', ...fields });
  const code = /dir="ltr">([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})</u.exec(seen.body)?.[1] ?? '';
  return { browser, seen, code };
}

async function commentsIn(token: string) {
  const { rows } = await sql<{
    id: string;
    words: string | null;
    name: string | null;
    place: string | null;
    way: string;
  }>`
    select c.id, c.words, c.name, c.place, c.way from design_comment c join design_round r on r.id = c.round_id
    where r.token = ${token} order by c.seq`.execute(t.db);
  return rows;
}

describe('a form is opened for comments', () => {
  test('as a draft, and whoever has the link reads the questions as they will be asked, in their language, without script', async () => {
    const { token, round } = await openForComments('cd-open');
    expect(round).toMatch(/^\/co-design\/[0-9a-f-]{36}$/u);
    const anyone = await as(null);
    const page = await anyone.go(`/design/${token}`);
    expect([page.status, page.body.includes('<script')]).toEqual([200, false]);
    for (const words of ['Help us ask this well.', 'Did you see a doctor?', 'Yes', 'until 5 December 2026']) {
      expect(page.text).toContain(words);
    }
    const arabic = await anyone.go(`/design/${token}?lang=ar`);
    expect(arabic.body).toContain('<html lang="ar" dir="rtl"');
    expect(arabic.text).toContain('هل زرت طبيبًا؟');
    expect(arabic.text).toContain('ساعدونا على أن نسأل هذا جيدًا.');
  });

  test.each([
    ['no invitation in the form’s language', { 'invitation-en': ' ' }, 'Write the invitation'],
    ['a last day that is none', { 'closes[day]': '35' }, 'Say which is the last day'],
    ['a last day before today', { 'closes[year]': '2025' }, 'The last day lies before today'],
    ['a last day too far away', { 'closes[year]': '2029' }, 'at most a year'],
  ])('with %s it is not, and what was typed is kept', async (name, more, words) => {
    const id = `cd-bad-${name.replaceAll(/[^a-z]/gu, '')}`;
    const app = await openCoDesign(server, t.db, author);
    await bringDraft(app, id);
    const desk = browsing(app);
    await desk.go(`/co-design/new?form=${id}&version=1`);
    const seen = await desk.send('/co-design/new', { form: id, version: '1', ...invitation, ...more });
    expect([seen.status, seen.text.includes(words)]).toEqual([422, true]);
    expect(seen.body).toContain('ساعدونا');
    const { rows } = await sql`select from design_round where instrument_id = ${id}`.execute(t.db);
    expect(rows).toEqual([]);
  });

  test('by no other team, and by nobody who does not write forms', async () => {
    const { round } = await openForComments('cd-others');
    const other = await as(await makeStaff(t.db, 'evaluator'));
    expect((await other.go('/co-design/new?form=cd-others&version=1')).status).toBe(404);
    for (const page of ['', '/record', '/pilot', '/write', '/paper']) {
      expect((await other.go(`${round}${page}`)).status).toBe(404);
    }
    expect((await (await as(await makeStaff(t.db, 'champion'))).go('/co-design')).status).toBe(403);
  });

  test('what is read stays as it was opened when the draft is replaced', async () => {
    const { token } = await openForComments('cd-stays');
    const app = await openCoDesign(server, t.db, author);
    await bringDraft(app, 'cd-stays', '1', [
      survey[0],
      ['select_one yn', 'seen', 'Quite other words', 'كلمات أخرى', '', '', ''],
    ]);
    expect((await (await as(null)).go(`/design/${token}`)).text).toContain('Did you see a doctor?');
  });
});

describe('something is said on the link', () => {
  test('with no name, and the code that is given shows it again in another browser', async () => {
    const { token } = await openForComments('cd-say');
    const { code, seen } = await say(token, { words: 'What is a doctor here?', once: once(1) });
    expect([seen.status, seen.text.includes('It was kept.')]).toEqual([200, true]);
    expect(await commentsIn(token)).toMatchObject([
      { words: 'What is a doctor here?', name: null, place: '/data/seen', way: 'link' },
    ]);
    const elsewhere = await as(null);
    const before = await elsewhere.go(`/design/${token}/mine`);
    expect(before.text).not.toContain('What is a doctor here?');
    const again = await elsewhere.send(`/design/${token}/mine`, { code: code.toLowerCase() });
    expect(again.text).toContain('What is a doctor here?');
  });

  test('is forgotten by the browser when that is asked', async () => {
    const { token } = await openForComments('cd-leave');
    const { browser, code } = await say(token, { words: 'A shared phone' });
    expect((await browser.go(`/design/${token}/leave`)).text).toContain(code);
    await browser.send(`/design/${token}/leave`);
    expect((await browser.go(`/design/${token}/mine`)).text).not.toContain('A shared phone');
  });

  test('sent twice it is kept once, and a second thing has the same code', async () => {
    const { token } = await openForComments('cd-twice');
    const { browser, code } = await say(token, { words: 'First', once: once(2) });
    await browser.send(`/design/${token}/say`, { about: '/data/seen', kind: 'unclear', words: 'First', once: once(2) });
    const second = await say(token, { about: 'whole', kind: 'good', words: '', once: once(3) }, browser);
    expect(second.code).toBe(code);
    expect((await commentsIn(token)).map(({ words, place }) => [words, place])).toEqual([
      ['First', '/data/seen'],
      ['', null],
    ]);
  });

  test.each([
    ['a million characters', { words: 'a'.repeat(1_000_000) }, 'This has 1,000,000 letters, and 2,000 fit'],
    ['a million letters of Arabic', { words: 'س'.repeat(1_000_000) }, 'This has 1,000,000 letters, and 2,000 fit'],
    ['a question that is not there', { about: '/data/other', words: 'Lost?' }, 'There is no such question here'],
    ['no words', { words: ' \u0000 ' }, 'Write what you want to say'],
    ['a kind that there is not', { kind: 'bad', words: 'Lost?' }, 'Choose what is said of it'],
    ['a name of a thousand letters', { name: 'n'.repeat(1000), words: 'Lost?' }, 'A name has at most 80'],
  ])(
    '%s is answered in words, and what was typed is given back',
    async (name, fields: Record<string, string>, words) => {
      const { token } = await openForComments(`cd-${name.replaceAll(/[^a-z]/gu, '')}`);
      const { seen } = await say(token, fields);
      expect([seen.status, seen.text.includes(words)]).toEqual([422, true]);
      if ((fields['words'] ?? '').trim().length > 3) expect(seen.body).toContain(fields['words']);
      expect(await commentsIn(token)).toEqual([]);
    },
  );

  test('after the last day, or once it is closed, nothing is taken, and the words are given back', async () => {
    const { token, desk, round } = await openForComments('cd-closed');
    const late = await as(null, '2026-12-06');
    await late.go(`/design/${token}/mine`);
    const seen = await late.send(`/design/${token}/say`, { about: 'whole', kind: 'good', words: 'Too late for this' });
    expect([
      seen.status,
      seen.text.includes('takes no more comments'),
      seen.text.includes('Too late for this'),
    ]).toEqual([409, true, true]);
    await desk.go(round);
    await desk.send(`${round}/close`);
    const closed = await as(null);
    await closed.go(`/design/${token}/mine`);
    expect((await closed.send(`/design/${token}/say`, { about: 'whole', kind: 'good' })).status).toBe(409);
    expect(await commentsIn(token)).toEqual([]);
  });

  test('more than the link takes in a day waits for the next, and the words are given back', async () => {
    const { token } = await openForComments('cd-full');
    await sql`insert into design_comment (id, round_id, kind, words, language, way, key_hash, said_on)
      select gen_random_uuid(), r.id, 'good', '', 'en', 'link', repeat('a', 64), '2026-11-25'
      from design_round r, generate_series(1, 300) where r.token = ${token}`.execute(t.db);
    const { seen } = await say(token, { words: 'One more' });
    expect([seen.status, seen.text.includes('until tomorrow'), seen.text.includes('One more')]).toEqual([
      429,
      true,
      true,
    ]);
    const tomorrow = await as(null, '2026-11-26');
    expect((await say(token, { words: 'One more' }, tomorrow)).seen.text).toContain('It was kept.');
  });

  test('takes no form without its token', async () => {
    const { token, round } = await openForComments('cd-csrf');
    for (const [who, page] of [
      [null, `/design/${token}/say`],
      [null, `/design/${token}/take-back`],
      [author, `${round}/close`],
      [author, `${round}/write`],
    ] as const) {
      expect((await (await as(who)).send(page, { about: 'whole', kind: 'good' })).status).toBe(403);
    }
    expect(await commentsIn(token)).toEqual([]);
  });

  test('of a link that is not there nothing is said', async () => {
    const anyone = await as(null);
    for (const page of ['', '/say', '/mine', '/record']) {
      expect((await anyone.go(`/design/0000-0000-0000${page}`)).status).toBe(404);
    }
  });

  test('taken back with the code: the words and the name are gone, that there was one stays', async () => {
    const { token, desk, round } = await openForComments('cd-back');
    const { browser } = await say(token, { words: 'Take this away', name: 'Samira', public: 'yes' });
    const [comment] = await commentsIn(token);
    const stranger = (await say(token, { words: 'Mine stays' })).browser;
    await stranger.send(`/design/${token}/take-back`, { comment: comment?.id ?? '' });
    expect((await commentsIn(token))[0]?.words).toBe('Take this away');
    const other = await stranger.go(`/design/${token}/take-back?comment=${comment?.id ?? ''}`);
    expect(other.text).not.toContain('Take this away');
    const asked = await browser.go(`/design/${token}/take-back?comment=${comment?.id ?? ''}`);
    expect([asked.text.includes('It cannot be undone.'), asked.text.includes('Take this away')]).toEqual([true, true]);
    const seen = await browser.send(`/design/${token}/take-back`, { comment: comment?.id ?? '' });
    expect(seen.text).toContain('You took this back.');
    expect((await commentsIn(token))[0]).toMatchObject({ words: null, name: null });
    expect((await desk.go(round)).text).toContain('Somebody said something on 25 November 2026, and took it back.');
  });
});

describe('what was said is answered', () => {
  test('at the desk, in the language of whoever said it, and they read it on the link', async () => {
    const { token, desk, round } = await openForComments('cd-reply');
    const { browser } = await say(token, { words: 'Which doctor?' });
    const [comment] = await commentsIn(token);
    const page = `${round}/comments/${comment?.id ?? ''}`;
    expect((await desk.go(round)).text).toContain('1 comment. 1 waits for an answer.');
    await desk.go(page);
    const bad = await desk.send(`${page}/reply`, { outcome: 'kept', shown: 'yes', 'text-ar': '' });
    expect([bad.status, bad.text.includes('Say why it was kept')]).toEqual([422, true]);
    const noSuch = await desk.send(`${page}/reply`, {
      outcome: 'changed',
      version: '9',
      shown: 'yes',
      'text-en': 'Done so',
    });
    expect([noSuch.status, noSuch.text.includes('Choose the version'), noSuch.text.includes('Done so')]).toEqual([
      422,
      true,
      true,
    ]);
    await desk.send(`${page}/reply`, { outcome: 'kept', shown: 'yes', 'text-en': 'Any doctor counts.\u0000' });
    expect((await browser.go(`/design/${token}/mine`)).text).toContain('Any doctor counts.');
    const { rows } = await sql<{ action: string }>`
      select action from audit_event where subject_ids @> array[${comment?.id ?? ''}::uuid] order by action`.execute(
      t.db,
    );
    expect(rows.map(({ action }) => action)).toContain('design-reply.written');
  });

  test('with marked words let out one by one, and a tick where it is in another language than theirs', async () => {
    const { token, desk, round } = await openForComments('cd-marks');
    await say(token, { words: 'Ask Karim on 07700 900123' });
    const [comment] = await commentsIn(token);
    const page = `${round}/comments/${comment?.id ?? ''}`;
    expect((await desk.go(page)).body).toContain('<mark>Karim</mark>');
    const kept = { outcome: 'kept', shown: 'yes', 'text-ar': 'لأنه واضح.' };
    const open = await desk.send(`${page}/reply`, kept);
    expect([open.status, open.text.includes('Tick each that may be read')]).toEqual([422, true]);
    expect(open.text).toContain('Whoever said it reads no word of this in their language');
    const ticked = { ...kept, 'other-language': 'yes', 'stays-0': 'Karim' };
    expect((await desk.send(`${page}/reply`, ticked)).status).toBe(422);
    expect((await desk.send(`${page}/reply`, { ...ticked, 'stays-1': '07700 900123' })).url).toBe(round);
    expect((await desk.send(`${page}/reply`, { ...kept, shown: 'no', 'text-en': 'As it is.' })).url).toBe(round);
  });

  test('what was written on paper is typed in, with the name if they want, and its code shows what became of it', async () => {
    const { token, desk, round } = await openForComments('cd-paper');
    const paper = await desk.go(`${round}/paper?language=ar&copies=2`);
    const codes = [...paper.body.matchAll(/>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})</gu)].map(([, code]) => code ?? '');
    expect(new Set(codes).size).toBe(2);
    expect(paper.text).toContain('هل زرت طبيبًا؟');
    await desk.go(`${round}/write`);
    const typed = {
      about: '/data/seen',
      kind: 'otherwise',
      words: 'قل طبيبة أيضًا',
      as: 'name',
      name: 'Huda',
      language: 'ar',
    };
    const noWay = await desk.send(`${round}/write`, { ...typed, once: once(7) });
    expect([noWay.status, noWay.text.includes('Say whether it was on paper')]).toEqual([422, true]);
    const bad = await desk.send(`${round}/write`, { ...typed, way: 'paper', sheet: 'nonsense', once: once(7) });
    expect([bad.status, bad.text.includes('This is no code')]).toEqual([422, true]);
    const kept = await desk.send(`${round}/write`, { ...typed, way: 'paper', sheet: codes[0] ?? '', once: once(7) });
    expect(kept.text).toContain('It was kept. The next one?');
    expect(await commentsIn(token)).toMatchObject([{ way: 'paper', name: 'Huda' }]);
    const anyone = await as(null);
    await anyone.go(`/design/${token}/mine`);
    expect((await anyone.send(`/design/${token}/mine`, { code: codes[0] ?? '' })).text).toContain('قل طبيبة أيضًا');
  });
});

describe('the record of who shaped which question', () => {
  test('is read on the link once it is over, with no name but where it was ticked and no words but where the team read them', async () => {
    const { token, desk, round } = await openForComments('cd-record');
    await say(token, { words: 'Unclear to many', name: 'Samira', public: 'yes' });
    await say(token, { words: 'My cousin Karim said so', name: 'Yusuf' });
    await say(token, { about: '/data/why', kind: 'hurtful', words: 'Nobody answered this' });
    const app = await openCoDesign(server, t.db, author, '2026-11-27');
    const changed = survey.map((row) =>
      row[1] === 'seen' ? [row[0], row[1], 'Have you seen a doctor or a nurse?', ...row.slice(3)] : [...row],
    );
    await publish(
      app,
      'cd-record',
      '2',
      changed.filter(([, name]) => name !== 'since'),
    );
    const [first, second] = await commentsIn(token);
    for (const [comment, shown] of [
      [first, 'yes'],
      [second, 'no'],
    ] as const) {
      const page = `${round}/comments/${comment?.id ?? ''}`;
      await desk.go(page);
      await desk.send(`${page}/reply`, {
        outcome: 'changed',
        version: '2',
        shown,
        'text-en': `We added nurses (${shown}).`,
      });
    }
    const page = `${round}/comments/${first?.id ?? ''}`;
    await desk.go(page);
    const twice = { outcome: 'changed', version: '1', shown: 'yes', 'text-en': 'So.' };
    expect((await desk.send(`${page}/reply`, twice)).text).toContain('Question 1 is the same in version 1.');
    const [, , third] = await commentsIn(token);
    const other = `${round}/comments/${third?.id ?? ''}`;
    await desk.go(other);
    const same = await desk.send(`${other}/reply`, { ...twice, version: '2' });
    expect([same.status, same.text.includes('Question 2 is the same in version 2.')]).toEqual([422, true]);
    const early = await (await as(null)).go(`/design/${token}/record`);
    expect([early.url, early.text.includes('Unclear to many')]).toEqual([`/design/${token}`, false]);

    const anyone = await as(null, '2026-12-06');
    const list = await anyone.go(`/design/${token}/record`);
    expect(list.text).toContain('Have you seen a doctor or a nurse? (1 change, 2 comments)');
    const one = await anyone.go(`/design/${token}/record/1`);
    for (const words of [
      'Spoken about by: Samira , 1 without a name',
      'The words were changed',
      'Did you see a doctor? became: Have you seen a doctor or a nurse?',
      'Samira said that it is not clear',
      'Unclear to many',
      'Changed in version 2',
      'We added nurses (no).',
      'somebody could be recognised',
    ]) {
      expect(one.text).toContain(words);
    }
    for (const never of ['Yusuf', 'Karim']) expect(one.body + list.body).not.toContain(never);
    const waiting = await anyone.go(`/design/${token}/record/2`);
    expect(waiting.text).toContain('The words are shown once the team has read them.');
    expect(waiting.text).not.toContain('Nobody answered this');
    const removed = await anyone.go(`/design/${token}/record/4`);
    expect(removed.text).toContain('This question is asked no more.');
    expect((await anyone.go(`/design/${token}/record/99`)).status).toBe(404);

    const atDesk = await desk.go(`${round}/record`);
    expect(atDesk.text).toContain('Spoken about by: Samira , 1 without a name');
    expect(atDesk.body).not.toContain('Karim');
  });
});

/** Words that do not repeat, as people's do not; letters of Arabic by a fixed rule. */
function arabicWords(letters: number): string {
  let state = 7;
  return Array.from({ length: letters }, () => {
    state = (state * 16_807) % 2_147_483_647;
    return state % 6 === 0 ? ' ' : String.fromCodePoint(0x0628 + (state % 33));
  })
    .join('')
    .trim();
}

describe('a page of the link', () => {
  test('weighs at most 14 KB, and 50 KB with all that it fetches, also with sixty questions and the longest comments', async () => {
    const app = await openCoDesign(server, t.db, author);
    const rows = Array.from({ length: 60 }, (_, at) => [
      'select_one yn',
      `q${at}`,
      `Question ${at}: ${'how often did you find what you were looking for? '.repeat(3)}`,
      `سؤال ${at} ${arabicWords(150)}؟`,
      '',
      '',
      '',
    ]);
    await bringDraft(app, 'cd-long', '1', [survey[0], ...rows]);
    const desk = browsing(app);
    await desk.go('/co-design/new?form=cd-long&version=1');
    const { url: round } = await desk.send('/co-design/new', {
      form: 'cd-long',
      version: '1',
      ...invitation,
      'invitation-ar': arabicWords(800),
    });
    const { rows: found } = await sql<{ token: string }>`
      select token from design_round where instrument_id = 'cd-long'`.execute(t.db);
    const token = found[0]?.token ?? '';
    const { browser } = await say(token, { about: '/data/q7', words: arabicWords(2000) });
    for (const _ of [1, 2]) await say(token, { about: '/data/q7', words: arabicWords(2000) }, browser);
    for (const { id } of await commentsIn(token)) {
      const page = `${round}/comments/${id}`;
      await desk.go(page);
      await desk.send(`${page}/reply`, { outcome: 'kept', shown: 'yes', 'text-ar': arabicWords(1000) });
    }
    const addresses = ['', '?page=3', '/say?about=/data/q7', '/say?about=whole', '/mine'];
    for (const lang of ['en', 'ar']) {
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { 'accept-encoding': 'br', cookie };
      const own = await app.inject({ url: `/design/${token}/mine?lang=${lang}`, headers });
      expect([own.statusCode, own.rawPayload.length <= 14 * 1024, own.headers['cache-control']]).toEqual([
        200,
        true,
        'no-store',
      ]);
    }
    const after = await openCoDesign(server, t.db, null, '2026-12-06');
    const later = ['/record', '/record/8', '/record/8?page=2', '/mine'];
    for (const [asked, from] of [
      [addresses, app],
      [later, after],
    ] as const) {
      for (const address of asked) {
        for (const lang of ['en', 'ar']) {
          const url = `/design/${token}${address}${address.includes('?') ? '&' : '?'}lang=${lang}`;
          const { firstResponse, all, scripts } = await weighPage(from, url, 'br');
          expect([url, firstResponse <= 14 * 1024, all <= 50 * 1024, scripts]).toEqual([url, true, true, 0]);
        }
      }
    }
  });
});
