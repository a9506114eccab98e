import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import { may } from '#platform/access/domain/permissions.ts';
import type { RoleName } from '#platform/access/domain/roles.ts';
import { addDays } from '#platform/calendar/local-date.ts';
import type { Requester } from '#platform/database/requester.ts';
import { assessmentAfterArrivalInUk } from '#features/assessments/index.ts';
import type { Details } from '#features/people/index.ts';

import { readDay } from '../../../read-typed.ts';
import { arrive, auditOf, deskOf, makeSite, record, today, twoTeams, type Site } from '../../../testing/care.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { worklistsRoutes } from './routes.tsx';

const t = testDatabase();
const desk = deskOf(testWebServer(), (app) =>
  app.register(
    worklistsRoutes({
      aboutSite: async () => null,
      db: t.db,
      today: () => today,
      may: ({ role }, permission) => may(role, permission),
      readDay,
      pathway: assessmentAfterArrivalInUk.name,
    }),
  ),
);

let care: Awaited<ReturnType<typeof twoTeams>>;
beforeAll(async () => {
  care = await twoTeams(t.db);
});

/** A new site of the northern team, with nobody there. */
const emptySite = (name: string, closedOn?: string) =>
  makeSite(t.db, { name, team: care.north, ...(closedOn !== undefined && { closedOn }) });

const daysAgo = (days: number) => addDays(today, -days);
const about = (person: string, by: Requester, kind: string, body: object = {}) =>
  record(t.db, by, { subject: { kind: 'person', id: person }, kind, happened: { on: today }, body });

const open = async (path: string, by: Requester = care.nurse, language = 'en') =>
  (await desk()).as(by, language).go(path);

const rows = (html: string) =>
  [...parseHTML(html).document.querySelectorAll('tbody tr')].map((row) => ({
    name: row.querySelector('a')?.textContent ?? '',
    text: row.textContent.replaceAll(/[\u2066-\u2069]/gu, ''),
  }));

describe("a site's list", () => {
  const people: readonly (readonly [name: string, details: Details, room: string | undefined, inUk: number | null])[] =
    [
      ['نور الحسن', { languages: ['ar'], interpreterNeeded: true }, '12B', 14],
      ['ሰላም ተስፋይ', { languages: ['ti'], interpreterNeeded: null }, undefined, 10],
      ['Jean-Baptiste Ngoy', { languages: ['fr'], interpreterNeeded: false }, 'Ground floor, left', 3],
      ['李明', { languages: ['zh'] }, '3', null],
    ];
  let site: Site;
  beforeAll(async () => {
    site = await emptySite('Four Scripts House');
    const born = { asWritten: '01/01/1990', precision: 'day', on: '1990-01-01', estimated: true } as NonNullable<
      Details['born']
    >;
    for (const [full, details, room, inUk] of people) {
      await arrive(t.db, care.nurse, {
        at: site,
        details: { name: { full }, ...details, ...(full === 'ሰላም ተስፋይ' && { born }) },
        on: inUk === null ? null : today,
        ...(room !== undefined && { room }),
        ...(inUk !== null && { inUkOn: daysAgo(inUk) }),
      });
    }
  });

  test('shows the most overdue first, each name as its owner writes it, whatever is missing', async () => {
    const page = await open(`/sites/${site.code}`);
    expect(page.text).toContain('4 people are here');
    expect(rows(page.body).map(({ name }) => name)).toEqual(people.map(([name]) => name));
    const [first, second, , last] = rows(page.body).map(({ text }) => text);
    expect(first).toContain('Overdue by 4 days');
    expect(second).toContain('Due today');
    expect(second).toContain('about 01/01/1990');
    expect(second).toContain('interpreter? ask');
    expect(last).toContain('No arrival date yet');
    expect(last).toContain('not known');
  });

  test('counts the languages, and shows those who speak one', async () => {
    const page = await open(`/sites/${site.code}?language=ti`);
    expect(page.text).toContain('Arabic: 1, 1 needs an interpreter');
    expect(page.text).toContain('French: 1, no interpreter needed');
    expect(rows(page.body).map(({ name }) => name)).toEqual(['ሰላም ተስፋይ']);
  });

  test('leaves out whose assessment is done, unless everybody is asked for', async () => {
    const done = await arrive(t.db, care.nurse, {
      at: site,
      details: { name: { full: 'Done Already' } },
      inUkOn: daysAgo(2),
    });
    await about(done, care.nurse, 'assessment-done');
    expect((await open(`/sites/${site.code}`)).text).not.toContain('Done Already');
    expect((await open(`/sites/${site.code}?show=all`)).text).toContain('Done Already');
  });

  test('is in Arabic from right to left for a reader of Arabic', async () => {
    const page = await open(`/sites/${site.code}`, care.nurse, 'ar');
    expect(page.body).toContain('<html lang="ar" dir="rtl">');
    expect(page.text).toContain('متأخر ٤ أيام');
    expect(page.text).toContain('ሰላም ተስፋይ');
    expect(page.text).not.toContain('Overdue');
  });

  test('has each of 300 people once', async () => {
    const large = await emptySite('Large House');
    const languages = ['ar', 'prs', 'ti', 'sq', 'ckb', 'fa'];
    for (let start = 0; start < 300; start += 25)
      await Promise.all(
        Array.from({ length: 25 }, (_, index) => start + index).map((number) =>
          arrive(t.db, care.nurse, {
            at: large,
            details: {
              name: { full: `${['محمد', 'Yohannes', 'ዮሃንስ', 'Арман'][number % 4] ?? ''} ${number}` },
              languages: [languages[number % languages.length] ?? 'ar'],
              ...(number % 3 === 0 && { interpreterNeeded: true }),
            },
            ...(number % 5 !== 0 && { room: `${number}` }),
            ...(number % 7 !== 0 && { inUkOn: daysAgo(number % 20) }),
          }),
        ),
      );
    const page = await open(`/sites/${large.code}?show=all`);
    expect(page.text).toContain('300 people are here');
    const links = rows(page.body);
    expect(links).toHaveLength(300);
    expect(new Set(links.map(({ name }) => name)).size).toBe(300);

    const clinic = await open(`/sites/${large.code}/clinic?lines=3`);
    expect(rows(clinic.body)).toHaveLength(36);
    expect(clinic.text).toContain('264 people do not fit in this day.');
  });

  test('of a site where nobody lives says so, and offers no clinic', async () => {
    const empty = await emptySite('Empty House');
    const page = await open(`/sites/${empty.code}`);
    expect(page.text).toContain('Nobody is recorded here');
    expect(page.body).not.toContain('/clinic');
    expect(page.body).not.toContain('<table');
    expect((await open(`/sites/${empty.code}/clinic`)).text).toContain('Nobody here is waiting');
  });

  test('of a site that closed says that its people need to be found', async () => {
    const closed = await emptySite('Closed House', '2026-11-01');
    await arrive(t.db, care.nurse, { at: closed, details: { name: { full: 'Left Behind' } }, inUkOn: daysAgo(30) });
    const page = await open(`/sites/${closed.code}`);
    expect(page.text).toContain('This site closed on 1 November 2026.');
    expect(page.text).toContain('Left Behind');
  });

  test('of another team shows nobody, and a code that no site has is not found', async () => {
    const page = await open(`/sites/${site.code}`, care.stranger);
    expect(page.text).toContain('Nobody is recorded here');
    expect(page.body).not.toContain('نور');
    expect((await open('/sites/NOWHERE')).status).toBe(404);
  });
});

describe("a day's clinic", () => {
  let site: Site;
  beforeAll(async () => {
    site = await emptySite('Clinic House');
    const said = [
      ['Amal', 'ar', 12],
      ['Bahar', 'prs', 9],
      ['Cyrine', 'ar', 4],
    ] as const;
    for (const [full, language, inUk] of said)
      await arrive(t.db, care.nurse, {
        at: site,
        details: { name: { full }, languages: [language], interpreterNeeded: true },
        inUkOn: daysAgo(inUk),
      });
  });

  test('is on the coming Monday, by language, with an interpreter booked once for each', async () => {
    const page = await open(`/sites/${site.code}/clinic`);
    expect(page.text).toContain('Monday, 23 November 2026');
    expect(rows(page.body).map(({ name }) => name)).toEqual(['Amal', 'Cyrine', 'Bahar']);
    expect(page.text).toContain('Arabic, clinic room 1: 09:30 to 10:30 (2 people)');
    expect(page.text).toContain('Dari, clinic room 1: 10:30 to 11:00 (1 person)');
  });

  test('is laid out over as many rooms as there are', async () => {
    const page = await open(`/sites/${site.code}/clinic?on=2026-11-25&lines=2`);
    expect(page.text).toContain('Wednesday, 25 November 2026');
    expect(page.text).toContain('Clinic room 2');
    expect(page.text).toContain('Dari, clinic room 2: 09:30 to 10:00');
  });

  test.each(['yesterday', '2026-02-30', '31/02/2026'])(
    'on «%s» is refused in words, with what was typed',
    async (day) => {
      const page = await open(`/sites/${site.code}/clinic?on=${encodeURIComponent(day)}`);
      expect(page.status).toBe(422);
      expect(page.text).toContain('There is a problem');
      expect(parseHTML(page.body).document.querySelector('#on')?.getAttribute('value')).toBe(day);
    },
  );

  test('on a day as people write it is understood', async () => {
    const page = await open(`/sites/${site.code}/clinic?on=${encodeURIComponent('25/11/2026')}`);
    expect([page.status, page.text.includes('Wednesday, 25 November 2026')]).toEqual([200, true]);
  });

  test.each(['0', '-3', '999', 'many', ''])('over «%s» rooms has between one and eight', async (lines) => {
    const page = await open(`/sites/${site.code}/clinic?lines=${lines}`);
    const typed = Number(parseHTML(page.body).document.querySelector('#lines')?.getAttribute('value'));
    expect(typed).toBeGreaterThanOrEqual(1);
    expect(typed).toBeLessThanOrEqual(8);
  });

  test('loses whoever has been seen', async () => {
    const person = await arrive(t.db, care.nurse, {
      at: site,
      details: { name: { full: 'Dawit' } },
      inUkOn: daysAgo(1),
    });
    expect((await open(`/sites/${site.code}/clinic`)).text).toContain('Dawit');
    await about(person, care.nurse, 'assessment-done');
    expect((await open(`/sites/${site.code}/clinic`)).text).not.toContain('Dawit');
  });
});

describe("a team's worklist", () => {
  test('has who is due at its sites, who was lost from sight, and whose answers differ', async () => {
    const alone = await twoTeams(t.db);
    const at = alone.hotel;
    const make = (full: string, inUk: number) =>
      arrive(t.db, alone.nurse, { at, details: { name: { full } }, inUkOn: daysAgo(inUk) });
    await make('Overdue One', 13);
    const lost = await make('Lost One', 5);
    await about(lost, alone.nurse, 'stay-ended', { reason: 'moved' });
    const unsure = await make('Unsure One', 1);
    for (const sex of ['female', 'male']) await about(unsure, alone.nurse, 'details-recorded', { details: { sex } });
    const page = await open('/worklist', alone.nurse);
    const figures = [...parseHTML(page.body).document.querySelectorAll('.alongside-figures div')];
    expect(
      figures.map((figure) => [figure.querySelector('dt')?.textContent, figure.querySelector('dd')?.textContent]),
    ).toEqual([
      ['Overdue', '1'],
      ['Due in 7 days', '1'],
      ['No arrival date yet', '0'],
      ['Moved, and nobody knows where to', '1'],
      ['Two answers that differ', '1'],
    ]);
    expect(page.text).toContain('Overdue by 3 days');
    expect(page.body).toContain(`href="/people/${lost}"`);
    expect(page.body).toContain(`href="/people/${unsure}"`);
    expect((await open('/worklist', alone.stranger)).text).toContain('No site of your team has anybody on the record.');
  });

  test('goes on where the first page ends, each person once', async () => {
    const alone = await twoTeams(t.db);
    for (let start = 0; start < 60; start += 20)
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          arrive(t.db, alone.nurse, {
            at: alone.hotel,
            details: { name: { full: `Person ${start + index}` } },
            inUkOn: daysAgo(8),
          }),
        ),
      );
    const [first, second] = [await open('/worklist', alone.nurse), await open('/worklist?from=50', alone.nurse)];
    const links = (html: string) => [...html.matchAll(/href="\/people\/([0-9a-f-]{36})"/gu)].map(([, id]) => id);
    expect([links(first.body).length, links(second.body).length]).toEqual([50, 10]);
    expect(new Set([...links(first.body), ...links(second.body)]).size).toBe(60);
    expect(first.body).toContain('href="/worklist?from=50"');
    expect(second.body).not.toContain('rel="next"');
  });

  test.each(['-1', 'x', '99999999999', '50&from=100'])('starts somewhere whatever stands for from=%s', async (from) => {
    expect((await open(`/worklist?from=${from}`)).status).toBe(200);
  });
});

describe('lists', () => {
  test.each<RoleName>(['vcse', 'champion', 'commissioner', 'evaluator', 'accommodation-contact', 'administrator'])(
    'are closed to the role %s',
    async (role) => {
      const someone = await care.someone(role, care.north);
      for (const path of ['/worklist', `/sites/${care.hotel.code}`, `/sites/${care.hotel.code}/clinic`])
        expect([path, (await open(path, someone)).status]).toEqual([path, 403]);
    },
  );

  test('leave a line in the audit log with everybody that they showed', async () => {
    const alone = await twoTeams(t.db);
    const person = await arrive(t.db, alone.nurse, {
      at: alone.hotel,
      details: { name: { full: 'Somebody' } },
      inUkOn: daysAgo(9),
    });
    const reader = await alone.someone('clinician', alone.north);
    for (const path of ['/worklist', `/sites/${alone.hotel.code}`, `/sites/${alone.hotel.code}/clinic`])
      await open(path, reader);
    expect(await auditOf(t.db, reader.userId)).toEqual([
      { action: 'worklist.read', subject_ids: [person] },
      { action: 'site-list.read', subject_ids: [person] },
      { action: 'site-list.read', subject_ids: [person] },
    ]);
  });
});
