import fc from 'fast-check';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';

import { asRequester } from '#platform/database/requester.ts';
import type { Tx } from '#platform/database/requester.ts';

import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import type { LaneHead } from '../domain/audit-chain.ts';
import { auditText } from '../domain/audit-text.ts';
import { audit, auditRead } from './audit.ts';
import { ownerTransaction } from './owner-transaction.ts';
import { verifyAudit, verifyAuditIn } from './verify-audit.ts';

const t = testDatabase();

async function writeEvents(count: number): Promise<void> {
  const nurse = await makeStaff(t.db, 'clinician');
  await Promise.all(
    Array.from({ length: count }, (_, at) =>
      asRequester(t.db, nurse, (tx) =>
        audit(tx, { action: 'person.read', subjects: [newId(), newId()], reason: `because ${at} "quoted" \\ ﷽` }),
      ),
    ),
  );
}

class Undo extends Error {}

/** Tampers as the owner of the server with every trigger switched off, verifies, and puts it back. */
async function afterTampering(tamper: (tx: Tx) => Promise<unknown>, kept: readonly LaneHead[] = []) {
  let kinds: string[] = [];
  const work = t.db.transaction().execute(async (tx) => {
    for (const table of ['audit_event', 'audit_link', 'audit_lane'])
      await sql`alter table ${sql.id(table)} disable trigger all`.execute(tx);
    await tamper(tx);
    const verdict = await verifyAuditIn(tx, kept);
    kinds = [...new Set(verdict.problems.map(({ kind }) => kind))].sort();
    throw new Undo();
  });
  await work.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
  return kinds;
}

/** The first lane that has at least three links. */
const busyLane = sql`(select lane from audit_link group by lane having count(*) >= 3 order by lane limit 1)`;

test('events of many transactions at once are all linked, each once, and the chains are whole', async () => {
  await writeEvents(80);
  const verdict = await verifyAudit(t.db);
  expect(verdict.problems).toEqual([]);
  expect(verdict.isWhole).toBe(true);
  const { rows } = await sql<{ events: number; links: number }>`
    select (select count(*) from audit_event) as events, (select count(*) from audit_link) as links`.execute(t.db);
  expect(rows[0]).toEqual({ events: verdict.events, links: verdict.events });
  expect(verdict.heads.length).toBeGreaterThan(8);
});

test('a transaction that has written lines holds no lane until it commits, so it cannot deadlock with another', async () => {
  await writeEvents(40);
  const nurse = await makeStaff(t.db, 'clinician');
  await asRequester(t.db, nurse, async (tx) => {
    await auditRead(tx, 'person', [newId()]);
    const lanes = await ownerTransaction(t.db, {}, (other) =>
      sql`select lane from audit_lane for update nowait`.execute(other),
    );
    expect(lanes.rows.length).toBeGreaterThan(8);
  });
});

test('a log that is put back from a backup keeps its chains, and goes on from them', async () => {
  await writeEvents(40);
  const before = await verifyAudit(t.db);
  const tables = ['audit_event', 'audit_lane', 'audit_link'];
  const kept = new Map<string, string>();
  for (const table of tables) {
    const { rows } = await sql<{ rows: string }>`select json_agg(r)::text as rows from ${sql.id(table)} r`.execute(
      t.db,
    );
    kept.set(table, rows[0]?.rows ?? '[]');
    await sql`alter table ${sql.id(table)} disable trigger user`.execute(t.db);
    await sql`delete from ${sql.id(table)}`.execute(t.db);
    await sql`alter table ${sql.id(table)} enable trigger user`.execute(t.db);
  }
  await t.db.transaction().execute(async (tx) => {
    for (const table of tables)
      await sql`insert into ${sql.id(table)} select * from json_populate_recordset(null::${sql.id(table)}, ${kept.get(table)}::json)`.execute(
        tx,
      );
  });
  expect(await verifyAudit(t.db, before.heads)).toEqual(before);
  await writeEvents(40);
  expect(await verifyAudit(t.db, before.heads)).toMatchObject({ isWhole: true, events: before.events + 40 });
});

describe('with every trigger switched off', () => {
  test.each<[string, string[], (tx: Tx) => Promise<unknown>]>([
    [
      'a changed reader',
      ['changed'],
      (tx) =>
        sql`update audit_event set user_id = gen_random_uuid() where id = (select event_id from audit_link where lane = ${busyLane} and seq = 2)`.execute(
          tx,
        ),
    ],
    [
      'a person taken off a read',
      ['changed'],
      (tx) =>
        sql`update audit_event set subject_ids = subject_ids[2:] where id = (select event_id from audit_link where lane = ${busyLane} and seq = 2)`.execute(
          tx,
        ),
    ],
    [
      'a time moved by a millionth of a second',
      ['changed'],
      (tx) =>
        sql`update audit_event set at = at + interval '1 microsecond' where id = (select event_id from audit_link where lane = ${busyLane} and seq = 2)`.execute(
          tx,
        ),
    ],
    [
      'a removed event',
      ['event-missing'],
      (tx) =>
        sql`delete from audit_event where id = (select event_id from audit_link where lane = ${busyLane} and seq = 2)`.execute(
          tx,
        ),
    ],
    [
      'a removed event with its link',
      ['gap'],
      async (tx) => {
        await sql`delete from audit_event where id = (select event_id from audit_link where lane = ${busyLane} and seq = 2)`.execute(
          tx,
        );
        await sql`delete from audit_link where lane = ${busyLane} and seq = 2`.execute(tx);
      },
    ],
    [
      'the last event removed with its link',
      ['end-differs'],
      async (tx) => {
        const last = sql`(select event_id from audit_link where lane = ${busyLane} order by seq desc limit 1)`;
        await sql`delete from audit_event where id = ${last}`.execute(tx);
        await sql`delete from audit_link where event_id = ${last}`.execute(tx);
      },
    ],
    [
      'a removed link',
      ['gap', 'not-linked'],
      (tx) => sql`delete from audit_link where lane = ${busyLane} and seq = 2`.execute(tx),
    ],
    [
      'two links changed about',
      ['broken'],
      async (tx) => {
        const lane = busyLane;
        await sql`update audit_link set seq = -1 where lane = ${lane} and seq = 1`.execute(tx);
        await sql`update audit_link set seq = 1 where lane = ${lane} and seq = 2`.execute(tx);
        await sql`update audit_link set seq = 2 where lane = ${lane} and seq = -1`.execute(tx);
      },
    ],
    [
      'an event put in without a link',
      ['not-linked'],
      (tx) => sql`insert into audit_event (id, action) values (gen_random_uuid(), 'person.read')`.execute(tx),
    ],
    [
      'a lane forgotten whole',
      ['not-linked'],
      async (tx) => {
        const { rows } = await sql<{ lane: number }>`select ${busyLane} as lane`.execute(tx);
        await sql`delete from audit_link where lane = ${rows[0]?.lane}`.execute(tx);
        await sql`delete from audit_lane where lane = ${rows[0]?.lane}`.execute(tx);
      },
    ],
  ])('%s is found', async (_, kinds, tamper) => {
    await writeEvents(60);
    expect(await afterTampering(tamper)).toEqual(kinds);
    expect((await verifyAudit(t.db)).isWhole).toBe(true);
  });

  test('a chain cut short and made to fit is found by heads kept elsewhere, and only by them', async () => {
    await writeEvents(60);
    const { heads } = await verifyAudit(t.db);
    const cut = async (tx: Tx) => {
      const { rows } = await sql<{ lane: number; seq: number }>`
        select lane, seq from audit_lane where lane = ${busyLane}`.execute(tx);
      const { lane = 0, seq = 0 } = rows[0] ?? {};
      await sql`delete from audit_event where id = (select event_id from audit_link where lane = ${lane} and seq = ${seq})`.execute(
        tx,
      );
      await sql`delete from audit_link where lane = ${lane} and seq = ${seq}`.execute(tx);
      await sql`update audit_lane set seq = ${seq - 1}, hash = (select hash from audit_link where lane = ${lane} and seq = ${seq - 1})
        where lane = ${lane}`.execute(tx);
    };
    expect(await afterTampering(cut)).toEqual([]);
    expect(await afterTampering(cut, heads)).toEqual(['differs-from-kept']);
  });

  test('heads kept earlier still hold after more was written', async () => {
    const { heads } = await verifyAudit(t.db);
    await writeEvents(40);
    expect((await verifyAudit(t.db, heads)).problems).toEqual([]);
  });
});

test('the database and the verifier make the same text of an event, whatever is in it', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map((some) => some.replaceAll('\0', ''));
  const event = fc.record({
    reason: fc.option(text),
    requestId: fc.option(text),
    role: fc.option(text),
    detail: fc.option(
      fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)), { maxKeys: 4 }),
    ),
    subjects: fc.array(fc.uuid(), { maxLength: 4 }),
    happenedAt: fc.option(fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })),
  });
  await fc.assert(
    fc.asyncProperty(event, async ({ reason, requestId, role, detail, subjects, happenedAt }) => {
      const { rows } = await sql<{ text: string; at: string; detail: string | null; id: string }>`
        select e.id, audit_text(e) as text, e.detail::text as detail,
          to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
        from jsonb_populate_record(null::audit_event, jsonb_build_object('id', gen_random_uuid(), 'at', clock_timestamp(),
          'happened_at', ${happenedAt}::timestamptz, 'role', ${role}::text, 'action', 'a.b', 'subject_ids', ${JSON.stringify(subjects)}::jsonb,
          'reason', ${reason}::text, 'request_id', ${requestId}::text, 'detail', ${detail === null ? null : JSON.stringify(detail)}::jsonb)) e`.execute(
        t.db,
      );
      const row = rows[0];
      if (row === undefined) throw new Error('no row');
      const instant = happenedAt === null ? null : happenedAt.toISOString().replace('Z', '000Z');
      const same = auditText({
        id: row.id,
        at: row.at,
        happenedAt: instant,
        userId: null,
        teamId: null,
        role,
        action: 'a.b',
        subjectIds: subjects,
        reason,
        requestId,
        detail: row.detail,
      });
      expect(row.text).toBe(same);
    }),
    { numRuns: 300, seed: 20261122 },
  );
});
