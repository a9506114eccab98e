import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';

import { may } from '#platform/access/domain/permissions.ts';
import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import type { Requester } from '#platform/database/requester.ts';
import { rebuild } from '#platform/record/data/rebuild.ts';

import { suggestionsRoutes } from './features/suggestions/web/routes.tsx';
import { registerPublication } from './publication-desk.tsx';
import { recorder } from './record.ts';
import { auditOf, deskOf, today, twoTeams, write } from './testing/care.ts';
import { weighPage } from './testing/page-weight.ts';
import { reportedSurvey, surveysToReport, writeOpenly, type ReportedSurvey } from './testing/publication-world.ts';
import { testDatabase } from './testing/test-database.ts';
import { testWebServer } from './testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
const surveys: ReportedSurvey[] = [];
const mayDo = ({ role }: Requester, permission: Parameters<typeof may>[1]) => may(role, permission);
const desk = deskOf(server, async (app) => {
  await registerPublication(app, {
    ...{ db: t.db, today: () => today, may: mayDo, alsoOut: [] },
    surveys: surveysToReport(surveys),
  });
  await app.register(
    suggestionsRoutes({
      ...{ db: t.db, today: () => today, holidays: englandAndWales, newId, may: mayDo },
      origin: 'https://service.example',
      tell: () => Promise.resolve(0),
      append: async (tx, requester, draft) => {
        await recorder.appendAll(tx, [write(requester, draft)], 'own');
      },
    }),
  );
});

let coordinator: Requester;
let stranger: Requester;
let report = '';
beforeAll(async () => {
  const care = await twoTeams(t.db);
  coordinator = await care.someone('coordinator', care.north);
  stranger = await care.someone('coordinator', care.south);
  const survey = await reportedSurvey(t.db, coordinator);
  surveys.push(survey);
  const texts = Array.from({ length: 9 }, (_, at) => ({ language: 'en', text: `More time${'!'.repeat(at)}` }));
  const [responseId = ''] = await writeOpenly(t.db, coordinator, survey, texts);
  const browser = (await desk()).as(coordinator);
  await browser.go('/reports/desk');
  report = (await browser.send('/reports/desk', { survey: survey.id })).url.split('/').at(-1) ?? '';
  const choose = `/reports/desk/${report}/quotations/choose`;
  await browser.go(`${choose}?question=%2Fdata%2Fwhy&response=${responseId}`);
  const words = { words: 'More time', read: 'yes', do: 'add' };
  await browser.send(choose, { question: '/data/why', response: responseId, ...words });
  await browser.go(`/reports/desk/${report}/publish`);
  await browser.send(`/reports/desk/${report}/publish`, { version: '1' });
});

const preview = () => `/reports/desk/${report}/preview`;
const anybody = async (url = `/reports/${report}`) => {
  const { app } = await desk();
  const page = await app.inject({ url, headers: { accept: 'text/html' } });
  return { app, status: page.statusCode, body: page.body };
};
const queryOf = (body: string, from: string): URLSearchParams => {
  const href = new RegExp(`href="(/suggestions/new\\?from=${from}[^"]*)"`).exec(body)?.[1] ?? '';
  return new URL(href.replaceAll('&amp;', '&'), 'https://service.example').searchParams;
};

/** Takes up what a page of the report leads to; gives the suggestion's address. */
async function takeUp(from: 'finding' | 'quotation', said: string): Promise<string> {
  const browser = (await desk()).as(coordinator);
  const query = queryOf((await browser.go(preview())).body, from);
  expect(query.get('source')).toMatch(new RegExp(`^/reports/${report} `));
  const form = await browser.go(`/suggestions/new?${query.toString()}`);
  expect(form.body).toContain(`value="${(query.get('source') ?? '').replaceAll('"', '&quot;')}"`);
  const fields = { said, from, source: query.get('source') ?? '', language: 'en', returnIn: 'en' };
  return (await browser.send('/suggestions/new', fields)).url;
}

async function answerAndPublish(address: string): Promise<void> {
  const browser = (await desk()).as(coordinator);
  const say = async (form: string, fields: Readonly<Record<string, string>>) => {
    const page = await browser.go(`${address}/${form}`);
    const seen = /name="seen" value="(\d+)"/u.exec(page.body)?.[1] ?? '';
    return { page, after: await browser.send(`${address}/${form}`, { seen, ...fields }) };
  };
  await say('own', { owner: coordinator.userId, as: 'Lead, North team' });
  await say('answer', { outcome: 'done', words: 'The film is shown in every waiting room.' });
  const words = { 'said-en': 'Show the film to everybody', 'answer-en': 'The film is shown in every waiting room.' };
  const { page } = await say('publish', { ...words, 'read-en': 'yes', do: 'publish' });
  expect(page.text).toContain('While that report is out, its page for everybody shows these words too.');
}

test('what is suggested from a finding or from somebody’s words is listed at the desk with its state and clock, and for everybody once it is answered', async () => {
  const made = await takeUp('finding', 'Show the film to everybody, says Amina');
  const other = await takeUp('quotation', 'Longer appointments');
  const at = (await desk()).as(coordinator);
  const waiting = await at.go(preview());
  for (const address of [made, other]) expect(waiting.body).toContain(`href="${address}"`);
  expect(waiting.text).toContain('Suggestions made from this report');
  expect(waiting.text).toContain('22 December 2026');
  expect((await anybody()).body).not.toContain('What was suggested from this report');

  await answerAndPublish(made);
  const page = await anybody();
  const reference = made.slice(-12);
  expect(page.body).toContain('What was suggested from this report, and what became of it');
  expect(page.body).toContain(`href="/you-said?in=en#s-${reference}"`);
  expect(page.body).toContain('Show the film to everybody');
  expect(page.body).toContain('The film is shown in every waiting room.');
  // Neither what waits, nor words as they were said, nor who deals with it.
  expect(page.body).not.toMatch(/Amina|Longer appointments|North team/);
  expect((await anybody('/you-said?in=en')).body).toContain(`id="s-${reference}"`);
  const arabic = await anybody(`/reports/${report}?lang=ar`);
  expect(arabic.body).toContain('ما اقتُرح انطلاقًا من هذا التقرير، وما آل إليه');
  const weight = await weighPage(page.app, `/reports/${report}`, 'gzip');
  expect([weight.firstResponse <= 14_336, weight.all <= 51_200, weight.scripts]).toEqual([true, true, 0]);

  const read = (await auditOf(t.db, coordinator.userId)).map((one) => JSON.stringify(one)).join('\n');
  expect(read).toContain(made.split('/').at(-1));
});

test('one that was withdrawn is no longer on the page for everybody, and one of another report never was', async () => {
  const made = await takeUp('finding', 'Show it again');
  await answerAndPublish(made);
  expect((await anybody()).body).toContain(`#s-${made.slice(-12)}`);
  const browser = (await desk()).as(coordinator);
  const form = await browser.go(`${made}/withdraw`);
  const seen = /name="seen" value="(\d+)"/u.exec(form.body)?.[1] ?? '';
  await browser.send(`${made}/withdraw`, { seen, why: 'giver-asked' });
  expect((await anybody()).body).not.toContain(`#s-${made.slice(-12)}`);
  const survey = await reportedSurvey(t.db, stranger);
  surveys.push(survey);
  const other = (await desk()).as(stranger);
  await other.go('/reports/desk');
  const { url } = await other.send('/reports/desk', { survey: survey.id });
  expect((await other.go(`${url}/preview`)).text).toContain('Your team deals with no suggestion from this report yet.');
});

test('which report a suggestion is from follows from the log alone', async () => {
  await takeUp('finding', 'Once more');
  const { isSame } = await rebuild(t.db, recorder, { check: true });
  expect(isSame).toBe(true);
});
