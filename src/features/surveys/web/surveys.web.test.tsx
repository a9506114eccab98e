import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';

import { browsing, type Browsing, type Seen } from '../../../testing/browsing.ts';
import { publish } from '../../../testing/forms-world.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { answer, antibiotics, openSurveys } from '../../../testing/surveys-world.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { readShippedInstruments } from '../../forms/data/shipped-instruments.ts';
import { choiceValue } from './read-rules.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
});

const as = async (who: Requester | null, more = {}): Promise<Browsing> =>
  browsing(await openSurveys(server, t.db, who, more));

const codeParts = ['mother', 'town', 'siblings', 'day'].map((name) => `/data/${name}`);
const usual = {
  title: 'Antibiotics',
  purpose: 'To know what the film has to say. The champions decide.',
  'agreed-en': 'We ask what people know of antibiotics.\nYou may stop at any time.',
  'agreed-ar': 'نسأل عما يعرفه الناس عن المضادات الحيوية.',
  'opens[day]': '1',
  'opens[month]': '11',
  'opens[year]': '2026',
  'by-language': 'en 40\nar 60',
  'by-place': 'Harbour hotel 100',
  consent: choiceValue('/data/consent', 'yes'),
  fewest: '2',
  pairing: 'nothing',
};

const lastDay = { 'closes[day]': '31', 'closes[month]': '12', 'closes[year]': '2026' };

type World = Readonly<{ browser: Browsing; survey: string; form: { id: string; version: string }; made: Seen }>;

/** A survey on a form of its own; gives the browser of its author and the survey's address. */
async function setUp(id: string, more: Record<string, string | readonly string[]> = {}): Promise<World> {
  const app = await openSurveys(server, t.db, author);
  await publish(app, id, '1', antibiotics);
  const browser = browsing(app);
  await browser.go(`/surveys/new?form=${id}&version=1`);
  const made = await browser.send('/surveys/new', { form: id, version: '1', ...usual, ...more });
  return { browser, survey: made.url, form: { id, version: '1' }, made };
}

/** Opens a way in; gives its collection and its link. */
async function openWay({ browser, survey }: World, fields: Record<string, string> = {}) {
  await browser.go(survey);
  const opened = await browser.send(`${survey}/ways-in`, { wave: '1', ways: 'link', ...fields });
  expect([opened.status, opened.url]).toEqual([200, survey]);
  const { rows } = await sql<{ id: string; token: string }>`
    select c.id, c.token from survey_way_in w join form_collection c on c.id = w.collection_id
    where w.survey_id = ${survey.split('/').at(-1)} order by c.created_at desc limit 1`.execute(t.db);
  return rows[0] ?? { id: '', token: '' };
}

const tableOf = ({ body }: Seen, caption: string): string[][] => {
  const table = [...parseHTML(body).document.querySelectorAll('table')].find(
    (one) =>
      one
        .querySelector('caption')
        ?.textContent.replaceAll(/[\u2066-\u2069]/gu, '')
        .trim() === caption,
  );
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent.replaceAll(/[\u2066-\u2069]/gu, '').trim()),
  );
};

describe('a survey', () => {
  test('is set up on a form that exists, and its words of consent stand at the door of every link, in the reader’s language', async () => {
    const world = await setUp('survey-door');
    expect(world.made.text).toContain('Antibiotics');
    const { token } = await openWay(world, { place: 'Harbour hotel', invited: '30' });
    expect((await world.browser.go(world.survey)).text).toContain('Harbour hotel');
    const anyone = await as(null);
    const welcome = await anyone.go(`/f/${token}`);
    expect([welcome.text.includes('You may stop at any time.'), welcome.body.includes('<script')]).toEqual([
      true,
      false,
    ]);
    const arabic = await anyone.go(`/f/${token}?lang=ar`);
    expect(arabic.body).toContain('<div lang="ar" dir="rtl"><p>نسأل عما يعرفه الناس');
  });

  test.each([
    ['no name', { title: ' ' }, 'Give the survey a name.'],
    ['no words of consent in the form’s language', { 'agreed-en': '' }, 'Write what people agree to'],
    ['a first day that is none', { 'opens[day]': '31' }, 'There is no 31 November'],
    ['a last day that is none', { ...lastDay, 'closes[month]': '2' }, 'There is no 31 February in that year'],
    ['a last day that nobody understands', { ...lastDay, 'closes[month]': 'x' }, 'Say which is the last day'],
    ['a language named twice', { 'by-language': 'Arabic 10\nar 20' }, 'A group stands there twice'],
    [
      'the question of consent in a code',
      { pairing: 'self-made-code', parts: ['/data/consent', ...codeParts] },
      'cannot be a part',
    ],
    ['a language without words and nobody who says so', { 'agreed-ar': '' }, 'Arabic'],
    ['a tick for another language', { 'agreed-ar': '', 'without-words': 'ti' }, 'Go on without words'],
    ['a group without a number', { 'by-language': 'ar' }, 'The line “ar” is not a name and a number'],
    ['a language that the form lacks', { 'by-language': 'fa 10' }, 'The form has no language “fa”'],
    ['no decision about pairing', { pairing: '' }, 'Say whether answers of two waves are paired'],
    ['a card without a question', { pairing: 'card' }, 'Choose the question for the card’s number'],
    ['a code of three parts', { pairing: 'self-made-code', parts: codeParts.slice(1) }, 'A code needs at least four'],
    ['no number of replies', { fewest: 'some' }, 'Write the fewest replies'],
    ['a number to reach and nothing to reach it', { 'below-number': '18' }, 'Choose a question for a number'],
  ])('with %s is not set up, says so, and keeps what was typed', async (_, more, words) => {
    const id = `survey-bad-${words.length}-${Object.keys(more)
      .join('-')
      .replaceAll(/[^a-z-]/gu, '')}`;
    const { made } = await setUp(id, more);
    expect([made.status, made.text.includes(words)]).toEqual([422, true]);
    expect(made.body).toContain('The champions decide.');
    const { rows } = await sql`select from survey where instrument_id = ${id}`.execute(t.db);
    expect(rows).toEqual([]);
  });

  test('goes on without words in a language once that is ticked, and asks for no tick where there are words', async () => {
    const { made } = await setUp('survey-silent', { 'agreed-ar': ' ', 'without-words': 'ar' });
    expect(made.url).toMatch(/^\/surveys\/[0-9a-f-]{36}$/u);
  });

  test('takes the names of languages for its population, in any language that we know', async () => {
    const { survey } = await setUp('survey-names', { 'by-language': 'English 40\nالعربية: 60' });
    const { rows } = await sql<{ population: { key: string }[] }>`
      select population from survey where id = ${survey.split('/').at(-1)}`.execute(t.db);
    expect(rows[0]?.population.map(({ key }) => key)).toEqual(['en', 'ar', 'Harbour hotel']);
  });

  test('begins with a pilot where it is set up so', async () => {
    const { made } = await setUp('survey-pilot-first', { 'first-wave': 'pilot' });
    expect(made.text).toContain('Wave 1: pilot');
  });

  test('is offered every form with the reason why one cannot be taken, and never a form for health records', async () => {
    const app = await openSurveys(server, t.db, author, { shipped: readShippedInstruments() });
    await publish(app, 'survey-plain', '1', [...antibiotics.slice(0, 2)]);
    const browser = browsing(app);
    const page = await browser.go('/surveys/new');
    const row = tableOf(page, 'Forms that cannot be taken').find(([name]) =>
      name?.endsWith('Initial health assessment'),
    );
    expect(row?.[2]).toContain('It is written into health records');
    expect(page.text).toContain('It has no question of text');
    const health = { form: 'initial-health-assessment', version: '2026-11-25' };
    expect((await browser.go(`/surveys/new?form=${health.form}&version=${health.version}`)).status).toBe(404);
    await browser.go('/surveys/new?form=survey-plain&version=1');
    expect((await browser.send('/surveys/new', { ...usual, ...health })).status).toBe(404);
  });

  test('is set up again with another version of its form, and takes over everything else', async () => {
    const parts = {
      pairing: 'self-made-code',
      parts: codeParts,
      'below-question': '/data/siblings',
      'below-number': '1',
    };
    const { browser, survey } = await setUp('survey-again', { ...parts, fewest: '3', 'first-wave': 'pilot' });
    await publish(await openSurveys(server, t.db, author), 'survey-again', '2', antibiotics);
    expect((await browser.go(survey)).body).toContain(`href="/surveys/new?like=${survey.split('/').at(-1)}"`);
    const chosen = await browser.go(`/surveys/new?like=${survey.split('/').at(-1)}`);
    expect(chosen.text).not.toContain('survey-door');
    const href = /href="(\/surveys\/new\?form=survey-again&amp;version=2[^"]*)"/u.exec(chosen.body)?.[1] ?? '';
    const page = parseHTML((await browser.go(href.replaceAll('&amp;', '&'))).body).document;
    const typed = Object.fromEntries(
      [...page.querySelectorAll('main form [name]')].flatMap((field): [string, string | string[]][] => {
        const name = field.getAttribute('name') ?? '';
        const isTick = ['radio', 'checkbox'].includes(field.getAttribute('type') ?? '');
        if (name === 'parts') return [[name, codeParts]];
        if (isTick && !field.hasAttribute('checked')) return [];
        const option = field.querySelector('option[selected]');
        return [[name, (option ?? field).getAttribute('value')?.replaceAll('&quot;', '"') ?? field.textContent]];
      }),
    );
    expect(page.querySelectorAll('[name=parts][checked]')).toHaveLength(4);
    const made = await browser.send('/surveys/new', typed);
    const select = (id: string) =>
      sql<Record<string, unknown>>`
      select s.title, s.purpose, s.consent, s.population, s.pairing, s.instrument_id, r.rules
      from survey s join survey_rules r on r.survey_id = s.id where s.id = ${id}`.execute(t.db);
    const [before, after] = [
      await select(survey.split('/').at(-1) ?? ''),
      await select(made.url.split('/').at(-1) ?? ''),
    ];
    expect([after.rows.length, after.rows]).toEqual([1, before.rows]);
  });

  test('takes no form without its token', async () => {
    const { survey } = await setUp('survey-csrf');
    for (const page of ['waves', 'ways-in', 'rules', 'withdraw']) {
      const other = await as(author);
      expect((await other.send(`${survey}/${page}`, { kind: 'pilot' })).status).toBe(403);
    }
  });

  test('opens a wave within its period alone, and no way in on a form that nobody signed', async () => {
    const { browser, survey } = await setUp('survey-waves');
    await browser.go(survey);
    const day = { 'opens[day]': '1', 'opens[month]': '10', 'opens[year]': '2026' };
    const early = await browser.send(`${survey}/waves`, { kind: 'follow-up', ...day });
    expect([early.status, early.text.includes('A wave lies within the period')]).toEqual([422, true]);
    const added = await browser.send(`${survey}/waves`, { kind: 'follow-up', ...day, 'opens[month]': '12' });
    expect(added.text).toContain('Wave 2: follow-up');
    const strict = await as(author, { isDemonstration: false });
    expect((await strict.go(survey)).text).toContain('Nobody has signed this form');
    expect((await strict.send(`${survey}/ways-in`, { wave: '1', ways: 'link' })).status).toBe(403);
  });
});

describe('what a running survey can mend', () => {
  const reason = { because: 'A follow-up in spring.' };
  const until = (day: string, month: string, year = '2026') => ({
    'until[day]': day,
    'until[month]': month,
    'until[year]': year,
  });

  test('is its last day, which only moves later, with the reason; a wave may lie there then', async () => {
    const { browser, survey } = await setUp('survey-last-day', lastDay);
    const wave = { kind: 'follow-up', 'opens[day]': '1', 'opens[month]': '3', 'opens[year]': '2027' };
    const closes = { 'closes[day]': '31', 'closes[month]': '3', 'closes[year]': '2027' };
    await browser.go(survey);
    expect((await browser.send(`${survey}/waves`, { ...wave, ...closes })).status).toBe(422);
    const page = `${survey}/last-day`;
    await browser.go(page);
    const early = await browser.send(page, { ...until('30', '11'), ...reason });
    expect([early.status, early.text.includes('The last day is only moved later')]).toEqual([422, true]);
    expect((await browser.send(page, { ...until('31', '3', '2027'), because: '' })).text).toContain('Say why');
    const moved = await browser.send(page, { ...until('31', '3', '2027'), ...reason });
    expect([moved.url, moved.text.includes('31 March 2027')]).toEqual([survey, true]);
    expect((await browser.go(page)).text).toContain('A follow-up in spring.');
    await browser.go(survey);
    expect((await browser.send(`${survey}/waves`, { ...wave, ...closes })).text).toContain('Wave 2: follow-up');
    const id = survey.split('/').at(-1);
    const back = sql`insert into survey_last_day (survey_id, closes_on, because, made_by) values (${id}, '2027-03-30', 'Back', ${author.userId})`;
    await expect(back.execute(t.db)).rejects.toThrow('ALO-SURVEYS-003');
    await expect(sql`update survey_last_day set closes_on = null`.execute(t.db)).rejects.toThrow('ALO-SURVEYS-001');
    await browser.go(page);
    const open = await browser.send(page, { ...until('', '', ''), ...reason });
    expect(open.text).toContain('until it is closed');
  });

  test('is the place of a way in: one of no group is asked about once more, and a slip is corrected', async () => {
    const world = await setUp('survey-place');
    const { browser, survey } = world;
    await browser.go(survey);
    const slip = { wave: '1', ways: 'link', place: 'Harbor hotel' };
    const doubted = await browser.send(`${survey}/ways-in`, slip);
    expect([doubted.status, doubted.text.includes('“Harbor hotel” is none of the places')]).toEqual([422, true]);
    expect(doubted.body).toContain('<option value="Harbour hotel">');
    const { id } = await openWay(world, { place: 'Harbor hotel', 'other-place': 'Harbor hotel' });
    const page = `${survey}/ways-in/${id}`;
    await browser.go(page);
    const corrected = await browser.send(page, { place: 'Harbour hotel', because: 'A slip.' });
    expect([corrected.url, corrected.text.includes('Harbor hotel')]).toEqual([survey, false]);
    expect((await browser.go(page)).text).toContain('A slip.');
    await answer(t.db, { collectionId: id, form: world.form, said: { consent: 'yes' } });
    expect(tableOf(await browser.go(`${survey}/progress`), 'By place')[0]?.[0]).toContain('Harbour hotel');
    const stranger = await as(await makeStaff(t.db, 'coordinator'));
    expect([(await stranger.go(page)).status, (await stranger.go(`${survey}/last-day`)).status]).toEqual([404, 404]);
  });

  test('and its pages open on the latest wave that has responses', async () => {
    const world = await setUp('survey-latest', { 'first-wave': 'pilot' });
    const { id } = await openWay(world);
    const day = { 'opens[day]': '1', 'opens[month]': '12', 'opens[year]': '2026' };
    await world.browser.send(`${world.survey}/waves`, { kind: 'baseline', ...day });
    expect((await world.browser.go(`${world.survey}/progress`)).text).toContain('Nobody has begun yet');
    await answer(t.db, { collectionId: id, form: world.form, said: { consent: 'yes' } });
    for (const page of ['progress', 'analysis'])
      expect((await world.browser.go(`${world.survey}/${page}`)).body).toMatch(/<h2[^>]*>[^<]*Wave 1: pilot/u);
  });
});

describe('who is analysed', () => {
  test('is shown from invited to analysed, and a change of the rules stands beside it with its reason', async () => {
    const world = await setUp('survey-flow');
    const { id: collectionId } = await openWay(world, { invited: '10' });
    const give = (said: Record<string, string | number>) => answer(t.db, { collectionId, form: world.form, said });
    await give({ consent: 'no' });
    await give({});
    await give({ consent: 'yes' });
    await give({ consent: 'yes', colds: 'yes' });
    await give({ consent: 'yes', colds: 'yes', siblings: 2 });
    const flow = await world.browser.go(`${world.survey}/flow`);
    expect(tableOf(flow, 'Wave 1: baseline')).toEqual([
      ['Invited', '', '10'],
      ['Opened it (left out: invited and not opened)', '5', '5'],
      ['Took their answers back', '0', '5'],
      ['Did not give consent', '1', '4'],
      ['Blank', '1', '3'],
      ['Left the question of consent out', '0', '3'],
      ['Gave consent and answered nothing else', '1', '2'],
      ['Replied to too few questions', '1', '1'],
      ['Analysed', '', '1'],
    ]);
    await world.browser.go(`${world.survey}/rules`);
    const rules = { consent: usual.consent, fewest: '1' };
    expect((await world.browser.send(`${world.survey}/rules`, rules)).text).toContain('Say why the rules change.');
    const changed = await world.browser.send(`${world.survey}/rules`, { ...rules, because: 'One reply tells enough' });
    expect(tableOf(changed, 'Wave 1: baseline').at(-1)).toEqual(['Analysed', '', '2']);
    expect(changed.text).toContain('when there were 5 responses: One reply tells enough');
    await expect(sql`update survey_rules set responses_then = 0`.execute(t.db)).rejects.toThrow('ALO-SURVEYS-001');
  });
});

describe('progress', () => {
  test('tells by day, language and place, who is missing, and where people stop', async () => {
    const world = await setUp('survey-progress');
    const { id: collectionId } = await openWay(world, { place: 'Harbour hotel' });
    const give = (said: Record<string, string | number>, more: Partial<Parameters<typeof answer>[1]> = {}) =>
      answer(t.db, { collectionId, form: world.form, said, ...more });
    await give({ consent: 'yes', colds: 'yes' }, { on: '2026-11-24' });
    await give({ consent: 'yes', mother: 'M' }, { isDone: false });
    await give({ consent: 'yes' }, { language: 'ar' });
    const page = await world.browser.go(`${world.survey}/progress`);
    expect(tableOf(page, 'By day')).toEqual([
      ['24 November 2026', '1', '1'],
      ['25 November 2026', '2', '1'],
    ]);
    expect(tableOf(page, 'By place')).toContainEqual(['Harbour hotel', '3', '2']);
    const [missing] = tableOf(page, 'By language').filter((row) => row.length === 5);
    expect(tableOf(page, 'By language')[0]).toEqual(['English', '2', '1']);
    expect(missing).toBe(undefined);
    expect(page.text).toMatch(/Arabic 60 1 2% 1 English 40 2 5% none/u);
    const stopped = tableOf(page, 'Where people stop').map(([question, , , , count]) => [question, count]);
    expect(stopped.filter(([, count]) => count !== '0')).toEqual([['First letter of where you were born', '1']]);
  });

  test('of a survey without answers says so', async () => {
    const { browser, survey } = await setUp('survey-empty');
    expect((await browser.go(`${survey}/progress`)).text).toContain('Nobody has begun yet.');
  });
});

describe('before and after', () => {
  test('are paired by a code that people made again, also with one part wrong in a language’s own digits', async () => {
    const world = await setUp('survey-pairs', { pairing: 'self-made-code', parts: codeParts });
    const before = await openWay(world);
    await world.browser.send(`${world.survey}/waves`, {
      kind: 'follow-up',
      'opens[day]': '1',
      'opens[month]': '12',
      'opens[year]': '2026',
    });
    const after = await openWay(world, { wave: '2' });
    const give = (collectionId: string, mother: string, town: string, siblings: number, day: number) =>
      answer(t.db, {
        collectionId,
        form: world.form,
        said: { consent: 'yes', colds: 'yes', mother, town, siblings, day },
      });
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    for (let at = 0; at < 25; at += 1) {
      await give(before.id, letters.charAt(at), letters.charAt((at * 7) % 26), at % 9, at + 1);
      await give(
        after.id,
        letters.charAt(at).toUpperCase(),
        letters.charAt((at * 7) % 26),
        at === 3 ? 8 : at % 9,
        at + 1,
      );
    }
    await give(after.id, 'ش', 'ق', 5, 30);
    const page = await world.browser.go(`${world.survey}/pairs`);
    expect(page.text).toMatch(/Pairs 25 More than one could be theirs \(not paired\) 0 before, 0 after/u);
    expect(page.text).toContain('Nobody with such a code at the other time 0 before, 1 after');
    expect(tableOf(page, 'How far codes may differ').map((row) => row.slice(0, 2))).toEqual([
      ['0', '24'],
      ['1', '1'],
    ]);
    expect(page.text).toContain('About 1% of the parts were not made again');
  });
});

describe('a card', () => {
  test('has a number that pairs answers and with which they are taken back, whatever the keyboard', async () => {
    const world = await setUp('survey-cards', { pairing: 'card', card: '/data/mother' });
    const page = await world.browser.go(`${world.survey}/cards`);
    const cards = tableOf(page, 'Numbers for cards').flat();
    expect([cards.length, new Set(cards).size]).toEqual([100, 100]);
    const { id: collectionId } = await openWay(world);
    await answer(t.db, { collectionId, form: world.form, said: { consent: 'yes', mother: cards[0] ?? '' } });
    await world.browser.go(`${world.survey}/withdraw`);
    const typed = (cards[0] ?? '').replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
    const done = await world.browser.send(`${world.survey}/withdraw`, { number: typed });
    expect(done.text).toContain('One response is removed.');
    const { browser, survey } = await setUp('survey-no-cards');
    expect((await browser.go(`${survey}/cards`)).status).toBe(404);
  });
});

describe('somebody who takes their answers back', () => {
  const key = '7k3mp2qa9xtd';

  test('does it by the link with their code, also when they have handed in; they are in no output from then on', async () => {
    const world = await setUp('survey-back');
    const { id: collectionId, token } = await openWay(world);
    const said = { consent: 'yes', colds: 'no', town: 'Withdrawntown' };
    const id = await answer(t.db, { collectionId, form: world.form, said, key });
    await answer(t.db, { collectionId, form: world.form, said: { consent: 'yes', colds: 'yes', town: 'Kept' } });
    const csv = `/form-collections/${collectionId}/answers.csv`;
    expect((await world.browser.go(csv)).body).toContain('Withdrawntown');
    const anyone = await as(null);
    await anyone.go(`/f/${token}/withdraw`);
    const wrong = await anyone.send(`/f/${token}/withdraw`, { code: '0000 0000 0000' });
    expect([wrong.status, wrong.text.includes('There are no answers with this code')]).toEqual([422, true]);
    const done = await anyone.send(`/f/${token}/withdraw`, { code: '7K3M-P2QA-9XTD' });
    expect([done.url, done.text.includes('Your answers are removed')]).toEqual([`/f/${token}/withdrawn`, true]);
    for (const table of ['form_response', 'form_answers', 'form_done']) {
      const column = table === 'form_response' ? 'id' : 'response_id';
      const { rows } = await sql`select from ${sql.table(table)} where ${sql.ref(column)} = ${id}`.execute(t.db);
      expect([table, rows]).toEqual([table, []]);
    }
    expect((await world.browser.go(csv)).body).not.toContain('Withdrawntown');
    const flow = await world.browser.go(`${world.survey}/flow`);
    expect(tableOf(flow, 'Wave 1: baseline').slice(1, 3)).toEqual([
      ['Opened it (left out: invited and not opened)', 'not known', '2'],
      ['Took their answers back', '1', '1'],
    ]);
    expect(flow.text).toContain('One person took their answers back.');
    expect((await world.browser.go(`${world.survey}/progress`)).text).toContain('One person took their answers back.');
    await anyone.go(`/f/${token}/withdraw`);
    expect((await anyone.send(`/f/${token}/withdraw`, { code: key })).status).toBe(422);
  });

  test('cannot do it by another link, and is shown their code before they hand in', async () => {
    const world = await setUp('survey-other-link');
    const [first, second] = [await openWay(world), await openWay(world)];
    await answer(t.db, {
      collectionId: first.id,
      form: world.form,
      said: { consent: 'yes' },
      key: '7k3mp2qa9xt0',
      isDone: false,
    });
    const anyone = await as(null);
    await anyone.go(`/f/${second.token}/withdraw`);
    expect((await anyone.send(`/f/${second.token}/withdraw`, { code: '7k3mp2qa9xt0' })).status).toBe(422);
    await anyone.go(`/f/${first.token}/resume`);
    await anyone.send(`/f/${first.token}/resume`, { code: '7k3mp2qa9xt0' });
    expect((await anyone.go(`/f/${first.token}/end`)).text).toContain('7K3M-P2QA-9XT0');
  });

  test('can have it done at the desk by their whole code; the log names the survey and not them', async () => {
    const world = await setUp('survey-desk-back', { pairing: 'self-made-code', parts: codeParts });
    const { id: collectionId } = await openWay(world);
    const code = { mother: 'م', town: 'ح', siblings: 3, day: 12 };
    await answer(t.db, { collectionId, form: world.form, said: { consent: 'yes', ...code } });
    await world.browser.go(`${world.survey}/withdraw`);
    const typed = { 'part-0': 'مريم', 'part-1': 'حلب', 'part-2': '٣', 'part-3': '11' };
    const wrong = await world.browser.send(`${world.survey}/withdraw`, typed);
    expect([wrong.status, wrong.text.includes('Nothing was removed.')]).toEqual([422, true]);
    const done = await world.browser.send(`${world.survey}/withdraw`, { ...typed, 'part-3': '١٢' });
    expect(done.text).toContain('One response is removed.');
    const { rows } = await sql<{ subject_ids: string[]; detail: unknown }>`
      select subject_ids, detail from audit_event
      where action = 'survey-answers.withdrawn' and ${world.survey.split('/').at(-1)}::uuid = any (subject_ids)`.execute(
      t.db,
    );
    expect(rows).toEqual([{ subject_ids: [world.survey.split('/').at(-1)], detail: { responses: 1 } }]);
    expect((await world.browser.go(`${world.survey}/flow`)).text).toContain('One person took their answers back.');
  });
});

describe('row security', () => {
  test('shows a survey to the authors of its team, and to nobody else', async () => {
    const { survey } = await setUp('survey-own');
    const stranger = await as(await makeStaff(t.db, 'evaluator'));
    const champion = await makeStaff(t.db, 'champion', { teamId: author.teamId });
    for (const page of ['', '/progress', '/flow', '/rules', '/withdraw']) {
      expect((await stranger.go(`${survey}${page}`)).status).toBe(404);
      expect((await (await as(champion)).go(`${survey}${page}`)).status).toBe(403);
    }
    expect((await stranger.go('/surveys')).text).toContain('There is no survey yet.');
    const seen = await asRequester(t.db, champion, (tx) => tx.selectFrom('survey').select('id').execute());
    expect(seen).toEqual([]);
  });

  test('lets nobody remove answers but who gave them, who wrote them, and the authors of the team', async () => {
    const world = await setUp('survey-remove');
    const { id: collectionId } = await openWay(world);
    const id = await answer(t.db, { collectionId, form: world.form, said: { consent: 'yes' } });
    const withdraw = async (who: Requester) =>
      asRequester(t.db, who, async (tx) => {
        const { rows } = await sql<{ is: boolean }>`select withdraw_response(${id}, '2026-11-25') as is`.execute(tx);
        return rows[0]?.is;
      });
    expect(await withdraw(await makeStaff(t.db, 'coordinator'))).toBe(false);
    expect(await withdraw(await makeStaff(t.db, 'champion', { teamId: author.teamId }))).toBe(false);
    await expect(sql`delete from form_answers where response_id = ${id}`.execute(t.db)).rejects.toThrow(
      'ALO-FORMS-005',
    );
    await expect(
      asRequester(t.db, author, (tx) => sql`delete from form_answers where response_id = ${id}`.execute(tx)),
    ).rejects.toThrow(/permission denied/u);
    expect(await withdraw(author)).toBe(true);
    expect(await withdraw(author)).toBe(false);
    await expect(sql`delete from form_withdrawn`.execute(t.db)).rejects.toThrow('ALO-FORMS-006');
  });
});

describe('the pages in Arabic', () => {
  test('are written from right to left', async () => {
    const world = await setUp('survey-arabic');
    await openWay(world);
    for (const [page, words] of [
      ['', 'الجولة ١: قياس أول'],
      ['/flow', 'من المدعوين إلى من يُحلَّلون'],
      ['/progress', 'لم يبدأ أحد بعد.'],
    ] as const) {
      const seen = await world.browser.go(`${world.survey}${page}?lang=ar`);
      expect([page, seen.body.includes('<html lang="ar" dir="rtl">'), seen.text.includes(words)]).toEqual([
        page,
        true,
        true,
      ]);
    }
  });
});
