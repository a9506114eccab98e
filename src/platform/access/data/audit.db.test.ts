import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';

import { asRecorder, asRequester } from '#platform/database/requester.ts';

import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { audit, auditRead, auditWrite } from './audit.ts';
import { readAudit, whoLooked } from './audit-log.ts';
import { ownerTransaction } from './owner-transaction.ts';

const t = testDatabase();

const person = (number: number) => `0190b0de-0000-7000-8000-00000000000${number}`;

describe('a line of the audit log', () => {
  test('says who, in which team and role, for which request, whatever the caller thinks', async () => {
    const nurse = await makeStaff(t.db, 'clinician');
    await asRequester(t.db, { ...nurse, requestId: 'request-1' }, (tx) =>
      audit(tx, { action: 'person.read', subjects: [person(1)], detail: { entries: 3 } }),
    );
    const lines = await whoLooked(t.db, person(1));
    expect(lines).toMatchObject([
      {
        userId: nurse.userId,
        userName: nurse.name,
        role: 'clinician',
        action: 'person.read',
        subjectIds: [person(1)],
        requestId: 'request-1',
        detail: { entries: 3 },
      },
    ]);
  });

  test('is written in the middle of the recorder’s work under the requester’s name', async () => {
    const nurse = await makeStaff(t.db, 'clinician');
    await asRequester(t.db, nurse, (tx) => asRecorder(tx, () => auditWrite(tx, 'assessment', [person(2)])));
    expect(await whoLooked(t.db, person(2))).toMatchObject([{ userId: nurse.userId, action: 'assessment.written' }]);
  });

  test('keeps the time at which a device says that it was read offline', async () => {
    const nurse = await makeStaff(t.db, 'clinician');
    const happenedAt = new Date('2026-11-02T07:30:00Z');
    await asRequester(t.db, nurse, (tx) => audit(tx, { action: 'person.read', subjects: [person(3)], happenedAt }));
    expect(await whoLooked(t.db, person(3))).toMatchObject([{ at: happenedAt }]);
  });

  test('is not kept when what it is about is not', async () => {
    const nurse = await makeStaff(t.db, 'clinician');
    const work = asRequester(t.db, nurse, async (tx) => {
      await auditRead(tx, 'person', [person(4)]);
      throw new Error('the page failed');
    });
    await expect(work).rejects.toThrow('the page failed');
    expect(await whoLooked(t.db, person(4))).toEqual([]);
  });

  test.each([
    [
      'another user',
      sql`insert into audit_event (id, action, user_id) values (gen_random_uuid(), 'person.read', gen_random_uuid())`,
    ],
    [
      'another role',
      sql`insert into audit_event (id, action, role) values (gen_random_uuid(), 'person.read', 'practice')`,
    ],
    [
      'another time',
      sql`insert into audit_event (id, action, at) values (gen_random_uuid(), 'person.read', '2020-01-01')`,
    ],
  ])('cannot be written with %s', async (_, statement) => {
    const nurse = await makeStaff(t.db, 'clinician');
    await expect(asRequester(t.db, nurse, (tx) => statement.execute(tx))).rejects.toThrow(/permission denied/u);
  });

  test('is read by administrators and nobody else', async () => {
    const nurse = await makeStaff(t.db, 'clinician');
    const administrator = await makeStaff(t.db, 'administrator');
    await asRequester(t.db, nurse, (tx) => auditRead(tx, 'person', [person(5)]));
    const seenBy = (who: typeof nurse) => asRequester(t.db, who, (tx) => whoLooked(tx, person(5)));
    expect(await seenBy(nurse)).toEqual([]);
    expect(await seenBy(await makeStaff(t.db, 'commissioner'))).toEqual([]);
    expect(await seenBy(administrator)).toHaveLength(1);
  });
});

describe('reading the log', () => {
  test('goes on where the page before ended, with nothing left out or twice', async () => {
    const nurse = await makeStaff(t.db, 'clinician');
    for (let turn = 0; turn < 7; turn++) {
      await asRequester(t.db, nurse, async (tx) => {
        await auditRead(tx, 'person', [person(6)]);
        await auditRead(tx, 'worklist', [person(6)]);
      });
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await readAudit(t.db, { userId: nurse.userId }, { size: 4, ...(after ? { after } : {}) });
      seen.push(...page.map(({ id }) => id));
      after = page.at(-1)?.id;
    } while (after !== undefined);
    expect(seen).toHaveLength(14);
    expect(new Set(seen).size).toBe(14);
  });

  test('finds by part of an action, by whole words only', async () => {
    const nurse = await makeStaff(t.db, 'clinician');
    await asRequester(t.db, nurse, async (tx) => {
      await audit(tx, { action: 'person.read' });
      await audit(tx, { action: 'person-list.read' });
    });
    const found = await readAudit(t.db, { userId: nurse.userId, action: 'person' }, { size: 10 });
    expect(found.map(({ action }) => action)).toEqual(['person.read']);
  });
});

describe('the audit log is append-only', () => {
  test.each([
    ['an event', 'changed', sql`update audit_event set user_id = null`],
    ['an event', 'removed', sql`delete from audit_event`],
    ['the events', 'emptied', sql`truncate audit_event`],
    ['a link', 'changed', sql`update audit_link set hash = ''`],
    ['a link', 'removed', sql`delete from audit_link`],
    ['the links', 'emptied', sql`truncate audit_link`],
    ['a lane', 'turned back', sql`update audit_lane set seq = seq - 1`],
    ['a lane', 'removed', sql`delete from audit_lane`],
    ['the lanes', 'emptied', sql`truncate audit_lane`],
  ])('%s cannot be %s, not by the owner and not as a replica', async (_, __, statement) => {
    const nurse = await makeStaff(t.db, 'clinician');
    await asRequester(t.db, nurse, (tx) => auditRead(tx, 'person', [person(7)]));
    await expect(ownerTransaction(t.db, {}, (tx) => statement.execute(tx))).rejects.toThrow(/ALO-ACCESS-002/u);
    const asReplica = ownerTransaction(t.db, {}, async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      await statement.execute(tx);
    });
    await expect(asReplica).rejects.toThrow(/ALO-ACCESS-002/u);
  });
});
