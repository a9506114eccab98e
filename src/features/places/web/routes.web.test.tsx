import { parseHTML } from 'linkedom';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import type { RoleName } from '#platform/access/domain/roles.ts';
import { may } from '#platform/access/domain/permissions.ts';
import { asRecorder, asRequester, type Requester } from '#platform/database/requester.ts';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { on } from '../../../testing/facts.ts';
import { testRecorder } from '../../../testing/recorder.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { formOn, post, testWebServer } from '../../../testing/test-web-server.ts';
import { placesContent } from '../content/catalogue.ts';
import { loadReference } from '../data/reference-loader.ts';
import { placesRoutes, type PlacesNeeds } from './routes.tsx';

const t = testDatabase();
const server = testWebServer();
const recorder = testRecorder();
const today = on('2026-11-22');
const [north, south] = [fixedId(801), fixedId(802)];
const as = (role: RoleName, teamId = fixedId(800)): Requester => ({ userId: fixedId(900), teamId, role });
const administrator = as('administrator');

let minute = 0;
const needs: PlacesNeeds = {
  get db() {
    return t.db;
  },
  today: () => today,
  now: () => new Date(Date.UTC(2026, 10, 22, 9, (minute += 1))),
  newId,
  may: (requester, permission) => may(requester.role, permission),
  custodyChanged: async (tx, placeIds) => {
    const people = await asRecorder(tx, () =>
      tx
        .selectFrom('person_now')
        .select('members')
        .where('place_id', 'in', [...placeIds])
        .execute(),
    );
    await recorder.deriveAgain(
      tx,
      people.flatMap(({ members }) => members),
    );
  },
};

const open = (signedIn: Requester = administrator) =>
  server({ catalogues: [placesContent], signedIn, may: needs.may, routes: (app) => app.register(placesRoutes(needs)) });

async function send(address: string, fields: Readonly<Record<string, string>>, seenFrom: string = address) {
  const app = await open();
  const { token, cookie } = await formOn(app, seenFrom);
  return app.inject(post(address, { _csrf: token, ...fields }, { cookie }));
}

async function page(address: string, requester: Requester = administrator) {
  const answer = await (await open(requester)).inject({ url: address });
  return { status: answer.statusCode, text: parseHTML(answer.body).document.body.textContent, body: answer.body };
}

const heron = {
  siteCode: 'liv-c90',
  name: 'Copper Heron Court',
  type: 'contingency',
  address: '',
  localAuthority: 'E08000012',
  clinicalRoom: 'no',
  capacity: '120',
  'opened[day]': '1',
  'opened[month]': '3',
  'opened[year]': '2026',
};

beforeAll(async () => {
  await loadReference(t.db);
  for (const [id, code] of [
    [north, 'NORTH'],
    [south, 'SOUTH'],
  ] as const) {
    await t.db
      .insertInto('team')
      .values({
        id,
        code,
        name: `Team ${code}`,
        kind: 'outreach',
        icb_code: 'QYG',
        practice_id: null,
        changed_by: null,
      })
      .execute();
  }
});

describe('adding a site', () => {
  test('a form with everything wrong names each thing, keeps what was typed and adds nothing', async () => {
    const answer = await send('/places/new', {
      ...heron,
      siteCode: 'a b',
      type: '',
      capacity: 'many',
      'closed[day]': '31',
      'closed[month]': '2',
    });
    expect(answer.statusCode).toBe(422);
    const { document } = parseHTML(answer.body);
    expect([...document.querySelectorAll('.nhsuk-error-summary a')].map((link) => link.getAttribute('href'))).toEqual([
      '#siteCode',
      '#type',
      '#closed-day',
      '#capacity',
    ]);
    expect(document.querySelector('[name=siteCode]')?.getAttribute('value')).toBe('a b');
    expect(await t.db.selectFrom('place').select('id').execute()).toEqual([]);
  });

  test('it gets the board of its local authority, and its page says what is not confirmed', async () => {
    const answer = await send('/places/new', heron);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/places/LIV-C90']);
    const { text } = await page('/places/liv-c90');
    expect(text).toContain('Copper Heron Court');
    expect(text).toContain('Cheshire and Merseyside (not confirmed)');
    expect(text).toContain('No team has taken it on');
  });

  test('a second one with the same code, in whichever case, is refused', async () => {
    const answer = await send('/places/new', { ...heron, siteCode: 'LIV-c90' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Another site has this code');
  });
});

describe('changing a site', () => {
  test('a change that was made meanwhile is shown beside what was typed, and not overwritten', async () => {
    const app = await open();
    const form = await app.inject({ url: '/places/LIV-C90/edit' });
    const seen = parseHTML(form.body).document.querySelector('[name=seen]')?.getAttribute('value') ?? '';
    const { token, cookie } = await formOn(app, '/places/LIV-C90/edit');
    const change = (fields: object) =>
      app.inject(post('/places/LIV-C90/edit', { _csrf: token, ...heron, seen, ...fields }, { cookie }));

    expect((await change({ capacity: '80' })).statusCode).toBe(303);
    const late = await change({ name: 'Heron Court' });
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('Somebody else has changed this site');
    const { document } = parseHTML(late.body);
    expect(document.querySelector('[name=name]')?.getAttribute('value')).toBe('Heron Court');
    expect(document.querySelector('.nhsuk-inset-text')?.textContent).toContain('People it can hold: 80');
    const stored = await t.db.selectFrom('place').select(['name', 'capacity']).executeTakeFirstOrThrow();
    expect(stored).toEqual({ name: 'Copper Heron Court', capacity: 80 });
  });

  test('who added and changed it is in the audit log', async () => {
    const written = await t.db
      .selectFrom('audit_event')
      .select('action')
      .where('action', '=', 'place.written')
      .execute();
    expect(written).toHaveLength(2);
  });
});

describe('making a team responsible', () => {
  const person = fixedId(1);
  const givenTo = (team: string, day: string) => {
    const fields = { team, 'from[day]': day, 'from[month]': '11', 'from[year]': '2026' };
    return send('/places/LIV-C90/custody', fields);
  };
  const responsible = async () =>
    await t.db
      .selectFrom('person_now')
      .select(['custody_team_id', 'seen_by'])
      .where('person_id', '=', person)
      .executeTakeFirstOrThrow();

  test('people who live there are on its lists at once', async () => {
    const { id: place } = await t.db.selectFrom('place').select('id').executeTakeFirstOrThrow();
    const entry = anEntry({
      person,
      kind: 'stay-began',
      body: { place },
      on: '2026-11-01',
      author: fixedId(900),
      team: south,
    });
    await asRequester(t.db, as('clinician', south), (tx) => recorder.appendAll(tx, [entry], 'own'));
    expect((await responsible()).custody_team_id).toBe(south);

    expect((await givenTo(north, '1')).statusCode).toBe(303);
    expect(await responsible()).toEqual({ custody_team_id: north, seen_by: [north] });
    expect((await page('/places/LIV-C90')).text).toContain('Team NORTH, for this site');
  });

  test('the team before it ends the day before, and both turns are listed', async () => {
    expect((await givenTo(south, '20')).statusCode).toBe(303);
    const rules = await t.db
      .selectFrom('custody_rule')
      .select(['team_id', 'valid_from', 'valid_to'])
      .orderBy('valid_from')
      .execute();
    expect(rules).toEqual([
      { team_id: north, valid_from: '2026-11-01', valid_to: '2026-11-19' },
      { team_id: south, valid_from: '2026-11-20', valid_to: null },
    ]);
    expect((await page('/teams')).text).toMatch(/Copper Heron Court.*Team SOUTH.*Copper Heron Court.*Team NORTH/s);
  });

  test('a tie is refused and says with whom', async () => {
    const answer = await givenTo(north, '20');
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Team SOUTH is responsible for this already on some of these days');
  });

  test('for an area needs an area, a team and a day', async () => {
    const answer = await send('/custody/new', {});
    expect(parseHTML(answer.body).document.querySelectorAll('.nhsuk-error-summary li')).toHaveLength(3);
    const given = await send('/custody/new', {
      target: 'icb:QYG',
      team: north,
      'from[day]': '1',
      'from[month]': '1',
      'from[year]': '2026',
    });
    expect(given.headers.location).toBe('/teams');
  });
});

describe('teams and practices', () => {
  test('a team is added once', async () => {
    const team = { teamCode: 'west', name: 'Western outreach', kind: 'outreach', board: 'QOP' };
    expect((await send('/teams/new', team)).statusCode).toBe(303);
    expect((await send('/teams/new', team)).body).toContain('Another team has this code');
    expect((await page('/teams')).text).toContain('Greater Manchester');
  });

  test('a practice comes with a team of its own and is shown as not confirmed', async () => {
    expect(
      (await send('/practices/new', { odsCode: 'n99999', name: 'Linden Lane', localAuthority: 'E08000012' }))
        .statusCode,
    ).toBe(303);
    expect((await page('/practices')).text).toContain('N99999 (not confirmed)');
    const team = await t.db
      .selectFrom('team')
      .select(['kind', 'icb_code'])
      .where('code', '=', 'GP-N99999')
      .executeTakeFirstOrThrow();
    expect(team).toEqual({ kind: 'practice', icb_code: 'QYG' });
  });
});

describe('sites are not for everybody', () => {
  test.each<RoleName>(['champion', 'commissioner', 'evaluator', 'accommodation-contact', 'vcse'])(
    '%s may not open them',
    async (role) => {
      for (const address of ['/places', '/places/LIV-C90', '/teams', '/practices', '/places/new']) {
        expect((await page(address, as(role))).status, address).toBe(403);
      }
    },
  );

  test('a clinician reads them and is offered no way to change them', async () => {
    const { status, body } = await page('/places/LIV-C90', as('clinician', north));
    expect(status).toBe(200);
    expect(body).not.toContain('/edit');
    expect((await page('/places/LIV-C90/edit', as('clinician', north))).status).toBe(403);
  });

  test('the database refuses a change by anybody but an administrator, whatever a page lets through', async () => {
    for (const role of ['clinician', 'coordinator', 'commissioner'] as const) {
      await asRequester(t.db, as(role, north), async (tx) => {
        const changed = await tx.updateTable('place').set({ name: 'Elsewhere' }).executeTakeFirst();
        expect(changed.numUpdatedRows, role).toBe(0n);
      });
      const added = asRequester(t.db, as(role, north), (tx) =>
        tx
          .insertInto('custody_rule')
          .values({
            id: newId(),
            team_id: north,
            place_id: null,
            la_code: null,
            icb_code: 'QOP',
            valid_from: today,
            valid_to: null,
            changed_by: null,
          })
          .execute(),
      );
      await expect(added, role).rejects.toThrow('row-level security');
    }
  });

  test('a site that is not there is not found', async () => {
    expect((await page('/places/NOWHERE')).status).toBe(404);
  });
});

test('every page speaks Arabic, right to left', async () => {
  for (const address of [
    '/places',
    '/places/LIV-C90',
    '/places/new',
    '/places/LIV-C90/custody',
    '/teams',
    '/teams/new',
    '/practices',
    '/custody/new',
  ]) {
    const { body, status } = await page(`${address}?lang=ar`);
    expect(status, address).toBe(200);
    expect(body).toContain('dir="rtl"');
    expect(parseHTML(body).document.querySelector('h1')?.textContent ?? '', address).toMatch(/[\u0600-\u06ff]|Copper/);
  }
});
