import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import { queueForContacts } from '#platform/messages/data/queue-for-contacts.ts';
import { openAddress, openValues } from '#platform/messages/data/sealed.ts';

import { makeAccessCodes } from '../../forms/data/access-code-store.ts';
import { asAnswerer } from '../../forms/data/as-answerer.ts';
import { beginByLink, endResponse, findByKey } from '../../forms/data/response-store.ts';
import type { Collection } from '../../forms/domain/collection.ts';
import { origin, secret } from '../../../testing/messages-world.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { askToHear } from './hearer-store.ts';
import { inviteesOf, keepInvitees } from './invitee-store.ts';
import { sendInvitations } from './send-invitations.ts';
import { addWave, addWayIn, setUpSurvey } from './survey-store.ts';

const t = testDatabase();
const today = '2026-11-25' as LocalDate;
const people = 12;
let author: Requester;
let collection: Collection;
let surveyId: string;
const codes: string[] = [];

/** Twelve people are invited with links of their own, seven hand in answers, five ask to hear: as the pages do it, in the same transactions. */
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
  const { teamId } = author;
  const form = { id: 'no-trail', version: '1' };
  const token = '2k7m9q4xw8rt';
  const { rows } = await sql<{
    id: string;
  }>`insert into form_collection (instrument_id, instrument_version, team_id, token, ways, opens_on, created_by)
    values (${form.id}, '1', ${teamId}, ${token}, '{link}', ${today}, ${author.userId}) returning id`.execute(t.db);
  const id = rows[0]?.id ?? '';
  collection = { id, form, teamId, token, ways: ['link'], opensOn: today, closesOn: null, closedAt: null };
  await asRequester(t.db, author, async (tx) => {
    surveyId = await setUpSurvey(tx, {
      teamId,
      title: 'Survey',
      form,
      purpose: 'To know',
      consent: { en: 'We ask.' },
      opensOn: collection.opensOn,
      closesOn: null,
      population: [],
      pairing: { by: 'nothing' },
    });
    await addWave(tx, { surveyId, number: 1, kind: 'baseline', opensOn: collection.opensOn, closesOn: null });
    await addWayIn(tx, { collectionId: id, surveyId, wave: 1, place: null, invited: null });
    const ready = Array.from({ length: people }, (_, at) => ({
      way: 'text' as const,
      address: [`+4477009006${String(at).padStart(2, '0')}`],
      language: 'en',
    }));
    await keepInvitees(tx, secret, id, ready);
    const way = { collectionId: id, token, ways: ['link' as const], opensOn: collection.opensOn, closesOn: null };
    const sent = await sendInvitations(
      tx,
      {
        secret,
        origin,
        today: () => collection.opensOn,
        nowMs: () => Date.parse('2026-11-25T12:00:00Z'),
        forms: {
          makeAccessLinks: async (inside, { collectionId }, count) => {
            codes.push(...(await makeAccessCodes(inside, collectionId, count)));
            return codes.map((code) => `/c/${token}${code}`);
          },
          accessCodes: async () => null,
          countResponses: async () => ({ begun: 0 }),
        },
      },
      author,
      {
        wave: { number: 1, kind: 'baseline', opensOn: collection.opensOn, closesOn: null, waysIn: [] },
        way: { ...way, isOver: false, place: null, invited: null, withdrawn: 0 },
      },
      { kind: 'invite', until: '2026-12-24' as LocalDate, on: collection.opensOn, isOnce: true },
    );
    expect(sent).toEqual({ ok: true, value: people });
  });
  for (const [at, code] of codes.slice(0, 7).entries()) {
    const key = `key${String(at).padStart(9, '0')}`;
    const answerer = { token, key, accessCode: code };
    await asAnswerer(t.db, answerer, (tx) =>
      beginByLink(tx, collection, { key, language: 'en', on: collection.opensOn }),
    );
    await asAnswerer(t.db, answerer, async (tx) => {
      const response = await findByKey(tx, key);
      await endResponse(tx, response?.id ?? '', collection.opensOn);
    });
    if (at < 5)
      await asAnswerer(t.db, { token, key: null }, (tx) =>
        askToHear(tx, secret, {
          way: 'text',
          address: [`+4477009007${String(at).padStart(2, '0')}`],
          language: 'en',
          on: collection.opensOn,
        }),
      );
  }
});

/** Whatever the desk may read of a table, row by row, as text. */
async function readAsDesk(table: string): Promise<readonly Readonly<Record<string, string | null>>[]> {
  const { rows: columns } = await sql<{ column_name: string }>`
    select column_name from information_schema.column_privileges
    where grantee = 'alongside_desk' and table_schema = 'public' and table_name = ${table} and privilege_type = 'SELECT'`.execute(
    t.db,
  );
  const chosen = columns.map(({ column_name: name }) => sql`${sql.ref(name)}::text`);
  expect(chosen.length).toBeGreaterThan(0);
  return asRequester(t.db, author, async (tx) => {
    const { rows } = await sql<
      Record<string, string | null>
    >`select ${sql.join(chosen)} from ${sql.table(table)}`.execute(tx);
    return rows;
  });
}

const valuesOf = async (tables: readonly string[]) => {
  const found = new Set<string>();
  for (const table of tables)
    for (const row of await readAsDesk(table))
      for (const value of Object.values(row))
        if (value !== null) for (const part of value.split(/[:\s]/u)) found.add(part);
  return found;
};
const aboutContacts = ['message_contact', 'message', 'survey_invitee', 'survey_hearer'];
const aboutAnswers = ['form_response', 'form_answers', 'form_done', 'form_access_code'];

describe('whoever has the role of the desk', () => {
  test('finds in no two tables a value that leads from a contact to a response', async () => {
    const contacts = await valuesOf(aboutContacts);
    const answers = await valuesOf(aboutAnswers);
    const shared = [...contacts].filter((value) => answers.has(value));
    // The way in and the day are of all who were invited by it, the language of many.
    const ofAll = new Set([collection.id, today, 'en', 'false', 'true', '0', '1']);
    expect(shared.filter((value) => !ofAll.has(value))).toEqual([]);
  });

  test.each([
    ['the hash of a code', 'select code_hash from form_access_code'],
    ['the key of a response', 'select key_hash from form_response'],
    ['which transaction wrote a code', 'select xmin from form_access_code'],
    ['where a code lies', 'select ctid from form_access_code'],
    ['which transaction wrote a contact', 'select xmin from message_contact'],
    ['which transaction wrote that somebody asks to hear', 'select xmin from survey_hearer'],
    ['which transaction wrote an invitee', 'select xmin from survey_invitee'],
    ['what stands in a message', 'select sealed_values from message'],
    ['an address', 'select sealed from message_contact'],
  ])('may not read %s', async (_, query) => {
    await expect(asRequester(t.db, author, (tx) => sql.raw(query).execute(tx))).rejects.toThrow(/permission denied/);
  });

  test('may not use up, give back or remove a code, nor say that somebody asked to hear', async () => {
    for (const query of [
      'update form_access_code set spent = true',
      'delete from form_access_code',
      "insert into survey_hearer (survey_id, contact_id, language) select survey_id, contact_id, 'ar' from survey_hearer",
      `select use_access_code('${collection.id}', true)`,
      `select ask_to_hear('text', '\\x00', '\\x00', '000000000000', 'en', '2026-11-25')`,
    ])
      await expect(asRequester(t.db, author, (tx) => sql.raw(query).execute(tx))).rejects.toThrow(/permission denied/);
  });

  test('finds in the audit log nothing of anybody who answered or asked to hear', async () => {
    const { rows } = await sql<{ all: string }>`select string_agg(a::text, ' ') as all from audit_event a`.execute(
      t.db,
    );
    const { rows: silent } = await sql<{ id: string }>`
      select id::text from form_response union all select contact_id::text from survey_hearer`.execute(t.db);
    expect(silent).toHaveLength(12);
    for (const { id } of silent) expect(rows[0]?.all).not.toContain(id);
  });
});

describe('whoever owns the database', () => {
  test('sees every code of a link written by one transaction, whichever was used', async () => {
    const { rows } = await sql<{ stamps: number; spent: number }>`
      select count(distinct xmin::text)::int as stamps, count(*) filter (where spent)::int as spent from form_access_code`.execute(
      t.db,
    );
    expect(rows).toEqual([{ stamps: 1, spent: 7 }]);
  });

  test('sees all who asked to hear written by one transaction, and lying in an order that is not theirs', async () => {
    const { rows } = await sql<{ stamps: number; people: number }>`
      select count(distinct c.xmin::text)::int as stamps, count(*)::int as people
      from survey_hearer h join message_contact c on c.id = h.contact_id`.execute(t.db);
    expect(rows).toEqual([{ stamps: 1, people: 5 }]);
    const { rows: hearers } = await sql`select count(distinct xmin::text)::int as stamps from survey_hearer`.execute(
      t.db,
    );
    expect(hearers).toEqual([{ stamps: 1 }]);
    const { rows: lying } = await sql<{ digest: string }>`
      select encode(digest, 'hex') as digest from message_contact where kept_by is null order by ctid`.execute(t.db);
    const digests = lying.map(({ digest }) => digest);
    expect(digests).toEqual([...digests].sort());
  });

  test('knows of somebody who asked to hear the day and no more, and of nobody at the desk who kept them', async () => {
    const { rows } = await sql<{ at: string; kept_by: string | null }>`
      select distinct (agreed_at at time zone 'UTC')::text as at, kept_by from message_contact where purpose = 'suggestion'`.execute(
      t.db,
    );
    expect(rows).toEqual([{ at: '2026-11-25 00:00:00', kept_by: null }]);
  });

  test('has no code in a message any more once it has arrived, and with the key of contacts opens no message', async () => {
    const { rows } = await sql<{ id: string; sealed_values: Buffer; sealed: Buffer }>`
      select m.id, m.sealed_values, c.sealed from message m join message_contact c on c.id = m.contact_id limit 1`.execute(
      t.db,
    );
    const [one] = rows;
    if (one === undefined) throw new Error('There are invitations.');
    expect(openAddress(secret, one.sealed)).not.toBeNull();
    expect(openValues(secret, one.sealed)).toBeNull();
    expect(openAddress(secret, one.sealed_values)).toBeNull();
    await sql`update message set state = 'sent', sent_at = now() where id = ${one.id}`.execute(t.db);
    await sql`update message set state = 'delivered', delivered_at = now() where id = ${one.id}`.execute(t.db);
    const after = await t.db
      .selectFrom('message')
      .select('sealed_values')
      .where('id', '=', one.id)
      .executeTakeFirstOrThrow();
    expect(after.sealed_values).toBeNull();
  });

  test('has none either once a letter was posted, or no more will be known', async () => {
    const { contact_id: contactId } = await t.db
      .selectFrom('message')
      .select('contact_id')
      .where('state', '=', 'waiting')
      .limit(1)
      .executeTakeFirstOrThrow();
    await asRequester(t.db, author, (tx) =>
      queueForContacts(tx, { secret, origin }, [
        {
          contactId,
          template: 'survey-invitation',
          way: 'text',
          language: 'en',
          values: { team: 'Team', link: '/f/2k7m9q4xw8rt', closes: '2026-12-24' },
          onceKey: 'test:posted',
          goAt: new Date('2026-11-25T12:00:00Z'),
        },
      ]),
    );
    await sql`update message set state = 'sent', sent_at = now(), next_at = null where once_key = 'test:posted'`.execute(
      t.db,
    );
    const row = await t.db
      .selectFrom('message')
      .select('sealed_values')
      .where('once_key', '=', 'test:posted')
      .executeTakeFirstOrThrow();
    expect(row.sealed_values).toBeNull();
  });
});

describe('the database refuses', () => {
  test('a response without a code, with one of another link, and a second set of answers with one that is spent', async () => {
    const begin = (accessCode: string | null) =>
      asAnswerer(t.db, { token: collection.token, key: 'zzzzzzzzzzzz', accessCode }, (tx) =>
        beginByLink(tx, collection, { key: 'zzzzzzzzzzzz', language: 'en', on: collection.opensOn }),
      );
    for (const code of [null, '000000000000', codes[0] ?? ''])
      await expect(begin(code)).rejects.toThrow(/ALO-FORMS-009/);
  });

  test('that two hand in with one code at once', async () => {
    const code = codes[8] ?? '';
    const hands = ['a', 'b'].map((letter) => ({ token: collection.token, key: letter.repeat(12), accessCode: code }));
    for (const hand of hands)
      await asAnswerer(t.db, hand, (tx) =>
        beginByLink(tx, collection, { key: hand.key, language: 'en', on: collection.opensOn }),
      );
    const ended = await Promise.allSettled(
      hands.map((hand) =>
        asAnswerer(t.db, hand, async (tx) => {
          const response = await findByKey(tx, hand.key);
          await endResponse(tx, response?.id ?? '', collection.opensOn);
        }),
      ),
    );
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('codes for a link that somebody answered without, and codes of another team', async () => {
    const { rows } = await sql<{
      id: string;
    }>`insert into form_collection (instrument_id, instrument_version, team_id, token, ways, opens_on, created_by)
      values ('no-trail', '1', ${author.teamId}, '3k7m9q4xw8rt', '{link}', ${today}, ${author.userId}) returning id`.execute(
      t.db,
    );
    const id = rows[0]?.id ?? '';
    const stranger = await makeStaff(t.db, 'coordinator');
    await expect(asRequester(t.db, stranger, (tx) => makeAccessCodes(tx, id, 1))).rejects.toThrow(/row-level security/);
    await sql`insert into form_response (collection_id, instrument_id, instrument_version, way, language, begun_on, key_hash)
      values (${id}, 'no-trail', '1', 'link', 'en', ${today}, ${'a'.repeat(64)})`.execute(t.db);
    await expect(asRequester(t.db, author, (tx) => makeAccessCodes(tx, id, 1))).rejects.toThrow(/ALO-FORMS-008/);
  });

  test('that another team reads who was invited, or who asked to hear', async () => {
    const stranger = await makeStaff(t.db, 'coordinator');
    await asRequester(t.db, stranger, async (tx) => {
      expect(await inviteesOf(tx, collection.id)).toEqual([]);
      expect((await sql`select contact_id from survey_hearer`.execute(tx)).rows).toEqual([]);
    });
  });
});

test('withdrawing forgets the address of somebody who was invited, and leaves the answers of all as they are', async () => {
  const answers = () => sql`select count(*)::int as n from form_done`.execute(t.db).then(({ rows }) => rows);
  const before = await answers();
  const { contact_id: id } = await t.db
    .selectFrom('survey_invitee')
    .select('contact_id')
    .limit(1)
    .executeTakeFirstOrThrow();
  await t.db.updateTable('message_contact').set({ withdrawn_at: new Date() }).where('id', '=', id).execute();
  const contact = await t.db
    .selectFrom('message_contact')
    .select('sealed')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect([contact.sealed, await answers()]).toEqual([null, before]);
});
