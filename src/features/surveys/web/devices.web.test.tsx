import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';

import { browsing, type Browsing } from '../../../testing/browsing.ts';
import { publish } from '../../../testing/forms-world.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { antibiotics, openSurveys } from '../../../testing/surveys-world.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { hashOf } from '../../forms/data/as-answerer.ts';
import { takeDeviceResponse } from '../../forms/data/device-response-store.ts';
import { choiceValue } from './read-rules.ts';

const t = testDatabase();
const server = testWebServer();
/** The day that `openSurveys` takes for today. */
const today = '2026-11-25' as LocalDate;
const running = 'Colleagues’ devices ask in this wave.';
const over = 'Colleagues’ devices may still bring answers that were begun while the wave was open';
const code = '7k3mp2qa9xtd';

let author: Requester;
let champion: Requester;
let made = 0;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
  champion = await makeStaff(t.db, 'champion');
});

const as = async (who: Requester | null): Promise<Browsing> => browsing(await openSurveys(server, t.db, who));

type World = Readonly<{ browser: Browsing; survey: string; collection: string; token: string; form: FormKey }>;
type FormKey = Readonly<{ id: string; version: string }>;

/** A survey with one way in, by these ways, until a day. */
async function setUp(ways: readonly string[], [day, month]: readonly [string, string]): Promise<World> {
  const form = { id: `devices-${(made += 1)}`, version: '1' };
  const app = await openSurveys(server, t.db, author);
  await publish(app, form.id, '1', antibiotics);
  const browser = browsing(app);
  await browser.go(`/surveys/new?form=${form.id}&version=1`);
  const { url: survey } = await browser.send('/surveys/new', {
    form: form.id,
    version: '1',
    title: 'In hotels',
    purpose: 'To know what the film has to say.',
    'agreed-en': 'We ask what people know.',
    'agreed-ar': 'نسأل عما يعرفه الناس.',
    'opens[day]': '1',
    'opens[month]': '11',
    'opens[year]': '2026',
    'closes[day]': day,
    'closes[month]': month,
    'closes[year]': '2026',
    consent: choiceValue('/data/consent', 'yes'),
    fewest: '1',
    pairing: 'nothing',
  });
  await browser.go(survey);
  await browser.send(`${survey}/ways-in`, { wave: '1', ways, place: 'Harbour hotel', invited: '5' });
  const { rows } = await sql<{ id: string; token: string }>`
    select c.id, c.token from survey_way_in w join form_collection c on c.id = w.collection_id
    where w.survey_id = ${survey.split('/').at(-1)}`.execute(t.db);
  const { id: collection = '', token = '' } = rows[0] ?? {};
  return { browser, survey, collection, token, form };
}

/** What somebody answered on the champion's device, as it comes to the service; gives its id. */
async function bring({ collection, form }: World, isDone = true): Promise<string> {
  const id = randomUUID();
  const yes = (name: string) => ({ path: `/data/${name}`, said: { is: 'value' as const, value: 'yes' } });
  const mode = {
    is: 'interpreter' as const,
    language: 'ar',
    channel: 'in-person' as const,
    interpreter: 'family' as const,
  };
  const pieces = [{ instrument: form, response: id, mode, answers: [yes('consent'), yes('colds')], instances: [] }];
  const keyHash = hashOf(isDone ? id : code);
  const on = { begunOn: '2026-11-10', doneOn: isDone ? '2026-11-10' : null };
  const said = { id, collectionId: collection, form, language: 'ar', ...on, keyHash, pieces };
  const taken = await asRequester(t.db, champion, (tx) =>
    takeDeviceResponse(tx, champion, said, { id, today, endedOn: null }),
  );
  expect(taken).toEqual({ is: 'kept' });
  return id;
}

const christmas = ['24', '12'] as const;
const past = ['20', '11'] as const;

test('a way in by devices alone shows its link as what it is: for codes, for nobody to begin by, and for no invitation', async () => {
  const world = await setUp(['device'], christmas);
  const { browser, survey, token, collection } = world;
  const page = await browser.go(survey);
  expect(page.text).toContain('on a colleague’s device');
  expect(page.text).toContain(`/f/${token} For those who were asked by somebody or began on a colleague’s device`);
  expect(page.text).not.toContain('Write for somebody');
  expect((await browser.go(`${survey}/invitations`)).text).not.toContain('Harbour hotel');
  expect((await browser.go(`${survey}/invitations/${collection}`)).status).toBe(404);

  const anyone = await as(null);
  const door = await anyone.go(`/f/${token}`);
  expect(door.text).toContain('For those who have a code These questions are asked by people');
  expect(door.text).not.toContain('This form is closed');
  await anyone.go(`/f/${token}/resume`);
  const begun = await anyone.send(`/f/${token}/begin`, { language: 'en' });
  expect([begun.status, begun.text.includes('nobody begins here')]).toEqual([409, true]);
  expect((await anyone.go(`/f/${token}?lang=ar`)).body).toContain('لمن معه رمز');
});

test('what was put down on a device and sent is gone on with by that link, and taken back', async () => {
  const world = await setUp(['device'], christmas);
  const id = await bring(world, false);
  const anyone = await as(null);
  await anyone.go(`/f/${world.token}/resume`);
  const resumed = await anyone.send(`/f/${world.token}/resume`, { code });
  expect([resumed.status, resumed.text.includes('First letter of your mother')]).toEqual([200, true]);
  await anyone.go(`/f/${world.token}/withdraw`);
  expect((await anyone.send(`/f/${world.token}/withdraw`, { code })).text).toContain('Your answers are removed');
  expect(await t.db.selectFrom('form_response').select('id').where('id', '=', id).execute()).toEqual([]);
});

test('together with a link it is begun by the link too, and people can be invited', async () => {
  const { browser, survey, token, collection } = await setUp(['link', 'device'], christmas);
  expect((await browser.go(survey)).text).not.toContain('For those who were asked by somebody');
  expect((await browser.go(`${survey}/invitations/${collection}`)).status).toBe(200);
  const anyone = await as(null);
  await anyone.go(`/f/${token}`);
  expect((await anyone.send(`/f/${token}/begin`, { language: 'en' })).status).toBe(200);
});

test('with the telephone it says where somebody writes for others, beside the link for codes', async () => {
  const { browser, survey } = await setUp(['phone', 'device'], christmas);
  const { text } = await browser.go(survey);
  expect([text.includes('For those who were asked by somebody'), text.includes('Write for somebody')]).toEqual([
    true,
    true,
  ]);
});

test('while it runs, the survey and its progress say that devices may bring answers after the last day', async () => {
  const world = await setUp(['device'], christmas);
  await bring(world);
  for (const page of ['', '/progress']) {
    const { text } = await world.browser.go(`${world.survey}${page}`);
    expect([page, text.includes(running), text.includes(over)]).toEqual([page, true, false]);
  }
  for (const page of ['/flow', '/analysis'])
    expect((await world.browser.go(`${world.survey}${page}`)).text).not.toContain('Colleagues’ devices');
  const progress = await world.browser.go(`${world.survey}/progress`);
  expect(progress.text).toContain('on a colleague’s device 1 1');
  expect(progress.text).toContain('somebody untrained who interpreted 1 1');
});

test('once it is over, what comes late still counts, and every page of numbers says that they may grow', async () => {
  const world = await setUp(['device', 'paper'], past);
  await bring(world);
  for (const page of ['', '/progress', '/flow', '/analysis', '/analysis/words', '/analysis/weights']) {
    const { text } = await world.browser.go(`${world.survey}${page}`);
    expect([page, text.includes(over), text.includes(running)]).toEqual([page, true, false]);
  }
  expect((await world.browser.go(world.survey)).text).toContain('(closed)');
  expect((await world.browser.go(`${world.survey}/flow`)).text).toMatch(/Analysed\s+1/u);
});

test('a wave that no device asks in says nothing of devices, running or over', async () => {
  for (const until of [christmas, past]) {
    const { browser, survey } = await setUp(['link', 'phone', 'paper'], until);
    for (const page of ['/progress', '/flow', '/analysis'])
      expect((await browser.go(`${survey}${page}`)).text).not.toContain('Colleagues’ devices');
    expect((await browser.go(survey)).text).not.toContain('may still bring');
  }
});

test('closing it by hand says that devices may still bring some', async () => {
  const { browser, collection, form, survey } = await setUp(['device'], christmas);
  const answers = `/forms/${form.id}/1/answers`;
  const before = await browser.go(answers);
  expect(before.text).toContain('The link for those who have a code from a device');
  expect(before.text).toContain('Who is in the middle of it finishes. Colleagues’ devices may still bring answers');
  await browser.send(`/form-collections/${collection}/close`);
  expect((await browser.go(answers)).text).toContain(
    'Colleagues’ devices may still bring answers that were begun before it',
  );
  expect((await browser.go(survey)).text).toContain(over);
});

test('a way that is none is not opened', async () => {
  const world = await setUp(['device'], christmas);
  await world.browser.go(world.survey);
  const refused = await world.browser.send(`${world.survey}/ways-in`, { wave: '1', ways: 'pigeon' });
  expect([refused.status, refused.text.includes('Say in which ways it can be answered.')]).toEqual([422, true]);
});

test('nobody at the desk writes on in what came from a device, but with its code', async () => {
  const world = await setUp(['device'], christmas);
  const id = await bring(world);
  for (const who of [author, champion]) expect((await (await as(who)).go(`/form-answers/${id}`)).status).toBe(404);
});
