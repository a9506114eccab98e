import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { openSecret } from '#platform/access/data/secret.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import { connect } from '#platform/database/connect.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

import { fakeNotify } from '../../../testing/fake-notify.ts';
import { invitation, messagesSecret, origin, passAt, queue, secret } from '../../../testing/messages-world.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import type { MessageProvider } from '../domain/provider.ts';
import { findByStopToken, withdraw } from './contact-store.ts';
import './message-tables.ts';
import { cancelMessage, tryAgain } from './outbox-store.ts';
import { queueMessage } from './queue-message.ts';
import { sendPass } from './send-pass.ts';

const t = testDatabase();
const notify = fakeNotify();
const minute = 60_000;
let coordinator: Requester;
const others: (() => Promise<void>)[] = [];
beforeAll(async () => {
  coordinator = await makeStaff(t.db, 'coordinator');
});
beforeEach(async () => {
  await t.db.deleteFrom('message').execute();
});
afterAll(async () => {
  await Promise.all(others.map((disconnect) => disconnect()));
});

const pass = () => passAt(t.db, notify.client({}, 1000), notify.state.nowMs);
const later = (ms: number) => (notify.state.nowMs += ms);
const rowOf = (id: string) => t.db.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const stateOf = async (id: string) => {
  const { state, reason } = await rowOf(id);
  return [state, reason];
};
const stopOf = async (id: string) => {
  const { stop_token: token } = await t.db
    .selectFrom('message_contact')
    .innerJoin('message', 'message.contact_id', 'message_contact.id')
    .select('stop_token')
    .where('message.id', '=', id)
    .executeTakeFirstOrThrow();
  return token;
};
const sentTo = () => notify.notifications.map(({ reference }) => reference).sort();

describe('a message', () => {
  test('goes once, in words with its links, and is called delivered when the provider says so', async () => {
    const id = await queue(t.db, coordinator);
    expect(await pass()).toMatchObject({ sent: 1 });
    expect(await stateOf(id)).toEqual(['sent', null]);
    expect(notify.notifications[0]?.body).toContain(`Riverside outreach would like your view`);
    expect(notify.notifications[0]?.body).toContain(`${origin}/f/2k7m9q4xw8rt`);
    expect(notify.notifications[0]?.body).toContain(`${origin}/stop/${await stopOf(id)}`);
    expect(await pass()).toMatchObject({ sent: 0, delivered: 0 });
    later(minute);
    expect(await pass()).toMatchObject({ sent: 1, delivered: 0 });
    for (const one of notify.notifications) one.status = 'delivered';
    later(minute);
    expect(await pass()).toMatchObject({ delivered: 1 });
    expect(await rowOf(id)).toMatchObject({ state: 'delivered', sealed_values: null, next_at: null });
    expect(notify.notifications).toHaveLength(1);
  });

  test('put in twice under one name is one message', async () => {
    const one = invitation();
    const ids = await Promise.all(
      [1, 2, 3].map(() => asRequester(t.db, coordinator, (tx) => queueMessage(tx, { secret, origin }, one))),
    );
    expect(new Set(ids.map((queued) => (queued.ok ? queued.value.id : 'refused'))).size).toBe(1);
    await pass();
    expect(notify.notifications).toHaveLength(1);
  });

  test.each([
    ['permanent-failure', 'failed', 'wrong-address'],
    ['temporary-failure', 'failed', 'not-reached'],
    ['cancelled', 'cancelled', 'at-provider'],
  ])('of which the provider says %s is %s', async (status, state, reason) => {
    const id = await queue(t.db, coordinator);
    await pass();
    for (const one of notify.notifications) one.status = status;
    later(minute);
    await pass();
    expect(await stateOf(id)).toEqual([state, reason]);
  });

  test('waits for the morning, and does not go when that is too late', async () => {
    notify.state.nowMs = Date.parse('2026-12-24T20:30:00Z');
    const id = await queue(t.db, coordinator, { goAt: new Date('2026-12-24T20:00:00Z') });
    expect(await pass()).toMatchObject({ cancelled: 1 });
    expect(await stateOf(id)).toEqual(['cancelled', 'too-late']);
    const other = await queue(t.db, coordinator, { goAt: new Date('2026-12-23T20:00:00Z') });
    notify.state.nowMs = Date.parse('2026-12-23T20:30:00Z');
    await pass();
    expect(await stateOf(other)).toEqual(['waiting', 'quiet-hours']);
    notify.state.nowMs = Date.parse('2026-12-24T09:00:00Z');
    await pass();
    expect(await stateOf(other)).toEqual(['sent', null]);
  });

  test('that fails goes again when the team says so, as another message to the provider', async () => {
    const id = await queue(t.db, coordinator);
    await pass();
    for (const one of notify.notifications) one.status = 'temporary-failure';
    later(minute);
    await pass();
    expect(await asRequester(t.db, coordinator, (tx) => tryAgain(tx, id, new Date(notify.state.nowMs)))).toBe('done');
    await pass();
    expect(await stateOf(id)).toEqual(['sent', null]);
    expect(sentTo()).toEqual([`${id}-1`, `${id}-2`]);
    expect(await asRequester(t.db, coordinator, (tx) => tryAgain(tx, id, new Date()))).toBe('settled');
  });

  test('that was kept with another secret waits, and says whom to tell', async () => {
    const id = await queue(t.db, coordinator);
    const another = openSecret({ secret: 'another secret of thirty-two characters', dataFolder: '' });
    const nowMs = () => notify.state.nowMs;
    await sendPass({ db: t.db, secret: another, provider: notify.client(), origin, nowMs, random: () => 0 }, 10);
    expect(await stateOf(id)).toEqual(['waiting', 'unreadable']);
    later(15 * minute);
    await pass();
    expect(await stateOf(id)).toEqual(['sent', null]);
  });
});

test('a message that breaks the sender does not hold up the others', async () => {
  const ids = [await queue(t.db, coordinator), await queue(t.db, coordinator), await queue(t.db, coordinator)];
  const client = notify.client();
  let calls = 0;
  const breaking: MessageProvider = {
    ...client,
    send: (message) => ((calls += 1) === 1 ? Promise.reject(new Error('broken')) : client.send(message)),
  };
  await expect(passAt(t.db, breaking, notify.state.nowMs)).rejects.toThrow('broken');
  expect(notify.notifications).toHaveLength(2);
  later(15 * minute);
  await pass();
  expect(sentTo()).toEqual(ids.map((id) => `${id}-1`).sort());
});

test('a message whose template is no more fails, in words', async () => {
  const id = await queue(t.db, coordinator);
  await sql`alter table message disable trigger message_only_goes_on`.execute(t.db);
  await sql`update message set template = 'of-last-year' where id = ${id}`.execute(t.db);
  await sql`alter table message enable trigger message_only_goes_on`.execute(t.db);
  await pass();
  expect(await stateOf(id)).toEqual(['failed', 'words-refused']);
});

describe('whoever wants to hear no more', () => {
  test('is forgotten, what waits is cancelled, and nobody writes to them again about this', async () => {
    const one = invitation();
    const id = await queue(t.db, coordinator, one);
    const sent = await queue(t.db, coordinator, { ...one, onceKey: `${one.onceKey}-2` });
    await passAt(t.db, notify.client(), notify.state.nowMs, 1);
    const [first, second] = (await stateOf(id))[0] === 'sent' ? [id, sent] : [sent, id];
    const stop = await findByStopToken(t.db, await stopOf(id));
    expect(stop).toMatchObject({ purpose: 'survey', hasWithdrawn: false });
    await withdraw(t.db, stop?.id ?? '');
    await withdraw(t.db, stop?.id ?? '');
    expect(await stateOf(second ?? '')).toEqual(['cancelled', 'withdrawn']);
    expect(await rowOf(first ?? '')).toMatchObject({ state: 'sent', sealed_values: null });
    const contact = await t.db
      .selectFrom('message_contact')
      .selectAll()
      .where('id', '=', stop?.id ?? '')
      .executeTakeFirstOrThrow();
    expect(contact.sealed).toBeNull();
    const again = await asRequester(t.db, coordinator, (tx) =>
      queueMessage(tx, { secret, origin }, { ...invitation(), address: one.address.replace(/^0/, '+44 ') }),
    );
    expect(again).toMatchObject({ ok: false, problems: [{ field: 'address', message: 'messages.problem.withdrawn' }] });
    const lines = await t.db
      .selectFrom('audit_event')
      .select('action')
      .where('subject_ids', '@>', sql<string[]>`array[${stop?.id ?? ''}]::uuid[]`)
      .execute();
    expect(lines.filter(({ action }) => action === 'message-contact.withdrawn')).toHaveLength(1);
  });

  test('while a message is on its way: it is found out first, and does not go again', async () => {
    const id = await queue(t.db, coordinator);
    notify.state.troubles.push({ is: 'cut', after: false });
    await pass();
    await withdraw(t.db, (await rowOf(id)).contact_id);
    expect((await rowOf(id)).state).toBe('waiting');
    later(minute);
    await pass();
    expect(await stateOf(id)).toEqual(['cancelled', 'withdrawn']);
    expect(notify.notifications).toHaveLength(0);
  });
});

describe('when nobody knows whether it went', () => {
  test.each([
    ['it went', true],
    ['it did not', false],
  ])('the provider is asked a minute later, and %s: it is there once', async (_, after) => {
    const id = await queue(t.db, coordinator);
    notify.state.troubles.push({ is: 'cut', after });
    await pass();
    expect(await stateOf(id)).toEqual(['waiting', 'unsure']);
    expect(await asRequester(t.db, coordinator, (tx) => cancelMessage(tx, id))).toBe('on-its-way');
    later(minute / 2);
    await pass();
    expect((await rowOf(id)).state).toBe('waiting');
    later(minute / 2);
    await pass();
    expect(await stateOf(id)).toEqual(['sent', null]);
    expect(sentTo()).toEqual([`${id}-1`]);
  });

  test('and the provider does not answer either, it waits', async () => {
    const id = await queue(t.db, coordinator);
    notify.state.troubles.push({ is: 'cut', after: true }, { is: 'status', status: 503 });
    await pass();
    later(minute);
    await pass();
    expect(await stateOf(id)).toEqual(['waiting', 'unsure']);
    later(minute);
    await pass();
    expect(await stateOf(id)).toEqual(['sent', null]);
    expect(notify.notifications).toHaveLength(1);
  });

  test('and too much time has passed, a person decides', async () => {
    const id = await queue(t.db, coordinator);
    notify.state.troubles.push({ is: 'cut', after: true });
    await pass();
    later(7 * 24 * 60 * minute);
    await pass();
    expect(await stateOf(id)).toEqual(['failed', 'in-doubt']);
  });

  test('because it came out of a backup, the provider is asked before it goes', async () => {
    const [gone, waiting] = [await queue(t.db, coordinator), await queue(t.db, coordinator)];
    await notify
      .client()
      .send({ reference: `${gone}-1`, way: 'text', address: ['+447700900999'], subject: '', body: 'x' });
    const began = await sql<{
      at: Date;
    }>`update log_identity set began_at = ${new Date(notify.state.nowMs)} returning began_at as at`.execute(t.db);
    await sql`alter table message disable trigger message_only_goes_on`.execute(t.db);
    await sql`update message set created_at = ${new Date((began.rows[0]?.at.getTime() ?? 0) - minute)}`.execute(t.db);
    await sql`alter table message enable trigger message_only_goes_on`.execute(t.db);
    await pass();
    later(2 * minute);
    await pass();
    expect([await stateOf(gone), await stateOf(waiting)]).toEqual([
      ['sent', null],
      ['sent', null],
    ]);
    expect(sentTo()).toEqual([`${gone}-1`, `${waiting}-1`].sort());
    await sql`update log_identity set began_at = '2020-01-01'`.execute(t.db);
  });
});

describe('a provider that takes nothing', () => {
  test('is asked once in a pass, and what waits is not counted as tried', async () => {
    const ids = [await queue(t.db, coordinator), await queue(t.db, coordinator), await queue(t.db, coordinator)];
    notify.state.perMinute = 0;
    await pass();
    const rows = await Promise.all(ids.map(rowOf));
    expect(rows.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
    expect(rows.filter(({ reason }) => reason === 'rate-limited')).toHaveLength(1);
    expect(rows.map(({ attempts }) => attempts)).toEqual([0, 0, 0]);
    notify.state.perMinute = 3000;
    later(2 * minute);
    await pass();
    expect(sentTo()).toEqual(ids.map((id) => `${id}-1`).sort());
  });

  test('because it does not know us leaves everything waiting, in words', async () => {
    const id = await queue(t.db, coordinator);
    await passAt(t.db, notify.client({ secretKey: 'another' }), notify.state.nowMs);
    expect(await stateOf(id)).toEqual(['waiting', 'key-refused']);
  });

  test('because none is set up: texts wait, letters wait for whoever prints', async () => {
    const text = await queue(t.db, coordinator);
    const letter = await queue(t.db, coordinator, { way: 'letter', address: 'Nour\n12 High Street\nL1 3BX' });
    await passAt(t.db, null, notify.state.nowMs);
    expect(await stateOf(text)).toEqual(['waiting', 'no-provider']);
    expect(await stateOf(letter)).toEqual(['waiting', null]);
  });
});

describe('several that send at once', () => {
  test('send each message once', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 40; n += 1) ids.push(await queue(t.db, coordinator));
    const passes = [1, 2, 3, 4].map(() => {
      const { db, disconnect } = connect(t.url, { max: 3 });
      others.push(disconnect);
      return passAt(db, notify.client(), notify.state.nowMs);
    });
    const counts = await Promise.all(passes);
    expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(40);
    expect(sentTo()).toEqual(ids.map((id) => `${id}-1`).sort());
  });

  test('and one is killed while the provider has its message and has not answered: none goes twice, none is lost', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) ids.push(await queue(t.db, coordinator));
    // The fourth message is taken, and its sender never hears of it.
    notify.state.troubles.push(null, null, null, { is: 'late', after: true });
    const { settings, state } = notify;
    const child = spawn(
      process.execPath,
      [
        join(projectRoot, 'src/testing/messages-process.ts'),
        t.url,
        settings.baseUrl,
        String(state.nowMs),
        settings.secretKey,
        messagesSecret,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    await vi.waitFor(() => expect(notify.notifications).toHaveLength(4), { timeout: 50_000 });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(sentTo()).toHaveLength(4);
    const unsure = await t.db.selectFrom('message').select('id').where('unsure_since', 'is not', null).execute();
    expect(unsure).toHaveLength(1);
    await pass();
    expect(sentTo()).toHaveLength(12);
    expect((await rowOf(unsure[0]?.id ?? '')).state).toBe('waiting');
    later(minute);
    await pass();
    expect(sentTo()).toEqual(ids.map((id) => `${id}-1`).sort());
    const rows = await t.db.selectFrom('message').select(['state', 'provider_id']).execute();
    expect(rows.every(({ state: now, provider_id: provider }) => now === 'sent' && provider !== null)).toBe(true);
  });
});
