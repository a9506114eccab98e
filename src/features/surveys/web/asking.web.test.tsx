import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Requester } from '#platform/database/requester.ts';

import { browsing, type Browsing, type Seen } from '../../../testing/browsing.ts';
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
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
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

const fieldsOf = ({ body }: Seen): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const input of parseHTML(body).document.querySelectorAll('main input, main textarea')) {
    const isOff = ['radio', 'checkbox'].includes(input.getAttribute('type') ?? '') && !input.hasAttribute('checked');
    const name = input.getAttribute('name') ?? '';
    if (name !== '' && name !== '_csrf' && !isOff) found[name] = input.getAttribute('value') ?? input.textContent;
  }
  return found;
};
const actionOf = ({ body, url }: Seen): string =>
  parseHTML(body).document.querySelector('main form')?.getAttribute('action') ?? url;
const say = (browser: Browsing, page: Seen, more: Record<string, string>, wish = 'next') =>
  browser.send(actionOf(page), { ...fieldsOf(page), ...more, do: wish });
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
