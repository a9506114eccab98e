import { parseHTML } from 'linkedom';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester } from '#platform/database/requester.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';

import { makeArea, makePlace } from '../../../testing/areas.ts';
import { fixedId } from '../../../testing/entries.ts';
import { on } from '../../../testing/facts.ts';
import { testRecorder } from '../../../testing/recorder.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { formOn, post, testWebServer } from '../../../testing/test-web-server.ts';
import { visitsContent } from '../content/catalogue.ts';
import { readContactsDue } from '../data/site-weeks.ts';
import { visitsRoutes, type VisitsNeeds } from './routes.tsx';

const t = testDatabase();
const server = testWebServer();
const recorder = testRecorder();
const hotel = fixedId(1);
const code = 'RIVERSIDE';
const address = `/sites/${code}/visit`;
const today = on('03-05');

const write = deskWriter(recorder.kinds, 'test', () => Date.UTC(2026, 2, 5), newId);

const needs: VisitsNeeds = {
  today: () => today,
  findSite: (_requester, asked) =>
    Promise.resolve(asked === code ? { id: hotel, code, name: 'Riverside Hotel' } : null),
  contactsDue: (requester, id) =>
    asRequester(t.db, requester, async (tx) => (await readContactsDue(tx, [id], today)).get(id) ?? null),
  record: async (requester, draft) => {
    await asRequester(t.db, requester, (tx) => recorder.appendAll(tx, [write(requester, draft)], 'own'));
  },
};

const open = () => server({ catalogues: [visitsContent], routes: (app) => app.register(visitsRoutes(needs)) });

async function send(fields: Readonly<Record<string, string>>) {
  const app = await open();
  const { token, cookie } = await formOn(app, address);
  return app.inject(post(address, { _csrf: token, ...fields }, { cookie }));
}

const written = () =>
  t.db
    .selectFrom('entry')
    .select(['kind', 'subject_kind', 'happened_on', 'place', 'body'])
    .where('subject_id', '=', hotel)
    .execute();

beforeAll(async () => {
  await makeArea(t.db, { icb: 'QYG', la: 'E08000012' });
  await makePlace(t.db, { id: hotel, type: 'contingency', la: 'E08000012', icb: 'QYG' });
});

describe('recording a visit', () => {
  test('the page says what the site still needs this week', async () => {
    const { body } = await (await open()).inject({ url: address });
    expect(body).toContain('None so far. 3 more days needed by');
    expect(body).toContain('8 March 2026');
  });

  test('a form with something wrong keeps what was typed and writes nothing', async () => {
    const answer = await send({ peopleSeen: 'a few' });
    expect(answer.statusCode).toBe(422);
    const page = parseHTML(answer.body).document;
    expect(page.querySelector('[name=peopleSeen]')?.getAttribute('value')).toBe('a few');
    expect(page.querySelectorAll('.nhsuk-error-summary li')).toHaveLength(2);
    expect(await written()).toEqual([]);
  });

  test('a visit is written once, about the site, and counts at once', async () => {
    const answer = await send({
      clinical: 'yes',
      peopleSeen: '14',
      'on[day]': '4',
      'on[month]': '3',
      'on[year]': '2026',
    });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/sites/${code}`]);
    expect(await written()).toEqual([
      {
        kind: 'contact-visit-made',
        subject_kind: 'place',
        happened_on: '2026-03-04',
        place: hotel,
        body: { clinical: true, peopleSeen: 14 },
      },
    ]);
    expect((await (await open()).inject({ url: address })).body).toContain('1 day so far. 2 more days needed by');
  });

  test('it is in Arabic too', async () => {
    const { body } = await (await open()).inject({ url: `${address}?lang=ar` });
    expect(body).toContain('هل كانت زيارة سريرية؟');
  });

  test('no site of this code, no page', async () => {
    expect((await (await open()).inject({ url: '/sites/NOWHERE/visit' })).statusCode).toBe(404);
  });
});
