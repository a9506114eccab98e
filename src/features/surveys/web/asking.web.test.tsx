import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Requester } from '#platform/database/requester.ts';

import { fieldsOf, say } from '../../../testing/answering.ts';
import { browsing, type Browsing } from '../../../testing/browsing.ts';
import { publish } from '../../../testing/forms-world.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { openSurveys } from '../../../testing/surveys-world.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { cardNumber } from '../domain/pairing/card-number.ts';
import { choiceValue } from './read-rules.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
let champion: Requester;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
  champion = await makeStaff(t.db, 'champion');
});

const as = async (who: Requester | null): Promise<Browsing> => browsing(await openSurveys(server, t.db, who));

/** Asks for consent, and goes on whatever is said; in three languages. */
const asked = [
  ['type', 'name', 'label::English (en)', 'label::Arabic (ar)', 'label::Tigrinya (ti)'],
  ['select_one yn', 'consent', 'Do you agree?', 'هل توافق؟', 'ትሰማማዕዶ?'],
  ['text', 'card', 'The number on your card', 'رقم بطاقتك', 'ቁጽሪ ካርድኹም'],
  ['integer', 'colds', 'How many colds?', 'كم زكامًا؟', 'ክንደይ ሰዓል?'],
];
const yesNo = [
  ['list_name', 'name', 'label::English (en)', 'label::Arabic (ar)', 'label::Tigrinya (ti)'],
  ['yn', 'yes', 'Yes', 'نعم', 'እወ'],
  ['yn', 'no', 'No', 'لا', 'ኣይፋል'],
];
const setUp = {
  title: 'Antibiotics & colds',
  purpose: 'To know what the film has to say.',
  'agreed-en': 'We ask what people know.\nYou may stop at any time.',
  'agreed-ar': 'نسأل عما يعرفه الناس.',
  'without-words': 'ti',
  'opens[day]': '1',
  'opens[month]': '11',
  'opens[year]': '2026',
  consent: choiceValue('/data/consent', 'yes'),
  fewest: '2',
  pairing: 'card',
  card: '/data/card',
};

type World = Readonly<{ browser: Browsing; survey: string; form: string; id: string; token: string }>;

/** A survey with one way in; gives its author's browser, its address, its form's, and the way in. */
async function surveyBy(name: string, ways: readonly string[], more: Record<string, string> = {}): Promise<World> {
  const app = await openSurveys(server, t.db, author);
  const form = await publish(app, name, '1', asked, yesNo);
  const browser = browsing(app);
  await browser.go(`/surveys/new?form=${name}&version=1`);
  const { url: survey } = await browser.send('/surveys/new', { form: name, version: '1', ...setUp, ...more });
  await browser.go(survey);
  const opened = await browser.send(`${survey}/ways-in`, { wave: '1', ways, place: 'Harbour hotel' });
  expect([opened.status, opened.url]).toEqual([200, survey]);
  const { rows } = await sql<{ id: string; token: string }>`
    select c.id, c.token from survey_way_in w join form_collection c on c.id = w.collection_id
    where w.survey_id = ${survey.split('/').at(-1)}`.execute(t.db);
  return { browser, survey, form, ...(rows[0] ?? { id: '', token: '' }) };
}

const keptOf = async (collection: string) =>
  (
    await sql<{ path: string; said: unknown }>`
      select x ->> 'path' as path, x -> 'said' -> 'value' as said
      from form_answers a join form_response r on r.id = a.response_id, jsonb_array_elements(a.body -> 'answers') x
      where r.collection_id = ${collection} order by a.seq`.execute(t.db)
  ).rows;

describe('what people agree to', () => {
  test('is shown in their language, else in the form’s own, and in no other', async () => {
    const { token } = await surveyBy('agreed-by-link', ['link']);
    const anyone = await as(null);
    expect((await anyone.go(`/f/${token}?lang=ar`)).text).toContain('نسأل عما يعرفه الناس');
    const tigrinya = await anyone.go(`/f/${token}?lang=ti`);
    expect(tigrinya.body).toContain('<div lang="en" dir="ltr"><p>We ask what people know.');
    expect(tigrinya.text).not.toContain('نسأل');
  });

  test('has to be there before anybody begins', async () => {
    const { survey, token, id } = await surveyBy('agreed-to-nothing', ['link']);
    // As a survey may have been set up that has no words in the language of its form.
    const bare = await sql<{ id: string }>`
      insert into survey (team_id, instrument_id, instrument_version, title, purpose, consent, opens_on, pairing, created_by)
      select team_id, instrument_id, instrument_version, title, purpose, '{"ar": "نسأل."}', opens_on, pairing, created_by
      from survey where id = ${survey.split('/').at(-1)} returning id`.execute(t.db);
    const bareToken = `${token.slice(0, 11)}${token.endsWith('0') ? '1' : '0'}`;
    await sql`insert into survey_wave (survey_id, number, kind, opens_on) values (${bare.rows[0]?.id}, 1, 'baseline', '2026-11-01')`.execute(
      t.db,
    );
    await sql`
      with opened as (
        insert into form_collection (instrument_id, instrument_version, team_id, token, ways, opens_on, created_by)
        select instrument_id, instrument_version, team_id, ${bareToken}, ways, opens_on, created_by from form_collection where id = ${id}
        returning id
      ) insert into survey_way_in (collection_id, survey_id, wave) select id, ${bare.rows[0]?.id}, 1 from opened`.execute(
      t.db,
    );
    const anyone = await as(null);
    const welcome = await anyone.go(`/f/${bareToken}?lang=ti`);
    expect([welcome.text.includes('nobody begins in it') || welcome.text.includes('አይ'), welcome.body]).toEqual([
      true,
      expect.not.stringContaining('/begin"'),
    ]);
    await anyone.go(`/f/${bareToken}?lang=ar`);
    expect((await anyone.send(`/f/${bareToken}/begin?lang=ti`)).status).toBe(409);
    expect((await anyone.send(`/f/${bareToken}/begin?lang=ar`)).status).toBe(200);
  });
});

describe('whoever answers that they do not agree', () => {
  test('by a link is asked nothing more, and only that is kept', async () => {
    const { token, id } = await surveyBy('refused-by-link', ['link']);
    const anyone = await as(null);
    await anyone.go(`/f/${token}?lang=en`);
    const consent = await anyone.send(`/f/${token}/begin?lang=en`);
    const end = await say(anyone, consent, { '/data/consent': 'no', '/data/colds': '3' });
    expect(end.text).toContain('You said no. Nothing more is asked.');
    const card = await anyone.go(`/f/${token}/page?at=%2Fdata%2Fcolds`);
    expect(card.url).toBe(`/f/${token}/end`);
    await anyone.send(`/f/${token}/page?at=%2Fdata%2Fcolds`, { '/data/colds': '3', do: 'next' });
    expect(await keptOf(id)).toEqual([{ path: '/data/consent', said: 'no' }]);
    expect((await anyone.send(`/f/${token}/end`)).text).toContain('Thank you');
  });

  test('may say otherwise, and is asked the rest then', async () => {
    const { token } = await surveyBy('refused-by-mistake', ['link']);
    const anyone = await as(null);
    await anyone.go(`/f/${token}?lang=en`);
    await say(anyone, await anyone.send(`/f/${token}/begin?lang=en`), { '/data/consent': 'no' });
    const again = await anyone.go(`/f/${token}/page?at=%2Fdata%2Fconsent`);
    const next = await say(anyone, again, { '/data/consent': 'yes' });
    expect(next.text).toContain('The number on your card');
  });
});

describe('the number of a card', () => {
  test('that is none is told at once, is kept all the same, and holds nobody up', async () => {
    const { token, id } = await surveyBy('card-by-link', ['link']);
    const anyone = await as(null);
    await anyone.go(`/f/${token}?lang=en`);
    const card = await say(anyone, await anyone.send(`/f/${token}/begin?lang=en`), { '/data/consent': 'yes' });
    const wrong = await say(anyone, card, { '/data/card': '5880 7033' });
    expect([wrong.text.includes('No card has this number'), wrong.text.includes('Leave it as it is')]).toEqual([
      true,
      true,
    ]);
    expect((await keptOf(id)).at(-1)).toEqual({ path: '/data/card', said: '5880 7033' });
    const right = await say(anyone, wrong, { '/data/card': cardNumber(1_234_567) });
    expect(right.text).toContain('How many colds?');
  });
});

describe('an answer that is longer than any page may be', () => {
  test('is told as that, leads back to its question, and loses nothing that was kept before', async () => {
    const { token, id } = await surveyBy('too-long', ['link']);
    const anyone = await as(null);
    await anyone.go(`/f/${token}?lang=ar`);
    const card = await say(anyone, await anyone.send(`/f/${token}/begin?lang=ar`), { '/data/consent': 'yes' });
    const long = await say(anyone, card, { '/data/card': 'ا'.repeat(1_000_000) });
    expect([long.status, long.text.includes('إجابتك طويلة جدًا')]).toEqual([413, true]);
    const back = parseHTML(long.body).document.querySelector('main a')?.getAttribute('href') ?? '';
    expect((await anyone.go(back)).text).toContain('رقم بطاقتك');
    expect(await keptOf(id)).toEqual([{ path: '/data/consent', said: 'yes' }]);
  });
});

/** Somebody of another team asks on the telephone; gives the page that is read out first. */
async function beginAsking(browser: Browsing, { form, id }: Pick<World, 'form' | 'id'>, language: string) {
  const page = await browser.go(`${form}/answer?way=phone&collection=${id}`);
  return browser.send(`${form}/answer`, { ...fieldsOf(page), language });
}
const codeIn = (text: string): string => /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/u.exec(text)?.[0] ?? '';
const responsesOf = async (collection: string) =>
  (
    await sql<{
      key_hash: string | null;
    }>`select key_hash from form_response where collection_id = ${collection}`.execute(t.db)
  ).rows;

describe('somebody who is asked on the telephone', () => {
  test('hears what they agree to before anything is kept, in their language beside the reader’s', async () => {
    const world = await surveyBy('phone-words', ['phone']);
    const browser = await as(champion);
    const words = await beginAsking(browser, world, 'ar');
    expect(words.body).toContain('<div lang="ar" dir="rtl"><p>نسأل عما يعرفه الناس.</p></div>');
    expect(words.body).toContain('<div lang="en" dir="ltr"><p>We ask what people know.</p>');
    expect(words.text).toContain('Antibiotics & colds, wave 1, Harbour hotel');
    expect(await responsesOf(world.id)).toEqual([]);
    const inForms = await beginAsking(browser, world, 'ti');
    expect(inForms.text).toContain('is not written in their language');
  });

  test('gets a code before the first question, of which the hash alone is kept, and takes everything back with it by the link', async () => {
    const world = await surveyBy('phone-code', ['phone']);
    const browser = await as(champion);
    const agreed = await browser.send(`${world.form}/answer`, {
      ...fieldsOf(await beginAsking(browser, world, 'en')),
      agreed: 'yes',
    });
    const code = codeIn(agreed.text);
    expect([agreed.url.endsWith('/code'), agreed.text.includes(`/f/${world.token}/withdraw`)]).toEqual([true, true]);
    const plain = code.toLowerCase().replaceAll('-', '');
    const { rows } = await sql<{
      text: string;
    }>`select r::text as text from form_response r where collection_id = ${world.id}`.execute(t.db);
    expect([plain.length, rows.length, rows[0]?.text.includes(plain)]).toEqual([12, 1, false]);
    const end = await browser.go(agreed.url.replace(/code$/u, 'end'));
    expect(end.text).toContain(code);
    expect(end.text).toContain('They want their answers back');
    const anyone = await as(null);
    await anyone.go(`/f/${world.token}/withdraw?lang=en`);
    const gone = await anyone.send(`/f/${world.token}/withdraw`, { code });
    expect([gone.status, await responsesOf(world.id)]).toEqual([200, []]);
  });

  test('tells the code to the team that asks, and to no other: they remove the answers', async () => {
    const world = await surveyBy('phone-desk', ['phone']);
    const other = await surveyBy('phone-other', ['phone']);
    const browser = await as(champion);
    const agreed = await browser.send(`${world.form}/answer`, {
      ...fieldsOf(await beginAsking(browser, world, 'en')),
      agreed: 'yes',
    });
    const key = codeIn(agreed.text);
    await world.browser.go(`${other.survey}/withdraw`);
    expect((await world.browser.send(`${other.survey}/withdraw`, { key })).status).toBe(422);
    const stranger = await as(await makeStaff(t.db, 'coordinator'));
    await stranger.go('/surveys');
    expect((await stranger.send(`${world.survey}/withdraw`, { key })).status).toBe(404);
    expect((await responsesOf(world.id)).length).toBe(1);
    await world.browser.go(`${world.survey}/withdraw`);
    const done = await world.browser.send(`${world.survey}/withdraw`, { key });
    expect([done.text.includes('One response is removed'), await responsesOf(world.id)]).toEqual([true, []]);
  });

  test('and does not agree is asked nothing more', async () => {
    const world = await surveyBy('phone-refused', ['phone']);
    const browser = await as(champion);
    const agreed = await browser.send(`${world.form}/answer`, {
      ...fieldsOf(await beginAsking(browser, world, 'en')),
      agreed: 'yes',
    });
    const response = agreed.url.replace(/\/code$/u, '');
    const end = await say(browser, await browser.go(response), { '/data/consent': 'no' });
    expect(end.text).toContain('They said no. Nothing more is asked.');
    expect((await browser.go(`${response}?at=%2Fdata%2Fcolds`)).url).toBe(`${response}/end`);
    await browser.send(`${response}?at=%2Fdata%2Fcolds`, { '/data/colds': '3', do: 'next' });
    expect(await keptOf(world.id)).toEqual([{ path: '/data/consent', said: 'no' }]);
  });
});

describe('a sheet of paper', () => {
  test('says which survey it is, who asks, what is agreed to in its language, and how answers are taken back', async () => {
    const { form, id } = await surveyBy('paper-words', ['paper']);
    const browser = await as(champion);
    const sheet = await browser.go(`${form}/paper?language=ar&collection=${id}`);
    const onPaper = parseHTML(sheet.body).document.querySelector('.forms-sheet')?.textContent ?? '';
    for (const words of ['Antibiotics & colds', 'نسأل عما يعرفه الناس.', 'We ask what people know.', 'Asked by:'])
      expect(onPaper).toContain(words);
    expect(onPaper).toContain('Keep the number at the top of this sheet');
    const tigrinya = await browser.go(`${form}/paper?language=ti&collection=${id}`);
    expect([tigrinya.text.includes('We ask what people know.'), tigrinya.text.includes('نسأل')]).toEqual([true, false]);
    const bare = await browser.go(`${form}/paper?language=ar`);
    expect(bare.text).toContain('This sheet says nothing of what people agree to');
    expect(bare.body).toContain(`/paper?language=ar&amp;collection=${id}`);
  });
});

describe('a way in', () => {
  test('is told from another wherever answers are written down, and is led to from the survey', async () => {
    const world = await surveyBy('ways-apart', ['link', 'phone', 'paper']);
    await world.browser.go(world.survey);
    await world.browser.send(`${world.survey}/ways-in`, {
      wave: '1',
      ways: ['phone', 'paper'],
      place: 'Night shelter',
    });
    const survey = await world.browser.go(world.survey);
    for (const address of [
      `answer?way=phone&amp;collection=${world.id}`,
      `answer?way=paper&amp;collection=${world.id}`,
      `paper?collection=${world.id}`,
    ])
      expect(survey.body).toContain(`${world.form}/${address}`);
    const begin = await (await as(champion)).go(`${world.form}/answer?way=phone&collection=${world.id}`);
    expect(fieldsOf(begin)['collection']).toBe(world.id);
    for (const page of [begin, await world.browser.go(`${world.form}/answers`)]) {
      expect(page.text).toContain('Antibiotics & colds, wave 1, Harbour hotel');
      expect(page.text).toContain('Antibiotics & colds, wave 1, Night shelter');
    }
  });

  test('by a link has a code to scan that says where it leads, and a page to print it', async () => {
    const { browser, survey, token, id } = await surveyBy('way-in-code', ['link']);
    const page = await browser.go(`${survey}/ways-in/${id}/code`);
    const picture = parseHTML(page.body).document.querySelector('main svg[role="img"]');
    expect(picture?.getAttribute('aria-label')).toContain(`/f/${token}`);
    expect(page.text).toContain(`/f/${token}`);
    expect((await browser.go(survey)).body).toContain(`${survey}/ways-in/${id}/code`);
    const paper = await surveyBy('way-in-no-code', ['paper']);
    expect((await browser.go(`${paper.survey}/ways-in/${paper.id}/code`)).status).toBe(404);
  });
});
