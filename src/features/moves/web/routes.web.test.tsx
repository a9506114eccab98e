import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';

import { may } from '#platform/access/domain/permissions.ts';
import type { Requester } from '#platform/database/requester.ts';
import { listsContent } from '#platform/lists/content/catalogue.ts';
import type { ListDesk } from '#platform/lists/data/list-desk.ts';
import { spreadsheetsContent } from '#platform/spreadsheets/content/catalogue.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';
import { matchingContent } from '#features/matching/index.ts';

import { arrivalsContent } from '../../arrivals/content/catalogue.ts';
import { findPeopleShown } from '../../arrivals/data/people-shown.ts';
import { readJourneys } from '../../arrivals/data/read-journeys.ts';
import { registerMatching } from '../../matching/data/register-matching.ts';
import { listDesk, makeListWorld, people } from '../../../testing/list-world.ts';
import { multipart } from '../../../testing/multipart.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { formOn, post, testWebServer } from '../../../testing/test-web-server.ts';
import { movesContent } from '../content/catalogue.ts';
import { movesPurpose } from '../data/moves-purpose.ts';
import { movesRoutes } from './routes.tsx';

const t = testDatabase();
const server = testWebServer();
const { coordinator, contact } = people;
let desk: ListDesk;
beforeAll(async () => {
  await makeListWorld(t.db);
  desk = listDesk(t.db);
});

const open = (signedIn: Requester = coordinator) =>
  server({
    signedIn,
    may: ({ role }, permission) => may(role, permission),
    catalogues: [movesContent, arrivalsContent, listsContent, spreadsheetsContent, matchingContent],
    routes: (app) =>
      app.register(
        movesRoutes({
          desk,
          purpose: movesPurpose({ matching: registerMatching, readJourneys }),
          may: ({ role }, permission) => may(role, permission),
          findPeople: findPeopleShown,
        }),
      ),
  });

async function send(
  lines: readonly (readonly string[])[],
  fields: Readonly<Record<string, string>>,
  by: Requester = coordinator,
  url = '/moves',
) {
  const app = await open(by);
  const { token, cookie } = await formOn(app, url);
  const day = { 'on[day]': '28', 'on[month]': '11', 'on[year]': '2026' };
  const file = { field: 'file', fileName: 'moves.csv', bytes: new TextEncoder().encode(writeCsv(lines)) };
  return app.inject(multipart(url, { _csrf: token, ...day, ...fields }, file, { cookie }));
}

test('a coordinator hands in a list of moves, reviews and commits it', async () => {
  const sent = await send(
    [
      ['Name', 'DOB', 'To'],
      ['Stranger One', '13/05/1991', 'Seaview'],
    ],
    { place: 'EH1' },
  );
  const address = String(sent.headers.location);
  const app = await open();
  const review = await app.inject({ url: address });
  expect(parseHTML(review.body).document.querySelector('#row-2')?.textContent).toContain('to Seaview');
  const { token, cookie } = await formOn(app, address);
  const done = await app.inject(post(address, { _csrf: token, then: 'commit', seen: '0' }, { cookie }));
  expect(done.headers.location).toBe(`${address}?rows=1&entries=2&changed=0`);
});

test('several sites may be chosen by the team, and a destination for all', async () => {
  const sent = await send(
    [
      ['Name', 'From'],
      ['Stranger Two', 'EH1'],
    ],
    { place: '', to: 'SV2' },
  );
  expect(sent.statusCode).toBe(303);
  expect((await send([['Name'], ['Stranger Three']], { place: '', to: 'NO9' })).body).toContain(
    'no site with the code',
  );
});

test('a contact must say which site, and gets a receipt', async () => {
  const without = await send([['Name'], ['Stranger Four']], { place: '' }, contact, '/moves/send');
  expect([without.statusCode, without.body.includes('Choose the site')]).toEqual([422, true]);
  const sent = await send([['Name'], ['Stranger Four']], { place: 'EH1' }, contact, '/moves/send');
  expect(sent.headers.location).toBe('/moves/send?sent=done&rows=1');
});
