import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';

import { surveyNeeds } from './demonstration-surveys.ts';
import type { StaffMember } from './features/demonstration/domain/area.ts';
import { antibioticsSurvey } from './features/demonstration/domain/surveys/antibiotics-survey.ts';
import { hiqualitySurvey } from './features/demonstration/domain/surveys/hiquality-survey.ts';
import { readShippedInstruments } from './features/forms/data/shipped-instruments.ts';
import { browsing, type Browsing } from './testing/browsing.ts';
import { shippedMargins } from './testing/invented-surveys.ts';
import { makeStaff } from './testing/staff.ts';
import { openSurveys } from './testing/surveys-world.ts';
import { testDatabase } from './testing/test-database.ts';
import { testWebServer } from './testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
/** The day that `openSurveys` takes for today. */
const today = '2026-11-25' as LocalDate;
const surveys = [
  hiqualitySurvey({ seed: 1, asOf: today }, shippedMargins()),
  antibioticsSurvey({ seed: 1, asOf: today }),
] as const;

let author: Requester;
let champions: readonly Requester[];
const staff = ({ userId, teamId, role }: Requester): StaffMember => ({
  ...{ id: userId, teamId, role },
  ...{ name: 'Somebody', email: `${userId}@alongside.example` },
});

beforeAll(async () => {
  author = await makeStaff(t.db, 'evaluator');
  champions = [await makeStaff(t.db, 'champion'), await makeStaff(t.db, 'champion')];
  await surveyNeeds(t.db).store(surveys, { author: staff(author), writers: champions.map(staff), today });
});

const as = async (who: Requester | null): Promise<Browsing> =>
  browsing(await openSurveys(server, t.db, who, { shipped: readShippedInstruments() }));
const idOf = async (form: string): Promise<string> =>
  (await t.db.selectFrom('survey').select('id').where('instrument_id', '=', form).executeTakeFirstOrThrow()).id;
const plain = (words: string): string =>
  words
    .replaceAll(/[\u2066-\u2069]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The rows of every table of a page, as words. */
const rowsOf = (body: string): readonly string[][] =>
  [...parseHTML(body).document.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)),
  );

describe('the invented HiQUALITY survey, where real ones are kept', () => {
  test('goes from 377 opened to 182 analysed on the page of its flow', async () => {
    const page = await (await as(author)).go(`/surveys/${await idOf('hiquality-survey')}/flow`);
    const steps = rowsOf(page.body).slice(1);
    expect(steps.map((cells) => cells.slice(1))).toEqual([
      ['', 'not known'],
      ['not known', '377'],
      ['0', '377'],
      ['2', '375'],
      ['21', '354'],
      ['0', '354'],
      ['108', '246'],
      ['64', '182'],
      ['', '182'],
    ]);
    expect(page.text).toContain('Synthetic');
  });

  test('is closed: its link begins no response', async () => {
    const { token } = await t.db
      .selectFrom('form_collection')
      .select('token')
      .where('instrument_id', '=', 'hiquality-survey')
      .executeTakeFirstOrThrow();
    const before = await t.db.selectFrom('form_response').select('id').execute();
    const browser = await as(null);
    expect((await browser.go(`/f/${token}`)).text).toContain('This form is closed');
    expect((await browser.send(`/f/${token}/begin`)).url).toBe(`/f/${token}/begin`);
    expect(await t.db.selectFrom('form_response').select('id').execute()).toHaveLength(before.length);
  });
});

describe('the invented champions’ programme', () => {
  test('has its pairs on the page of pairs, most of those who answered twice', async () => {
    const page = await (await as(author)).go(`/surveys/${await idOf('antibiotics-survey')}/pairs`);
    const found = /Pairs?\D{0,40}?(\d{3})/.exec(plain(page.text))?.[1];
    expect(Number(found)).toBeGreaterThan(180);
    expect(Number(found)).toBeLessThan(240);
  });

  test('was written down by champions where it did not come by the link, each response by one of them', async () => {
    const { rows } = await sql<{ way: string; team: string | null; count: string }>`
      select way, written_team as team, count(*) from form_response where instrument_id = 'antibiotics-survey' group by 1, 2`.execute(
      t.db,
    );
    const teams = (way: string) =>
      rows
        .filter((row) => row.way === way)
        .map(({ team }) => team)
        .sort();
    const theirs = champions.map(({ teamId }) => teamId).sort();
    expect([teams('link'), teams('phone'), teams('paper')]).toEqual([[null], theirs, theirs]);
  });

  test('has nothing left of those who withdrew but that they did', async () => {
    const withdrawn = surveys[1].waves.flatMap(({ waysIn }) =>
      waysIn.flatMap(({ responses }) => responses.filter(({ withdrawnOn }) => withdrawnOn !== null)),
    );
    const kept = await t.db.selectFrom('form_withdrawn').select('response_id').execute();
    expect(kept).toHaveLength(withdrawn.length);
    const { rows } = await sql`
      select from form_response where id in (select response_id from form_withdrawn)
      union all select from form_answers where response_id in (select response_id from form_withdrawn)`.execute(t.db);
    expect(rows).toEqual([]);
  });

  test('is seen by its own team and by nobody else', async () => {
    const seen = async (who: Requester) =>
      asRequester(t.db, who, async (tx) => (await tx.selectFrom('survey').select('id').execute()).length);
    expect(await seen(author)).toBe(2);
    expect(await seen(await makeStaff(t.db, 'evaluator'))).toBe(0);
    expect(await seen(await makeStaff(t.db, 'commissioner'))).toBe(0);
  });
});

test('surveys that cannot be kept whole are not kept at all', async () => {
  const count = async () => (await t.db.selectFrom('survey').select('id').execute()).length;
  const [before, broken] = [await count(), { ...surveys[1], form: 'no-such-form' }];
  const store = surveyNeeds(t.db).store([surveys[0], broken], {
    author: staff(author),
    writers: champions.map(staff),
    today,
  });
  await expect(store).rejects.toThrow('no shipped form no-such-form');
  expect(await count()).toBe(before);
});

test('each has a report that everybody reads, whatever is held back by luck', async () => {
  const { rows } = await sql<{ form: string; number: number }>`
    select s.instrument_id as form, p.number from report_published p
    join report r on r.id = p.report_id join survey s on s.id = r.survey_id order by 1`.execute(t.db);
  expect(rows).toEqual([
    { form: 'antibiotics-survey', number: 1 },
    { form: 'hiquality-survey', number: 1 },
  ]);
});
