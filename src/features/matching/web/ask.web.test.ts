import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { may } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Details } from '#features/people/index.ts';

import { pathwayNamed } from '../../../kinds.ts';
import { settlingNeeds } from '../../../matching-desk.tsx';
import { readBirth, readDay } from '../../../read-typed.ts';
import { recorder } from '../../../record.ts';
import { arrive, auditOf, deskOf, record, today, twoTeams, write } from '../../../testing/care.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { peopleRoutes } from '../../people/web/routes.tsx';
import { openCases } from '../data/match-cases.ts';
import type { FoundPair } from '../domain/settling/found-pair.ts';
import { settlingRoutes } from './routes.tsx';
import { settlingNotices } from './settling-notices.tsx';
import type { SettlingNeeds } from './settling-needs.ts';

/** Weighs by one thing that only the person can say: the telephone of the earlier record. */
const weigh: SettlingNeeds['weigh'] = (_, { phone }, ids) =>
  Promise.resolve(
    ids.map((personId) => {
      const hundredths = phone === '07700 900123' ? 900 : phone === '07700 900999' ? -900 : 100;
      return { personId, decision: 'ask', hundredths, parts: [], concerns: [] };
    }),
  );

const t = testDatabase();
const deskMay: SettlingNeeds['may'] = ({ role }, permission) => may(role, permission);
const desk = deskOf(testWebServer(), async (app) => {
  await app.register(
    settlingRoutes({ ...settlingNeeds({ db: t.db, today: () => today, newId, write, may: deskMay }), weigh }),
  );
  await app.register(
    peopleRoutes({
      db: t.db,
      recorder,
      write,
      today: () => today,
      may: deskMay,
      readBirth,
      readDay,
      pathways: pathwayNamed,
      noticesFor: (tx, { record: { now } }, say, requester) =>
        settlingNotices(tx, requester, now.person_id, now.members, say, { may: deskMay }),
      partsFor: () => null,
      actionsFor: () => null,
    }),
  );
});

let care: Awaited<ReturnType<typeof twoTeams>>;
/** Of nobody's team: sees neither record. */
let outsider: Awaited<ReturnType<typeof twoTeams>>['nurse'];
beforeAll(async () => {
  care = await twoTeams(t.db);
  outsider = await care.someone('clinician', (await twoTeams(t.db)).north);
});

const elsewhere: Details = {
  name: { full: 'Nuur Alxasan' },
  born: { asWritten: '23/08/1988', precision: 'day', on: '1988-08-23' as LocalDate },
  nationality: 'SYR',
  phone: '07700 900123',
  nhsNumber: '9434765919',
};
const here: Details = {
  name: { full: 'Nour Al-Hassan' },
  born: { asWritten: '1988', precision: 'year' },
  nationality: 'SYR',
};
/** All that the earlier record says, and where it is; none of it may reach whoever does not see it. */
const secrets = [
  'Nuur',
  'Alxasan',
  '23/08/1988',
  '1988-08-23',
  '23 August 1988',
  '07700',
  '9434765919',
  'Badger Lodge',
  'South team',
];

const found = (a: string, b: string, more: Partial<FoundPair> = {}): FoundPair => ({
  ...(a < b ? { a, b } : { a: b, b: a }),
  hundredths: 150,
  parts: [
    { what: 'name', level: 'high', hundredths: 400 },
    { what: 'birth', level: 'year-only', hundredths: 100 },
    { what: 'place', level: 'different', hundredths: -50 },
  ],
  concerns: ['one-kind-of-evidence'],
  model: 'coach 2',
  openedBy: 'list',
  ...more,
});

let earlier: string;
let person: string;
let caseId: string;

beforeEach(async () => {
  earlier = await arrive(t.db, care.stranger, { at: care.lodge, details: elsewhere, on: '2026-11-01' });
  person = await arrive(t.db, care.nurse, { at: care.hotel, details: here });
  const subject = { kind: 'person', id: earlier } as const;
  const note = { kind: 'note-written', happened: { on: today }, body: { text: 'Allergic to penicillin' } };
  await record(t.db, care.stranger, { subject, ...note });
  await t.db.transaction().execute((tx) => openCases(tx, [found(earlier, person)]));
  ({ id: caseId } = await t.db.selectFrom('match_case').select('id').where('b', '=', person).executeTakeFirstOrThrow());
});

const answers = { stayed: 'yes', places: 'Leeds', seen: 'yes', phone: '07700 900123', agree: 'no' };
const secretsIn = (html: string) => [...secrets, 'penicillin'].filter((secret) => html.includes(secret));

/** Asks and confirms what came of it; gives the person's page. */
async function settledBy(nurse: typeof care.nurse, said: Readonly<Record<string, string>>) {
  const browser = (await desk()).as(nurse);
  await browser.go(`/matching/cases/${caseId}/ask?of=${person}`);
  const asked = await browser.send(`/matching/cases/${caseId}/ask`, { of: person, ...said });
  return { browser, asked, page: await browser.send(`${asked.url}/confirm`) };
}

const entriesOf = (subject: string, kind: string) =>
  t.db
    .selectFrom('entry')
    .select(['body', 'author', 'id'])
    .where('subject_id', '=', subject)
    .where('kind', '=', kind)
    .execute();

describe('a nurse whose team sees one of two records', () => {
  test('is told that there may be an earlier record, and nothing of it, on each page on the way', async () => {
    const browser = (await desk()).as(care.nurse);
    const card = await browser.go(`/people/${person}`);
    expect(card.text).toContain('There may be an earlier record of this person');
    const form = await browser.go(`/matching/cases/${caseId}/ask?of=${person}`);
    expect(form.text).toContain('Have you lived in other places in England, before here?');
    const wrong = await browser.send(`/matching/cases/${caseId}/ask`, { of: person, birth: 'the other day' });
    expect(wrong.status).toBe(422);
    const { phone: _, ...without } = answers;
    const asked = await browser.send(`/matching/cases/${caseId}/ask`, { of: person, ...without });
    expect(asked.text).toContain('It stays in doubt.');
    const refused = await browser.go(`/people/${earlier}`);
    expect(refused.status).toBe(404);
    for (const { body } of [card, form, wrong, asked, refused]) expect(secretsIn(body)).toEqual([]);
    expect([card, form, asked].filter(({ body }) => body.includes(earlier))).toEqual([]);
  });

  test('cannot ask about the record that they do not see', async () => {
    const browser = (await desk()).as(care.nurse);
    const form = await browser.go(`/matching/cases/${caseId}/ask?of=${earlier}`);
    expect(form.text).toContain('Nour Al-Hassan');
    expect(secretsIn(form.body)).toEqual([]);
  });

  test('may ask three times, so that nobody guesses at a record by trying', async () => {
    const browser = (await desk()).as(care.nurse);
    await browser.go(`/matching/cases/${caseId}/ask`);
    for (const at of [1, 2, 3]) {
      const asked = await browser.send(`/matching/cases/${caseId}/ask`, { of: person, phone: `0770090000${at}` });
      expect(asked.text).toContain('It stays in doubt.');
    }
    const fourth = await browser.send(`/matching/cases/${caseId}/ask`, { of: person, phone: '07700 900123' });
    expect(fourth.text).toContain('This was asked as often as it can be');
    expect(await entriesOf(person, 'same-person')).toEqual([]);
  });
});

describe('somebody whose team sees neither record', () => {
  test.each(['', '/ask', '/part'])('finds no case at its address%s', async (path) => {
    const page = await (await desk()).as(outsider).go(`/matching/cases/${caseId}${path}`);
    expect(page.status).toBe(404);
    expect(secretsIn(page.body)).toEqual([]);
  });

  test.each(['ask', 'verdict', 'part'])('cannot send %s', async (what) => {
    const browser = (await desk()).as(outsider);
    await browser.go('/people');
    const page = await browser.send(`/matching/cases/${caseId}/${what}`, { of: person, verdict: 'same', ...answers });
    expect(page.status).toBe(404);
    expect(await t.db.selectFrom('match_verdict').selectAll().where('case_id', '=', caseId).execute()).toEqual([]);
  });

  test('cannot confirm what another nurse asked', async () => {
    const nurse = (await desk()).as(care.nurse);
    await nurse.go(`/matching/cases/${caseId}/ask`);
    const asked = await nurse.send(`/matching/cases/${caseId}/ask`, { of: person, ...answers });
    const browser = (await desk()).as(care.stranger);
    await browser.go('/people');
    expect((await browser.send(`${asked.url}/confirm`)).status).toBe(404);
    expect(await entriesOf(person, 'same-person')).toEqual([]);
  });
});

describe('what the person settles', () => {
  test('joins the records when it is confirmed, with why, and shows nothing without their agreement', async () => {
    const { asked, page, browser } = await settledBy(care.nurse, answers);
    expect(asked.text).toContain('The answers fit: the earlier record is of this person.');
    expect(asked.text).toContain(
      'The person did not agree: nothing of what was written there will be shown to your team.',
    );
    expect(page.text).toContain('Joined with another record of the same person, as the person said');
    expect(page.text).toContain('This record is joined with another that your team may not see.');
    expect(secretsIn(page.body + asked.body)).toEqual([]);
    expect((await browser.go(`/people/${earlier}`)).status).toBe(404);
    const [join] = await entriesOf(person, 'same-person');
    expect(join?.body).toEqual({ with: earlier, how: 'person', case: caseId, weight: 900, model: 'coach 2' });
    expect(await entriesOf(earlier, 'may-see')).toEqual([]);
  });

  test('lets the team see what was written elsewhere where they agree, until they no longer do', async () => {
    const { asked, page, browser } = await settledBy(care.nurse, { ...answers, agree: 'yes' });
    expect(asked.text).toContain('The person agreed: your team will see what was written there');
    expect(page.text).toContain('This is one person with 2 records.');
    expect(page.text).toContain('Allergic to penicillin');
    const given = /name="entry" value="([^"]+)"/u.exec(page.body)?.[1] ?? '';
    const ended = await browser.send(`/matching/sight/${person}/end`, { entry: given });
    expect(secretsIn(ended.body)).toEqual([]);
    expect(ended.text).toContain('This record is joined with another that your team may not see.');
    expect((await browser.go(`/people/${person}`)).text).not.toContain('The person no longer agrees');
  });

  test('that they agree again counts again', async () => {
    const { page, browser } = await settledBy(care.nurse, { ...answers, agree: 'yes' });
    const given = /name="entry" value="([^"]+)"/u.exec(page.body)?.[1] ?? '';
    await browser.send(`/matching/sight/${person}/end`, { entry: given });
    const [join] = await entriesOf(person, 'same-person');
    await browser.go(`/people/${person}/join`);
    await browser.send(`/people/${person}/part`, { join: join?.id ?? '', reason: 'asked again' });
    const [notSame] = await entriesOf(person, 'not-same-person');
    const about = { subject: { kind: 'person', id: person }, happened: { on: today } } as const;
    await record(t.db, care.nurse, {
      ...about,
      kind: 'retracted',
      body: { reason: 'slip' },
      replaces: [notSame?.id ?? ''],
    });
    const again = found(earlier, person, { concerns: [], parts: [{ what: 'phone', level: 'same', hundredths: 600 }] });
    const [own] = await t.db.selectFrom('match_case').select('id').where('b', '=', person).execute();
    expect(own?.id).toBe(caseId);
    await record(t.db, care.nurse, {
      ...about,
      kind: 'retracted',
      body: { reason: 'slip' },
      replaces: [join?.id ?? ''],
    });
    expect(await t.db.transaction().execute((tx) => openCases(tx, [again]))).toBe(1);
    ({ id: caseId } = await t.db
      .selectFrom('match_case')
      .select('id')
      .where('b', '=', person)
      .where('status', '=', 'open')
      .executeTakeFirstOrThrow());
    const settled = await settledBy(care.nurse, { ...answers, agree: 'yes' });
    expect(settled.page.text).toContain('Allergic to penicillin');
  });

  test('keeps two people apart where the answers do not fit, and they are not asked about again', async () => {
    const { asked } = await settledBy(care.nurse, { phone: '07700 900999' });
    expect(asked.text).toContain('it is probably somebody else’s record');
    expect(await entriesOf(person, 'not-same-person')).toHaveLength(1);
    const more = found(earlier, person, { hundredths: 400, concerns: [] });
    expect(await t.db.transaction().execute((tx) => openCases(tx, [more]))).toBe(0);
    expect((await (await desk()).as(care.nurse).go(`/people/${person}`)).text).not.toContain(
      'There may be an earlier record',
    );
  });

  test('is written once, however often it is confirmed', async () => {
    const { browser, asked } = await settledBy(care.nurse, answers);
    expect((await browser.send(`${asked.url}/confirm`)).status).toBe(404);
    expect(await entriesOf(person, 'same-person')).toHaveLength(1);
  });

  test('is not written once the conversation is over a day old', async () => {
    const browser = (await desk()).as(care.nurse);
    await browser.go(`/matching/cases/${caseId}/ask`);
    const asked = await browser.send(`/matching/cases/${caseId}/ask`, { of: person, ...answers });
    await sql`update match_ask set asked_at = now() - interval '25 hours' where case_id = ${caseId}`.execute(t.db);
    expect((await browser.send(`${asked.url}/confirm`)).status).toBe(404);
    expect(await entriesOf(person, 'same-person')).toEqual([]);
  });

  test('keeps which questions were answered, and none of the answers', async () => {
    await settledBy(care.nurse, { ...answers, name: 'Noor Secondname', places: 'Nowheretown' });
    const asks = await t.db.selectFrom('match_ask').selectAll().where('case_id', '=', caseId).execute();
    expect(asks[0]?.answered).toEqual(['places', 'seen', 'name', 'phone']);
    const kept = await t.db.selectFrom('entry').select('body').where('subject_id', 'in', [person, earlier]).execute();
    const audited = await t.db.selectFrom('audit_event').selectAll().execute();
    const all = JSON.stringify([asks, kept, audited]);
    for (const said of ['Secondname', 'Nowheretown']) expect(all).not.toContain(said);
  });

  test('is in the audit log, with both records', async () => {
    const nurse = await care.someone('clinician', care.north);
    await settledBy(nurse, answers);
    const lines = await auditOf(t.db, nurse.userId);
    expect(lines.map(({ action }) => action)).toEqual([
      'matching.questions.read',
      'matching.asked',
      'matching.asked.read',
      'person.joined',
      'person.read',
    ]);
    expect([...(lines[3]?.subject_ids ?? [])].sort()).toEqual([earlier, person].sort());
  });
});

describe('a person who does not want records to be compared', () => {
  test('is not asked again, and no case of theirs is opened', async () => {
    const browser = (await desk()).as(care.nurse);
    await browser.go(`/matching/cases/${caseId}/ask`);
    const page = await browser.send(`/matching/cases/${caseId}/refuse`, { of: person });
    expect(page.text).not.toContain('There may be an earlier record');
    expect(await entriesOf(person, 'matching-refused')).toHaveLength(1);
    const more = found(earlier, person, { concerns: [] });
    expect(await t.db.transaction().execute((tx) => openCases(tx, [more]))).toBe(0);
    expect((await browser.go('/matching/queue')).body).not.toContain(caseId);
  });
});

describe('the sheet of questions', () => {
  test('is of nobody, and in the language of whoever reads it', async () => {
    const page = await (await desk()).as(care.nurse, 'ar').go('/matching/questions');
    expect(page.text).toContain('هل رآك ممرض أو طبيب في إنجلترا من قبل؟');
    expect(page.body).not.toMatch(/<script/u);
  });
});
