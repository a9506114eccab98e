import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';

import { asAnswerer } from './features/forms/data/as-answerer.ts';
import { askToHear } from './features/surveys/data/hearer-store.ts';
import { setUpSurvey } from './features/surveys/data/survey-store.ts';
import { tellHearers, type ToTell } from './features/surveys/data/tell-hearers.ts';
import { recordTold } from './told-by-message.ts';
import { record } from './testing/care.ts';
import { fakeNotify } from './testing/fake-notify.ts';
import { origin, passAt, secret } from './testing/messages-world.ts';
import { makeStaff } from './testing/staff.ts';
import { testDatabase } from './testing/test-database.ts';

const t = testDatabase();
const notify = fakeNotify();
const on = '2026-11-20' as LocalDate;
const token = '2k7m9q4xw8rt';
let asker: Requester;
let publisher: Requester;
let surveyId: string;
let toTell: ToTell;

const nowMs = () => notify.state.nowMs;
const tell = (by: Requester, what: ToTell = toTell) =>
  asRequester(t.db, by, (tx) => tellHearers(tx, { secret, origin, nowMs }, what));
const returned = async () => {
  const { rows } = await sql<{ language: string; way: string }>`
    select body ->> 'language' as language, body ->> 'way' as way from entry where kind = 'suggestion-returned' order by 1`.execute(
    t.db,
  );
  return rows.map(({ language, way }) => `${language} ${way}`);
};

/** A survey of one team, five people who asked to hear, and a suggestion from it that another team answers for and publishes. */
beforeAll(async () => {
  [asker, publisher] = [await makeStaff(t.db, 'coordinator'), await makeStaff(t.db, 'coordinator')];
  const { teamId } = asker;
  const form = { id: 'told', version: '1' };
  const { rows } = await sql<{
    id: string;
  }>`insert into form_collection (instrument_id, instrument_version, team_id, token, ways, opens_on, created_by)
    values (${form.id}, '1', ${teamId}, ${token}, '{link}', ${on}, ${asker.userId}) returning id`.execute(t.db);
  const collection = rows[0]?.id ?? '';
  surveyId = await asRequester(t.db, asker, (tx) =>
    setUpSurvey(tx, {
      ...{ teamId, title: 'Survey', form, purpose: 'To know', consent: { en: 'We ask.' }, population: [] },
      ...{ opensOn: on, closesOn: null, pairing: { by: 'nothing' } },
    }),
  );
  await sql`insert into survey_wave (survey_id, number, kind, opens_on) values (${surveyId}, 1, 'baseline', ${on})`.execute(
    t.db,
  );
  await sql`insert into survey_way_in (collection_id, survey_id, wave) values (${collection}, ${surveyId}, 1)`.execute(
    t.db,
  );
  for (let at = 0; at < 4; at += 1)
    await sql`with r as (insert into form_response (collection_id, instrument_id, instrument_version, way, language, begun_on, key_hash)
      values (${collection}, 'told', '1', 'link', 'en', ${on}, ${String(at).repeat(64)}) returning id)
      insert into form_done (response_id, done_on) select id, ${on} from r`.execute(t.db);
  for (const [way, address, language] of [
    ['text', '+447700900701', 'ar'],
    ['email', 'ar@example.org', 'ar'],
    ['email', 'en@example.org', 'en'],
    ['email', 'ti@example.org', 'ti'],
    ['text', '+447700900702', 'en'],
  ] as const) {
    const asked = { way, address: [address], language, on };
    expect(await asAnswerer(t.db, { token, key: null }, (tx) => askToHear(tx, secret, asked))).toBe(true);
  }
  const id = newId();
  const subject = { kind: 'suggestion', id } as const;
  const happened = { on };
  const source = `/surveys/${surveyId} What should change?`;
  const made = { said: 'An interpreter', language: 'en', from: 'answer', source, returnIn: ['ar', 'en'] };
  await record(t.db, publisher, { subject, kind: 'suggestion-made', happened, body: made });
  await record(t.db, publisher, {
    subject,
    kind: 'suggestion-answered',
    happened,
    body: { outcome: 'done', words: 'One comes.' },
  });
  toTell = {
    suggestionId: id,
    reference: id.slice(-12),
    source,
    answers: [
      { language: 'en', answer: 'An interpreter comes on Mondays.' },
      { language: 'ar', answer: 'يأتي مترجم يوم الاثنين.' },
    ],
  };
});

test('before it is published nobody is told of it, whoever asks', async () => {
  await expect(tell(publisher)).rejects.toThrow(/ALO-SUGGESTIONS-001/);
  expect(await t.db.selectFrom('message').select('id').execute()).toEqual([]);
});

test('those who asked to hear are told once in their language, and that they were told is recorded once it went', async () => {
  const { suggestionId: id, answers } = toTell;
  const { rows } = await sql<{ kind: string; id: string }>`select kind, id from entry where subject_id = ${id}`.execute(
    t.db,
  );
  const [made, answer] = ['suggestion-made', 'suggestion-answered'].map(
    (kind) => rows.find((row) => row.kind === kind)?.id ?? '',
  );
  await record(t.db, publisher, {
    subject: { kind: 'suggestion', id },
    kind: 'suggestion-published',
    happened: { on },
    body: {
      made,
      answer,
      texts: answers.map((one) => ({
        ...one,
        said: 'An interpreter',
        state: one.language === 'en' ? 'source' : 'draft',
      })),
      marksLeft: 0,
    },
  });
  expect(await tell(publisher)).toBe(5);
  expect(await tell(publisher)).toBe(0);
  expect(await recordTold(t.db, nowMs)).toBe(0);
  await passAt(t.db, notify.client(), nowMs());
  const sent = new Map(notify.notifications.map(({ to, body }) => [to.replace(/^\+?44/u, '0'), body]));
  expect(sent.get('ar@example.org')).toContain('يأتي مترجم يوم الاثنين.');
  expect(sent.get('en@example.org')).toContain('An interpreter comes on Mondays.');
  expect(sent.get('07700900701')).toContain(`/you-said?in=ar#s-${toTell.reference}`);
  // A text may be read by others: it has the link and no words of an answer.
  expect(sent.get('07700900702')).not.toContain('Mondays');
  // No words were published in Tigrinya: they are told where they are, in English.
  expect(sent.get('ti@example.org')).not.toContain('Mondays');
  expect(sent.get('ti@example.org')).toContain('/you-said?in=ti#s-');
  expect(await recordTold(t.db, nowMs)).toBe(2);
  expect(await recordTold(t.db, nowMs)).toBe(0);
  expect(await returned()).toEqual(['ar message', 'en message']);
});

test('whoever publishes learns how many there are and no contact; the messages are in the outbox of the team that asked', async () => {
  const seen = (who: Requester) =>
    asRequester(t.db, who, (tx) =>
      sql<{ n: number }>`select count(*)::int as n from message`.execute(tx).then(({ rows }) => rows[0]?.n),
    );
  expect([await seen(asker), await seen(publisher)]).toEqual([5, 0]);
});

test('words that say something of health go by neither text nor email, and the link goes instead', async () => {
  const id = newId();
  await sql`insert into suggestion_published (suggestion_id, reference, outcome, texts) values (${id}, ${id.slice(-12)}, 'done', '[]')`.execute(
    t.db,
  );
  const health = [{ language: 'en', answer: 'Vaccination is offered at the hotel.' }];
  expect(await tell(publisher, { ...toTell, suggestionId: id, reference: id.slice(-12), answers: health })).toBe(5);
  const { rows } = await sql<{
    template: string;
  }>`select distinct template from message where once_key like ${`said:${id}:%`}`.execute(t.db);
  expect(rows).toEqual([{ template: 'suggestion-answered' }]);
});

test('a suggestion that names no survey, or one that there is not, tells nobody', async () => {
  expect(await tell(publisher, { ...toTell, source: 'said at the session' })).toBe(0);
  expect(await tell(publisher, { ...toTell, source: `/surveys/${newId()} x` })).toBe(0);
});

test.each(['champion', 'commissioner', 'accommodation-contact'] as const)('a %s tells nobody', async (role) => {
  const who = await makeStaff(t.db, role);
  if (role === 'accommodation-contact') expect(await tell(who)).toBe(0);
  else await expect(tell(who)).rejects.toThrow(/ALO-SUGGESTIONS-001/);
});

test('whoever said stop is not told', async () => {
  const id = newId();
  await sql`insert into suggestion_published (suggestion_id, reference, outcome, texts) values (${id}, ${id.slice(-12)}, 'done', '[]')`.execute(
    t.db,
  );
  await sql`update message_contact set withdrawn_at = now() where id in (select contact_id from survey_hearer where survey_id = ${surveyId} limit 2)`.execute(
    t.db,
  );
  expect(await tell(publisher, { ...toTell, suggestionId: id, reference: id.slice(-12) })).toBe(3);
});
