import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import type { RoleName } from '#platform/access/domain/roles.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';

import { passAt, queue } from '../../../testing/messages-world.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { cancelMessage, countOutbox, readOutbox, tryAgain } from './outbox-store.ts';
import './message-tables.ts';

const t = testDatabase();
let coordinator: Requester;
let id: string;
beforeAll(async () => {
  coordinator = await makeStaff(t.db, 'coordinator');
  id = await queue(t.db, coordinator);
});

const idsFor = (as: Requester) =>
  asRequester(t.db, as, async (tx) => (await readOutbox(tx, { state: null, limit: 100 })).map((one) => one.id));

describe('a team’s outbox', () => {
  test.each<[RoleName, boolean]>([
    ['clinician', true],
    ['coordinator', true],
    ['evaluator', true],
    ['practice', false],
    ['vcse', false],
    ['champion', false],
    ['commissioner', false],
    ['accommodation-contact', false],
    ['administrator', false],
  ])('is read by a %s of the team: %s', async (role, sees) => {
    const colleague = await makeStaff(t.db, role, { teamId: coordinator.teamId });
    expect(await idsFor(colleague)).toEqual(sees ? [id] : []);
  });

  test('is not read, counted or changed by another team', async () => {
    const stranger = await makeStaff(t.db, 'coordinator');
    expect(await idsFor(stranger)).toEqual([]);
    expect((await asRequester(t.db, stranger, countOutbox)).waiting).toBe(0);
    expect(await asRequester(t.db, stranger, (tx) => cancelMessage(tx, id))).toBe('not-found');
    expect(await asRequester(t.db, stranger, (tx) => tryAgain(tx, id, new Date()))).toBe('not-found');
  });

  test.each(['sealed', 'stop_token'])('shows nobody at the desk what is in %s of a contact', async (column) => {
    await expect(
      asRequester(t.db, coordinator, (tx) => sql`select ${sql.ref(column)} from message_contact`.execute(tx)),
    ).rejects.toThrow(/permission denied/);
  });

  test('shows nobody at the desk what stands in a message', async () => {
    await expect(
      asRequester(t.db, coordinator, (tx) => sql`select sealed_values from message`.execute(tx)),
    ).rejects.toThrow(/permission denied/);
  });

  test('holds the number nowhere in the clear', async () => {
    const { rows } = await sql<{
      all: string;
    }>`select string_agg(m::text || c::text, ' ') as all from message m join message_contact c on c.id = m.contact_id`.execute(
      t.db,
    );
    expect(rows[0]?.all).not.toMatch(/7700 ?900|2k7m9q4xw8rt|Riverside/);
  });
});

describe('the database refuses', () => {
  test('that somebody at the desk says that a text went', async () => {
    await expect(
      asRequester(t.db, coordinator, (tx) =>
        sql`update message set state = 'sent', sent_at = now() where id = ${id}`.execute(tx),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  test('that a message becomes another, or that its end is undone', async () => {
    await expect(sql`update message set language = 'ar' where id = ${id}`.execute(t.db)).rejects.toThrow(
      /ALO-MESSAGES-001/,
    );
    const other = await queue(t.db, coordinator);
    expect(await asRequester(t.db, coordinator, (tx) => cancelMessage(tx, other))).toBe('done');
    expect(await asRequester(t.db, coordinator, (tx) => cancelMessage(tx, other))).toBe('settled');
    await expect(
      sql`update message set state = 'waiting', next_at = now() where id = ${other}`.execute(t.db),
    ).rejects.toThrow(/ALO-MESSAGES-002/);
  });

  test('that a contact comes back after withdrawing', async () => {
    const other = await queue(t.db, coordinator);
    const { contact_id: contact } = await t.db
      .selectFrom('message')
      .select('contact_id')
      .where('id', '=', other)
      .executeTakeFirstOrThrow();
    await t.db.updateTable('message_contact').set({ withdrawn_at: new Date() }).where('id', '=', contact).execute();
    await expect(
      sql`update message_contact set withdrawn_at = null, sealed = '\\x01' where id = ${contact}`.execute(t.db),
    ).rejects.toThrow(/ALO-MESSAGES-003/);
  });
});

test('what is done to a message is in the audit log, with identifiers and nothing else', async () => {
  const other = await queue(t.db, coordinator);
  await asRequester(t.db, coordinator, (tx) => cancelMessage(tx, other));
  await passAt(t.db, null, Date.now());
  const lines = await t.db
    .selectFrom('audit_event')
    .select(['action', 'user_id', 'detail'])
    .where('subject_ids', '@>', sql<string[]>`array[${other}]::uuid[]`)
    .orderBy('at')
    .execute();
  expect(lines).toEqual([
    { action: 'message.queued', user_id: coordinator.userId, detail: { template: 'survey-invitation', way: 'text' } },
    { action: 'message.cancelled', user_id: coordinator.userId, detail: null },
  ]);
});
