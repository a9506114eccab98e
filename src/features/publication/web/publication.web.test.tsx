import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Requester } from '#platform/database/requester.ts';

import { browsing, type Browsing, type Seen } from '../../../testing/browsing.ts';
import { weighPage } from '../../../testing/page-weight.ts';
import {
  openReports,
  reportedSurvey,
  reportedToday,
  withdraw,
  writeOpenly,
  type ReportedSurvey,
} from '../../../testing/publication-world.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
beforeAll(async () => {
  // What is held back by luck is then the same in every run.
  await sql`update figure_luck set seed = '00000000-0000-4000-8000-000000000000'`.execute(t.db);
  author = await makeStaff(t.db, 'coordinator');
});

type World = Readonly<{ survey: ReportedSurvey; browser: Browsing; address: string; id: string; draft: Seen }>;

/** A survey of its own, and the first draft of a report of it. */
async function begin(): Promise<World> {
  const survey = await reportedSurvey(t.db, author);
  const browser = browsing(await openReports(server, t.db, author, [survey]));
  await browser.go('/reports/desk');
  const draft = await browser.send('/reports/desk', { survey: survey.id });
  return { survey, browser, address: draft.url, id: draft.url.split('/').at(-1) ?? '', draft };
}

const unescaped = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** The fields of the page's large form as they stand there. */
function fieldsOf({ body }: Seen): Record<string, string> {
  const inputs = [...body.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]) => {
    const name = /\bname="([^"]+)"/.exec(tag)?.[1];
    return name === undefined || name === '_csrf' ? [] : [[name, unescaped(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '')]];
  });
  const areas = [...body.matchAll(/<textarea\b[^>]*\bname="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g)].map(
    ([, name = '', text = '']) => [name, unescaped(text)],
  );
  return Object.fromEntries([...inputs, ...areas]) as Record<string, string>;
}

async function save({ browser, address }: World, change: Record<string, string>): Promise<Seen> {
  const page = await browser.go(address);
  return browser.send(address, { ...fieldsOf(page), ...change });
}

async function publishNow({ browser, address }: World): Promise<Seen> {
  const page = await browser.go(`${address}/publish`);
  const version = /name="version" value="(\d+)"/.exec(page.body)?.[1] ?? '0';
  return browser.send(`${address}/publish`, { version });
}

const anybody = async (survey: ReportedSurvey) => browsing(await openReports(server, t.db, null, [survey]));

describe('a report', () => {
  test('is drafted with one press, in words whose figures are the survey’s, and nothing stands in its way', async () => {
    const { draft, browser, address, id } = await begin();
    expect([draft.status, draft.text.includes('Nothing stands in the way')]).toEqual([200, true]);
    const fields = fieldsOf(draft);
    expect(fields['text-1']).toContain('{{w1-heard-of-resistance/yes}} said “{{w1-heard-of-resistance/yes/words}}”');
    expect(draft.text).toContain('{{w1-heard-of-resistance/yes}} 35%');
    const preview = await browser.go(`${address}/preview`);
    expect(preview.text).toMatch(/Of the 120 people who answered, 35% said “ ?Yes ?”; 47% said “ ?No ?”/);
    expect(preview.body).toContain(`/suggestions/new?from=finding&amp;source=%2Freports%2F${id}%20`);
  });

  test.each([
    ['a number that is not its cell’s', '{{34% = w1-heard-of-resistance/yes}} said yes.', 'holds 35'],
    [
      'a number that is bound to nothing',
      'About 80 said so, {{w1-heard-of-resistance/yes}}.',
      'The number 80 is bound to no cell',
    ],
    ['a word that says why', 'The film caused it: {{w1-heard-of-resistance/yes}}.', 'The text says why (“caused”)'],
    ['a cell that is not there', 'So said {{w1-heard/yes}}.', 'there is none of that name. Take it out'],
    ['a number that is held back', 'So said {{w1-where-from/a-friend}}.', '“w1-where-from/a-friend” is held back'],
    [
      'a test of groups that are too small for one',
      'So p {{w1-heard-of-resistance-by-sex/p}}.',
      'are too small for a test of rounded numbers',
    ],
    ['a figure that is not there', 'People asked for evenings [[heard]].', 'The text places the drawing “heard”'],
  ])('with %s says so in words after it is saved, and does not go out', async (_, text, words) => {
    const world = await begin();
    const saved = await save(world, { 'text-1': text });
    expect([saved.status, saved.text.includes(words)]).toEqual([200, true]);
    const tried = await world.browser.send(`${world.address}/publish`, { version: '2' });
    expect([tried.status, tried.text.includes('Nothing was published'), tried.text.includes(words)]).toEqual([
      422,
      true,
      true,
    ]);
    const { rows } = await sql`select from report_published where report_id = ${world.id}`.execute(t.db);
    const released = await sql`select from survey_release where survey_id = ${world.survey.id}`.execute(t.db);
    expect([rows.length, released.rows.length]).toEqual([0, 0]);
    expect((await (await anybody(world.survey)).go(`/reports/${world.id}`)).status).toBe(404);
  });

  test('compares groups by one question that is chosen once for a survey, and no report of it asks again', async () => {
    const survey = await reportedSurvey(t.db, author);
    survey.groupings = [{ name: 'sex', label: 'What is your gender?' }];
    const reader = browsing(await openReports(server, t.db, author, [survey]));
    await reader.go('/reports/desk');
    const asked = await reader.send('/reports/desk', { survey: survey.id });
    expect(asked.text).toContain('Compare groups by the answers to');
    expect(asked.text).toContain('This cannot be changed later.');
    const unknown = await reader.send('/reports/desk', { survey: survey.id, by: 'no-such-question' });
    expect(unknown.text).toContain('Compare groups by the answers to');
    const made = await reader.send('/reports/desk', { survey: survey.id, by: 'sex' });
    expect(made.text).toContain('Figures that you can use');
    const again = await reader.send('/reports/desk', { survey: survey.id, by: 'none' });
    expect(again.text).toContain('Figures that you can use');
    const { rows } = await sql<{ by_question: string | null }>`
      select by_question from survey_comparison where survey_id = ${survey.id}`.execute(t.db);
    expect(rows).toEqual([{ by_question: 'sex' }]);
  });

  test('mended goes out, and everybody reads it in Arabic without account or script', async () => {
    const world = await begin();
    const written = fieldsOf(await world.browser.go(world.address))['text-1'] ?? '';
    await save(world, { 'text-1': '{{34% = w1-heard-of-resistance/yes}} said yes.' });
    await save(world, { 'text-1': `{{35% = w1-heard-of-resistance/yes}} said yes.\n\n${written}` });
    const out = await publishNow(world);
    expect([out.status, out.text.includes('The report is published.')]).toEqual([200, true]);
    const reader = await anybody(world.survey);
    const list = await reader.go('/reports');
    expect(list.body).toContain(`href="/reports/${world.id}"`);
    const arabic = await reader.go(`/reports/${world.id}?in=ar&lang=ar`);
    expect(arabic.body).toContain('<html lang="ar" dir="rtl">');
    expect(arabic.body).toContain('<section lang="ar" dir="rtl" aria-label="العربية">');
    expect(arabic.text).toContain('ما أجاب به الناس باختصار');
    expect(arabic.text).toContain('مسودة');
    expect(arabic.text).toContain('35% said yes.');
    expect(arabic.text).toContain('Every claim, with its base, method and limits');
    expect(arabic.body).not.toMatch(/<script|<form|\son[a-z]+=/i);
    // What is held back is nowhere in it, and neither are true counts.
    expect(arabic.body).not.toMatch(/>42<|"42"|>118<|>21</);
    const { rows } = await sql<{ action: string }>`
      select action from audit_event where ${world.id} = any (subject_ids)`.execute(t.db);
    const actions = rows.map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['report.begun', 'report.saved', 'report.published', 'report.read']),
    );
  });

  test('of ordinary size is at most 14 KB in its first answer and 50 KB in all', async () => {
    const world = await begin();
    const out = await publishNow(world);
    expect(out.status).toBe(200);
    const app = await openReports(server, t.db, null, [world.survey]);
    for (const address of [`/reports/${world.id}`, `/reports/${world.id}?in=ar&lang=ar`, '/reports']) {
      const weight = await weighPage(app, address, 'gzip');
      expect([weight.firstResponse <= 14_336, weight.all <= 51_200, weight.scripts]).toEqual([true, true, 0]);
    }
  });

  test('saved by two people at once keeps both: the second is told, and loses nothing', async () => {
    const world = await begin();
    const page = await world.browser.go(world.address);
    await world.browser.send(world.address, { ...fieldsOf(page), title: 'Mine' });
    const second = await world.browser.send(world.address, { ...fieldsOf(page), title: 'Theirs' });
    expect([second.status, second.text.includes('Somebody saved another version meanwhile')]).toEqual([422, true]);
    expect(fieldsOf(second)['title']).toBe('Theirs');
    await world.browser.send(world.address, { ...fieldsOf(second) });
    const { rows } = await sql<{ title: string }>`
      select body ->> 'title' as title from report_version where report_id = ${world.id} order by number`.execute(t.db);
    expect(rows.map(({ title }) => title)).toEqual(['Antibiotics: before and after the film', 'Mine', 'Theirs']);
  });

  test('that was withdrawn says so, when and why, and shows nothing else', async () => {
    const world = await begin();
    await publishNow(world);
    const unsaid = await world.browser.send(`${world.address}/publish/withdraw`, { number: '1' });
    expect([unsaid.status, unsaid.text.includes('Say why it is withdrawn.')]).toEqual([422, true]);
    await world.browser.send(`${world.address}/publish/withdraw`, { number: '1', why: 'mistake' });
    const reader = await anybody(world.survey);
    const gone = await reader.go(`/reports/${world.id}`);
    expect([gone.status, gone.text.includes('Withdrawn on 26 November 2026: there was a mistake in it.')]).toEqual([
      410,
      true,
    ]);
    expect(gone.text).not.toContain('said “Yes”');
    expect((await reader.go('/reports')).body).not.toContain(world.id);
    await publishNow(world);
    expect((await reader.go(`/reports/${world.id}`)).text).toContain(
      'takes the place of an earlier version (this is number 2)',
    );
  });

  test('of another team is not there, and a champion may not open one', async () => {
    const { survey, address } = await begin();
    const other = browsing(await openReports(server, t.db, await makeStaff(t.db, 'evaluator'), [survey]));
    expect((await other.go(address)).status).toBe(404);
    expect((await other.go('/reports/desk')).text).toContain('Your team has no report yet.');
    const champion = browsing(await openReports(server, t.db, await makeStaff(t.db, 'champion'), [survey]));
    expect([(await champion.go(address)).status, (await champion.go(`${address}/publish`)).status]).toEqual([403, 403]);
  });

  test('of a survey of which nothing can be said is not begun', async () => {
    const survey = await reportedSurvey(t.db, author);
    const browser = browsing(await openReports(server, t.db, author, [survey]));
    await browser.go('/reports/desk');
    const unknown = await browser.send('/reports/desk', { survey: author.userId });
    expect([unknown.status, unknown.text.includes('Nothing can be said of this survey yet')]).toEqual([422, true]);
    expect((await browser.send('/reports/desk', {})).text).toContain('Choose the survey');
  });

  test('shows its team what is held back, and why', async () => {
    const { browser, address } = await begin();
    const door = await browser.go(`${address}/door`);
    expect(door.text).toContain('5 → held back: small enough for somebody to be recognised');
    expect(door.text).toContain('42 → 40');
  });
});

const said = 'I waited for weeks. Nurse Amina in Toxteth helped me at once.';

describe('the words of people who answered', () => {
  test('go out when a person has decided about each mark, without place, way or day', async () => {
    const world = await begin();
    const others = Array.from({ length: 8 }, () => ({ language: 'en', text: 'More time with the doctor.' }));
    const [responseId = ''] = await writeOpenly(t.db, author, world.survey, [
      { language: 'en', text: said },
      ...others,
    ]);
    const page = `${world.address}/quotations/choose`;
    const chosen = { question: '/data/why', response: responseId };
    const first = await world.browser.go(`${page}?question=%2Fdata%2Fwhy&response=${responseId}`);
    expect(first.body).toContain('<mark>Amina</mark>');
    const open = await world.browser.send(page, { ...chosen, do: 'add', words: said, read: 'yes' });
    expect([open.status, open.text.includes('Decide about each marked word')]).toEqual([422, true]);
    const invented = await world.browser.send(page, {
      ...chosen,
      do: 'add',
      words: 'I waited for years.',
      read: 'yes',
    });
    expect(invented.text).toContain('These are not the words of the answer');
    const unread = await world.browser.send(page, {
      ...chosen,
      do: 'add',
      words: 'I waited for weeks. … helped me at once.',
    });
    expect(unread.text).toContain('Read it whole, and tick that you have.');
    const added = await world.browser.send(page, {
      ...chosen,
      do: 'add',
      words: 'I waited for weeks. … helped me at once.',
      read: 'yes',
    });
    expect([added.status, added.url]).toEqual([200, `${world.address}/quotations`]);
    await publishNow(world);
    const public_ = await (await anybody(world.survey)).go(`/reports/${world.id}`);
    expect(public_.text).toContain('I waited for weeks. … helped me at once.');
    expect(public_.body).not.toMatch(/Amina|Toxteth/);
    expect(public_.body).not.toContain(responseId);
  });

  test('in a language in which few wrote go out only as a paraphrase', async () => {
    const world = await begin();
    const [responseId = ''] = await writeOpenly(t.db, author, world.survey, [{ language: 'ti', text: 'ሓኪም ክርኢ ደልየ' }]);
    const page = `${world.address}/quotations/choose`;
    const chosen = { question: '/data/why', response: responseId };
    await world.browser.go(`${page}?question=%2Fdata%2Fwhy&response=${responseId}`);
    const refused = await world.browser.send(page, { ...chosen, do: 'add', words: 'ሓኪም ክርኢ ደልየ', read: 'yes' });
    expect([refused.status, refused.text.includes('Fewer than eight people wrote in this language')]).toEqual([
      422,
      true,
    ]);
    const words = 'Somebody wanted to see a doctor.';
    await world.browser.send(page, { ...chosen, do: 'add', words, paraphrase: 'yes', read: 'yes' });
    await publishNow(world);
    const seen = await (await anybody(world.survey)).go(`/reports/${world.id}`);
    expect(seen.body).toMatch(
      /<p lang="en" dir="ltr">Somebody wanted to see a doctor\.<\/p><p>In our words, not in theirs\.<\/p>/,
    );
  });

  test('of somebody who withdrew fall out of the next version, and the team’s page says so', async () => {
    const world = await begin();
    const texts = Array.from({ length: 9 }, (_, at) => ({
      language: 'en',
      text: `More time with the doctor${'!'.repeat(at)}`,
    }));
    const [responseId = ''] = await writeOpenly(t.db, author, world.survey, texts);
    const page = `${world.address}/quotations/choose`;
    await world.browser.go(`${page}?question=%2Fdata%2Fwhy&response=${responseId}`);
    const words = 'More time with the doctor';
    await world.browser.send(page, { question: '/data/why', response: responseId, do: 'add', words, read: 'yes' });
    await publishNow(world);
    const reader = await anybody(world.survey);
    expect((await reader.go(`/reports/${world.id}`)).text).toContain(words);
    await withdraw(t.db, world.survey, responseId, reportedToday);
    const told = await world.browser.go(`${world.address}/publish`);
    expect(told.text).toContain('One person has taken their answers back since.');
    expect(told.text).toContain(
      'One quotation of the published version is by somebody who has taken their answers back since.',
    );
    await publishNow(world);
    expect((await reader.go(`/reports/${world.id}`)).text).not.toContain(words);
    expect((await world.browser.go(`${world.address}/publish`)).text).not.toContain('taken their answers back since');
  });
});
