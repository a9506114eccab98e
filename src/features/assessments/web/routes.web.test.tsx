import { parseHTML } from 'linkedom';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';
import { clocksContent } from '#platform/clocks/content/catalogue.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { on } from '../../../testing/facts.ts';
import { testRecorder } from '../../../testing/recorder.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { formOn, nurse, post, testWebServer } from '../../../testing/test-web-server.ts';
import { assessmentsContent } from '../content/catalogue.ts';
import { assessmentsRoutes, type AssessmentsNeeds } from './routes.tsx';

const t = testDatabase();
const server = testWebServer();
const recorder = testRecorder();
const today = on('03-15');
const selam = fixedId(11);
const address = `/people/${selam}/assessment`;
const coordinator: Requester = { ...nurse, role: 'coordinator' };
const stranger: Requester = { ...nurse, teamId: fixedId(899) };

const write = deskWriter(recorder.kinds, 'test', () => Date.UTC(2026, 2, 15), newId);

const needs: AssessmentsNeeds = {
  today: () => today,
  findPerson: (requester, id) =>
    asRequester(t.db, requester, async (tx) => {
      const row = await tx
        .selectFrom('person_now')
        .select(['person_id', 'name'])
        .where('person_id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : { id: row.person_id, name: row.name };
    }),
  record: async (requester, draft) => {
    await asRequester(t.db, requester, (tx) => recorder.appendAll(tx, [write(requester, draft)], 'own'));
  },
};

const open = (signedIn: Requester = nurse) =>
  server({
    signedIn,
    catalogues: [assessmentsContent, clocksContent],
    routes: (app) => app.register(assessmentsRoutes(needs)),
  });

async function send(fields: Readonly<Record<string, string>>, signedIn: Requester = nurse) {
  const app = await open(signedIn);
  const { token, cookie } = await formOn(app, address);
  return app.inject(post(address, { _csrf: token, ...fields }, { cookie }));
}

const written = (kind: string) =>
  t.db
    .selectFrom('entry')
    .select(['kind', 'happened_on', 'body', 'author', 'team'])
    .where('subject_id', '=', selam)
    .where('kind', '=', kind)
    .execute();

const documentOf = (html: string) => parseHTML(html).document;
const date = (day: string, month: string, year: string) => ({ 'on[day]': day, 'on[month]': month, 'on[year]': year });

beforeAll(async () => {
  const said = { author: nurse.userId, team: nurse.teamId, person: selam };
  await asRequester(t.db, nurse, (tx) =>
    recorder.appendAll(
      tx,
      [
        anEntry({ ...said, body: { details: { name: { full: 'Selam ሰላም' } } } }),
        anEntry({ ...said, kind: 'arrived-in-uk', on: '2026-03-10' }),
      ],
      'own',
    ),
  );
});

describe('the page', () => {
  test('says for whom, and proposes today', async () => {
    const page = documentOf((await (await open()).inject({ url: address })).body);
    expect(page.querySelector('h1')?.textContent).toContain('Selam ሰላም');
    const shown = ['day', 'month', 'year'].map((part) =>
      page.querySelector(`[name="on[${part}]"]`)?.getAttribute('value'),
    );
    expect(shown).toEqual(['15', '3', '2026']);
    expect(page.querySelectorAll('[name=what]')).toHaveLength(4);
  });

  test('offers a coordinator no «done»', async () => {
    const page = documentOf((await (await open(coordinator)).inject({ url: address })).body);
    expect([...page.querySelectorAll('[name=what]')].map((radio) => radio.getAttribute('value'))).toEqual([
      'offered',
      'declined',
      'not-found',
    ]);
  });

  test('takes the answer from a link', async () => {
    const page = documentOf((await (await open()).inject({ url: `${address}?what=offered` })).body);
    expect(page.querySelector('[name=what][checked]')?.getAttribute('value')).toBe('offered');
  });

  test('is in Arabic and says that this is a draft', async () => {
    const { body } = await (await open()).inject({ url: `${address}?lang=ar` });
    expect(documentOf(body).documentElement.getAttribute('dir')).toBe('rtl');
    expect(body).toContain('ماذا حدث؟');
  });

  test.each([
    ['nobody has this id', `/people/${fixedId(99)}/assessment`],
    ['this is no id', '/people/anything/assessment'],
  ])('is not found: %s', async (_, url) => {
    expect((await (await open()).inject({ url })).statusCode).toBe(404);
  });

  test('is not found by a team that does not look after the person', async () => {
    expect((await (await open(stranger)).inject({ url: address })).statusCode).toBe(404);
  });
});

describe('recording', () => {
  test('an offer made today, as a button on a list sends it', async () => {
    const answer = await send({ what: 'offered', mode: 'letter' });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/people/${selam}`]);
    expect(await written('assessment-offered')).toEqual([
      {
        kind: 'assessment-offered',
        happened_on: '2026-03-15',
        body: { mode: 'letter' },
        author: nurse.userId,
        team: nurse.teamId,
      },
    ]);
  });

  test('a person who was not found on a day before', async () => {
    expect((await send({ what: 'not-found', ...date('12', '3', '2026') })).statusCode).toBe(303);
    expect(await written('not-found')).toMatchObject([{ happened_on: '2026-03-12' }]);
  });

  test('an assessment stops the clock at once', async () => {
    expect((await send({ what: 'done', ...date('14', '3', '2026') })).statusCode).toBe(303);
    const clock = await t.db
      .selectFrom('clock')
      .select(['pathway', 'due_on', 'offered_on', 'not_found_on', 'stopped_on', 'stop_reason'])
      .where('person_id', '=', selam)
      .execute();
    expect(clock).toEqual([
      {
        pathway: 'assessment-within-10-days-of-arrival-in-uk',
        due_on: '2026-03-20',
        offered_on: '2026-03-14',
        not_found_on: '2026-03-12',
        stopped_on: '2026-03-14',
        stop_reason: 'done',
      },
    ]);
  });
});

describe('a form with something wrong', () => {
  test('keeps all that was typed, says what is wrong beside it and at the top, and writes nothing', async () => {
    const answer = await send({ what: 'declined', reason: 'worried', ...date('30', '2', '2026') });
    expect(answer.statusCode).toBe(422);
    const page = documentOf(answer.body);
    expect(page.title).toMatch(/^Error: /);
    expect(page.querySelector('.nhsuk-error-summary a')?.getAttribute('href')).toBe('#on-day');
    expect(page.querySelector('#on-day')?.getAttribute('value')).toBe('30');
    expect(page.querySelector('[name=what][checked]')?.getAttribute('value')).toBe('declined');
    expect(page.querySelector('[name=reason] [selected]')?.getAttribute('value')).toBe('worried');
    expect(await written('assessment-declined')).toEqual([]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['nothing was chosen', {}, 'Choose what happened'],
    ['a day that is still to come', { what: 'declined', ...date('16', '3', '2026') }, 'Give today or a day before'],
  ])('%s', async (_, fields, words) => {
    const answer = await send(fields);
    expect([answer.statusCode, answer.body.includes(words)]).toEqual([422, true]);
  });

  test('a coordinator cannot say that it was done', async () => {
    expect((await send({ what: 'done' }, coordinator)).statusCode).toBe(422);
  });

  test('without the proof that it came from our page it is refused', async () => {
    expect((await (await open()).inject(post(address, { what: 'declined' }))).statusCode).toBe(403);
    expect(await written('assessment-declined')).toEqual([]);
  });
});
