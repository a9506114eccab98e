import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { Requester } from '#platform/database/requester.ts';

import { browsing, type Browsing } from '../../../../testing/browsing.ts';
import { fakeNotify } from '../../../../testing/fake-notify.ts';
import { publish } from '../../../../testing/forms-world.ts';
import { passAt } from '../../../../testing/messages-world.ts';
import { weighPage } from '../../../../testing/page-weight.ts';
import { makeStaff } from '../../../../testing/staff.ts';
import { antibiotics, openSurveys } from '../../../../testing/surveys-world.ts';
import { testDatabase } from '../../../../testing/test-database.ts';
import { testWebServer } from '../../../../testing/test-web-server.ts';
import { choiceValue } from '../read-rules.ts';

const t = testDatabase();
const server = testWebServer();
const notify = fakeNotify();
let author: Requester;
let made = 0;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
});
beforeEach(() => {
  notify.state.nowMs = Date.parse('2026-11-25T12:00:00Z');
});

const as = async (who: Requester | null): Promise<Browsing> => browsing(await openSurveys(server, t.db, who));

type World = Readonly<{ browser: Browsing; survey: string; page: string; token: string; collection: string }>;

/** A survey until Christmas with one way in by a link, and its author’s browser. */
async function setUp(): Promise<World> {
  const id = `invite-${(made += 1)}`;
  const app = await openSurveys(server, t.db, author);
  await publish(app, id, '1', antibiotics);
  const browser = browsing(app);
  await browser.go(`/surveys/new?form=${id}&version=1`);
  const { url: survey } = await browser.send('/surveys/new', {
    form: id,
    version: '1',
    title: 'Antibiotics',
    purpose: 'To know what the film has to say.',
    'agreed-en': 'We ask what people know.',
    'agreed-ar': 'نسأل عما يعرفه الناس.',
    'opens[day]': '1',
    'opens[month]': '11',
    'opens[year]': '2026',
    'closes[day]': '24',
    'closes[month]': '12',
    'closes[year]': '2026',
    consent: choiceValue('/data/consent', 'yes'),
    fewest: '2',
    pairing: 'nothing',
  });
  await browser.go(survey);
  await browser.send(`${survey}/ways-in`, { wave: '1', ways: 'link', place: 'Harbour hotel' });
  const { rows } = await sql<{ id: string; token: string }>`
    select c.id, c.token from survey_way_in w join form_collection c on c.id = w.collection_id
    where w.survey_id = ${survey.split('/').at(-1)}`.execute(t.db);
  const { id: collection = '', token = '' } = rows[0] ?? {};
  return { browser, survey, page: `${survey}/invitations/${collection}`, token, collection };
}

/** Brings a list and agrees to what becomes of it; gives the page after. */
async function bring({ browser, page }: World, list: string) {
  await browser.go(`${page}/list`);
  const review = await browser.sendFile(`${page}/list`, { list, agreed: 'yes' }, null);
  const kept = await browser.send(`${page}/list/keep`, { list });
  return { review, kept };
}

const dayOf = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}[day]`]: date, [`${name}[month]`]: month, [`${name}[year]`]: year };
};
const invite = async ({ browser, page }: World, codes: string) => {
  await browser.go(page);
  return browser.send(`${page}/invite`, { codes, ...dayOf('until', '2026-12-24') });
};

const pass = (now = notify.state.nowMs) => passAt(t.db, notify.client(), now);
const bodies = () => notify.notifications.map(({ body }) => body);
const linksIn = () => bodies().map((body) => new URL(/https:\S+/u.exec(body)?.[0] ?? 'https://none').pathname);

/** Answers everything with as little as it takes, as somebody who followed a link; gives the last page. */
async function handIn(link: string, browser?: Browsing) {
  const anyone = browser ?? (await as(null));
  const welcome = await anyone.go(link);
  const own = welcome.url.replace(/\?.*/u, '');
  const begun = await anyone.send(`${own}/begin`, { language: 'en' });
  if (begun.status !== 200) return begun;
  await anyone.go(`${own}/end`);
  return anyone.send(`${own}/end`, {});
}

const number = (at: number) => `07700 900${String(at).padStart(3, '0')}`;

describe('a list of people who agreed', () => {
  test('is looked at line by line before anything is kept, and twice the same list has no effect', async () => {
    const world = await setUp();
    const list = [
      'text,07700 900501,Arabic',
      'text,+44 7700 900501,Arabic',
      'text,0151 496 0123,English',
      'email,nour@example.org,Tigrinya',
      'letter,"12 High Street, Liverpool, L1 3BX",English,Nour Haddad',
      'text,,English',
    ].join('\n');
    await world.browser.go(`${world.page}/list`);
    const review = await world.browser.sendFile(`${world.page}/list`, { list, agreed: 'yes' }, null);
    expect([review.status, review.text]).toEqual([200, expect.stringContaining('Bring 3 people to the list')]);
    for (const words of ['Twice in this list', 'a text cannot go to it', 'There is no number or address'])
      expect(review.text).toContain(words);
    const nothing = await t.db
      .selectFrom('survey_invitee')
      .select('contact_id')
      .where('collection_id', '=', world.collection)
      .execute();
    expect(nothing).toEqual([]);
    const kept = await world.browser.send(`${world.page}/list/keep`, { list });
    expect(kept.text).toContain('3 people were brought to the list');
    const again = await bring(world, list);
    expect(again.review.text).toContain('Here already');
    expect(again.review.text).not.toContain('to the list Bring');
    expect(again.kept.text).toContain('Nobody new was brought');
  });

  test('names wrong lines with what stands there, lets the others go on, and shows the wrong ones again to be mended', async () => {
    const world = await setUp();
    const list =
      'letter, "12 High Street, Liverpool, L1 3BX", Farsi, Nour Haddad\nletter, "Harbour hotel, Liverpool", Farsi, Sam';
    await world.browser.go(`${world.page}/list`);
    const review = await world.browser.sendFile(`${world.page}/list`, { list, agreed: 'yes' }, null);
    for (const words of ['Wrong lines', 'Bring 1 person to the list', 'letter, "Harbour hotel, Liverpool", Farsi, Sam'])
      expect(review.text).toContain(words);
    const changed = await world.browser.send(`${world.page}/list/change`, { list });
    const boxOf = ({ body }: { body: string }) =>
      parseHTML(body).document.querySelector('textarea')?.textContent.replaceAll('&quot;', '"');
    expect(boxOf(changed)).toBe(list);
    const kept = await world.browser.send(`${world.page}/list/keep`, { list });
    expect(kept.text).toContain('One person was brought to the list');
    expect(boxOf(kept)).toBe('letter, "Harbour hotel, Liverpool", Farsi, Sam');
  });

  test('comes from a file of a spreadsheet program, in its own letters', async () => {
    const world = await setUp();
    await world.browser.go(`${world.page}/list`);
    const file = {
      field: 'file',
      fileName: 'list.csv',
      bytes: Buffer.from('\ufeffWay;Number;Language\r\nSMS;07700 900510;العربية\r\n'),
    };
    const review = await world.browser.sendFile(`${world.page}/list`, { agreed: 'yes' }, file);
    expect(review.text).toContain('Bring 1 person to the list');
  });

  test.each([
    ['nothing in it', '', 'yes', 'Type or paste a list'],
    ['nobody who said that they agreed', 'text,07700 900511,en', '', 'Say that each of them agreed'],
    [
      'more people than one list takes',
      Array.from({ length: 2001 }, (_, at) => `text,${number(at)},en`).join('\n'),
      'yes',
      'This is more than 2,000 people',
    ],
    ['the bytes of a workbook', 'PK\u0003\u0004\u0000\u0000', 'yes', 'Save it as CSV'],
  ])('with %s is not taken, and says what to do', async (_, list, agreed, words) => {
    const { browser, page } = await setUp();
    await browser.go(`${page}/list`);
    const seen = await browser.sendFile(`${page}/list`, { list, ...(agreed === '' ? {} : { agreed }) }, null);
    expect([seen.status, seen.text.includes(words)]).toEqual([422, true]);
  });

  test('is nobody else’s: another team, and a role that does not ask people, find nothing', async () => {
    const { page, survey } = await setUp();
    for (const role of ['coordinator', 'champion'] as const) {
      const stranger = await as(await makeStaff(t.db, role));
      for (const url of [page, `${page}/list`, `${survey}/invitations`])
        expect((await stranger.go(url)).status).toBe(role === 'champion' ? 403 : 404);
    }
  });
});

describe('invitations', () => {
  test('go to each in their language with the link of the way in, once, and the number of the invited follows', async () => {
    const world = await setUp();
    await bring(world, 'text,07700 900520,Arabic\ntext,07700 900521,English\nemail,a@example.org,Tigrinya');
    expect((await invite(world, 'one-link')).text).toContain('3 invitations are in the messages');
    expect((await invite(world, 'one-link')).text).toContain('Everybody has an invitation already');
    await pass();
    expect(notify.notifications).toHaveLength(3);
    expect(new Set(linksIn())).toEqual(new Set([`/f/${world.token}`]));
    expect(bodies().filter((body) => body.includes('يود'))).toHaveLength(1);
    expect(bodies().some((body) => body.includes(`/f/${world.token}?lang=ti`))).toBe(true);
    const survey = await world.browser.go(world.survey);
    expect(survey.text).toContain('Harbour hotel Correct the place How it is answered by a link Invited 3');
    const page = await world.browser.go(world.page);
    expect(page.text).toMatch(/Invitation \D*Text message \D*Arabic \D*0 \D*1 \D*0 \D*0 \D*0/u);
    expect(page.text).toContain('Fewer than 10 people');
  });

  test('do not go to whoever wants to hear no more, whoever types the number again', async () => {
    const world = await setUp();
    await bring(world, 'text,07700 900530,English');
    await sql`update message_contact set withdrawn_at = now() where id in (select contact_id from survey_invitee where collection_id = ${world.collection})`.execute(
      t.db,
    );
    const { review } = await bring(world, 'text,07700 900530,English');
    expect(review.text).toContain('Respect it');
    expect((await invite(world, 'one-link')).text).toContain('Everybody has an invitation already');
  });

  test.each([
    ['a day that is none', { codes: 'one-link', ...dayOf('until', '2026-06-x') }, 'Enter a day, as in 24 12 2026'],
    [
      'a day that the month does not have',
      { codes: 'one-link', ...dayOf('until', '2026-06-31') },
      'There is no 31 June',
    ],
    ['a day after the wave', { codes: 'one-link', ...dayOf('until', '2027-01-01') }, 'Choose a day from today'],
    ['a day that is over', { codes: 'one-link', ...dayOf('until', '2026-11-24') }, 'Choose a day from today'],
    ['another kind of link', { codes: 'twice', ...dayOf('until', '2026-12-24') }, 'Say which link they get'],
  ])('with %s are not sent, and no code is made', async (_, fields, words) => {
    const world = await setUp();
    await bring(world, `text,07700 9005${40 + made},English`);
    await world.browser.go(world.page);
    const seen = await world.browser.send(`${world.page}/invite`, fields);
    expect([seen.status, seen.text.includes(words)]).toEqual([422, true]);
    const codes = await sql`select from form_access_code where collection_id = ${world.collection}`.execute(t.db);
    expect(codes.rows).toEqual([]);
  });

  test('are followed by a reminder to all on the day chosen, which says that nobody knows who answered', async () => {
    const world = await setUp();
    await bring(world, 'text,07700 900550,English\ntext,07700 900551,English');
    await invite(world, 'one-link');
    await world.browser.send(`${world.page}/remind`, { ...dayOf('on', '2026-12-07'), ...dayOf('until', '2026-12-24') });
    const twice = await world.browser.send(`${world.page}/remind`, {
      ...dayOf('on', '2026-12-07'),
      ...dayOf('until', '2026-12-24'),
    });
    expect(twice.text).toContain('Everybody has a reminder for that day already');
    await pass();
    expect(notify.notifications).toHaveLength(2);
    notify.state.nowMs = Date.parse('2026-12-07T09:30:00Z');
    await pass();
    const reminders = bodies().slice(2);
    expect(reminders).toHaveLength(2);
    for (const body of reminders)
      expect(body).toContain('Sent to all, as answers have no names: if you answered, you need do nothing.');
  });
});

describe('a link that can be used once', () => {
  test('hands in one set of answers; the link of the way in alone opens nothing', async () => {
    const world = await setUp();
    await bring(world, 'text,07700 900560,English\ntext,07700 900561,English');
    await invite(world, 'each-own');
    await pass();
    const [first = '', second = ''] = linksIn();
    expect([first, second].every((link) => /^\/c\/[0-9a-z]{24}$/u.test(link)) && first !== second).toBe(true);
    expect((await handIn(`/f/${world.token}`)).text).toContain('open the link in the message');
    const welcome = await (await as(null)).go(second);
    expect(welcome.text).toContain('This link is for you alone and hands in once.');
    expect(welcome.text).not.toContain('one person could answer twice');
    expect((await handIn(first)).text).toContain('Thank you');
    const again = await handIn(first);
    expect([again.status, again.text.includes('Answers were handed in with your link already')]).toEqual([409, true]);
    expect((await handIn(second)).text).toContain('Thank you');
    const page = await world.browser.go(world.page);
    expect(page.text).toContain('Links that can be used once, made 2 Of these, answers handed in with 2');
  });

  test('may be begun with again by whoever lost their place, and not without end', async () => {
    const world = await setUp();
    await bring(world, 'text,07700 900570,English');
    await invite(world, 'each-own');
    await pass();
    const [link = ''] = linksIn();
    for (let time = 0; time < 3; time += 1) {
      const anyone = await as(null);
      await anyone.go(link);
      expect((await anyone.send(`/f/${world.token}/begin`, { language: 'en' })).status).toBe(200);
    }
    const fourth = await as(null);
    await fourth.go(link);
    const refused = await fourth.send(`/f/${world.token}/begin`, { language: 'en' });
    expect([refused.status, refused.text.includes('used to begin three times')]).toEqual([409, true]);
  });

  test('is asked for again where a browser has lost it, and nothing of the answers is lost', async () => {
    const world = await setUp();
    await bring(world, 'text,07700 900580,English');
    await invite(world, 'each-own');
    await pass();
    const [link = ''] = linksIn();
    const anyone = await as(null);
    await anyone.go(link);
    await anyone.send(`/f/${world.token}/begin`, { language: 'en' });
    anyone.cookies.delete('access');
    await anyone.go(`/f/${world.token}/end`);
    const asked = await anyone.send(`/f/${world.token}/end`, {});
    expect([asked.status, asked.text.includes('Your answers are saved')]).toEqual([409, true]);
    await anyone.go(link);
    await anyone.go(`/f/${world.token}/end`);
    expect((await anyone.send(`/f/${world.token}/end`, {})).text).toContain('Thank you');
  });

  test('is not asked for by a link that somebody has answered by already', async () => {
    const world = await setUp();
    await bring(world, 'text,07700 900590,English');
    await handIn(`/f/${world.token}`);
    const refused = await invite(world, 'each-own');
    expect([refused.status, refused.text.includes('Open another way in')]).toEqual([422, true]);
  });

  test('is in no reminder, which speaks of the first message', async () => {
    const world = await setUp();
    await bring(world, 'text,07700 900600,English');
    await invite(world, 'each-own');
    await world.browser.send(`${world.page}/remind`, { ...dayOf('on', '2026-11-25'), ...dayOf('until', '2026-12-24') });
    await pass();
    const reminder = bodies().find((body) => body.includes('still like your view')) ?? '';
    expect(reminder).toContain('Your link is in our first message');
    expect(reminder).not.toMatch(/\/[cf]\//u);
  });
});

describe('whoever answered', () => {
  test('is asked on a page of its own, without script or account, whether they want to hear what came of it', async () => {
    const world = await setUp();
    const anyone = await as(null);
    const thanks = await handIn(`/f/${world.token}`, anyone);
    expect(thanks.body).toContain(`href="/hear/${world.token}?lang=en"`);
    const page = await anyone.go(`/hear/${world.token}?lang=ar`);
    expect(page.text).toContain('Antibiotics');
    expect(page.text).not.toContain('سُلّمت إجاباتك');
    expect([page.status, page.body.includes('dir="rtl"'), page.body.includes('<script')]).toEqual([200, true, false]);
    const done = await anyone.send(`/hear/${world.token}`, { way: 'text', address: '٠٧٧٠٠٩٠٠٦١٠', language: 'ar' });
    expect([done.status, done.url]).toEqual([200, `/hear/${world.token}/done?lang=ar`]);
    const desk = await world.browser.go(`${world.survey}/invitations`);
    expect(desk.text).toContain('One person has asked to hear');
    const weight = await weighPage(await openSurveys(server, t.db, null), `/hear/${world.token}`, 'gzip');
    expect([weight.all <= 50 * 1024, weight.scripts]).toEqual([true, 0]);
    expect(page.body.replace(/<style>[\s\S]*?<\/style>/u, '').length).toBeLessThanOrEqual(14 * 1024);
  });

  test.each([
    ['no way', { address: '07700 900611', language: 'en' }, 422],
    ['a letter', { way: 'letter', address: '1 High Street', language: 'en' }, 422],
    ['no number', { way: 'text', address: ' ', language: 'en' }, 422],
    ['an email where a number is', { way: 'text', address: 'a@example.org', language: 'en' }, 422],
    ['a language that there is not', { way: 'text', address: '07700 900611', language: 'xx-none' }, 422],
  ])('with %s is told what to enter, and nothing is kept', async (_, fields, status) => {
    const world = await setUp();
    const anyone = await as(null);
    await handIn(`/f/${world.token}`, anyone);
    await anyone.go(`/hear/${world.token}`);
    expect((await anyone.send(`/hear/${world.token}`, fields)).status).toBe(status);
    const { rows } = await sql`select from survey_hearer where survey_id = ${world.survey.split('/').at(-1)}`.execute(
      t.db,
    );
    expect(rows).toEqual([]);
  });

  test('can fill the list with no more numbers than answers allow, and a link of nothing takes none', async () => {
    const world = await setUp();
    const anyone = await as(null);
    await anyone.go(`/hear/${world.token}`);
    const early = await anyone.send(`/hear/${world.token}`, { way: 'text', address: '07700 900612', language: 'en' });
    expect(early.status).toBe(409);
    expect((await anyone.go('/hear/000000000000')).status).toBe(404);
  });
});

describe('invitations that wait', () => {
  test('are read in each language before they go, and letters can be printed from there', async () => {
    const world = await setUp();
    const { kept } = await bring(world, 'text,07700 900701,ar\nletter, "12 High Street, Liverpool, L1 3BX", sq, Sam');
    for (const words of ['What they read: Arabic', 'What they read: Albanian', 'would like your view'])
      expect(kept.text).toContain(words);
    expect(kept.body).toContain(`${world.token}?lang=ar`);
    expect(kept.body).not.toContain('Print the letters');
    expect((await invite(world, 'one-link')).body).toContain('href="/messages/letters/invitations"');
  });
});
