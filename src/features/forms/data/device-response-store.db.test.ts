import { createHash, randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import type { AnswersGiven } from '#platform/instruments/domain/answer.ts';

import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import type { DeviceResponse } from '../domain/on-device/device-response.ts';
import { asAnswerer } from './as-answerer.ts';
import { closeCollection } from './collection-store.ts';
import { takeDeviceResponse } from './device-response-store.ts';
import { findByKey, findResponse, keepAnswers, readAnswers, responsesOf } from './response-store.ts';
import { withdrawResponse } from './withdrawal-store.ts';

const t = testDatabase();
const day = (text: string): LocalDate => text as LocalDate;
const form = { id: 'offline-survey', version: '1' };
const token = '2k7m9q4xw8rt';
/** A fortnight after people were asked. */
const today = day('2026-11-25');

let author: Requester;
let champion: Requester;
let other: Requester;
let collectionId: string;

beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
  champion = await makeStaff(t.db, 'champion');
  other = await makeStaff(t.db, 'champion', { teamId: champion.teamId });
  collectionId = await openFor(['device'], token);
});

async function openFor(ways: readonly string[], its: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into form_collection (instrument_id, instrument_version, team_id, token, ways, opens_on, created_by)
    values (${form.id}, ${form.version}, ${author.teamId}, ${its}, ${[...ways]}, '2026-11-01', ${author.userId}) returning id`.execute(
    t.db,
  );
  return rows[0]?.id ?? '';
}

const piece = (response: string, value: string, mode: AnswersGiven['mode']): AnswersGiven => ({
  instrument: form,
  response,
  mode,
  answers: [{ path: '/data/seen', said: { is: 'value', value } }],
  instances: [],
});

let made = 0;
/** As a device sends it, and the code that only the card has. */
function response(about: Partial<DeviceResponse> = {}): Readonly<{ said: DeviceResponse; code: string }> {
  const id = about.id ?? randomUUID();
  const code = `0123456789${(made += 1).toString().padStart(2, '0')}`;
  const pieces = [
    piece(id, 'no', { is: 'interpreter', language: 'ar', channel: 'in-person', interpreter: 'family' }),
    piece(id, 'yes', { is: 'self' }),
  ];
  const keyHash = createHash('sha256').update(code).digest('hex');
  const on = { begunOn: day('2026-11-11'), doneOn: day('2026-11-11') };
  return { code, said: { id, collectionId, form, language: 'ar', ...on, keyHash, pieces, ...about } };
}

const take = (said: Readonly<{ id: string }>, who: Requester = champion) =>
  asRequester(t.db, who, (tx) => takeDeviceResponse(tx, who, said, { id: said.id, today, endedOn: null }));

const count = (who: Requester, id: string) =>
  asRequester(t.db, who, async (tx) => [
    await findResponse(tx, id),
    (await tx.selectFrom('form_answers').select('id').where('response_id', '=', id).execute()).length,
  ]);

describe('a response from a device', () => {
  test('is read by the authors whole, with its way, its days and the mode of each answer', async () => {
    const { said } = response();
    expect(await take(said)).toEqual({ is: 'kept' });
    await asRequester(t.db, author, async (tx) => {
      const [kept] = (await responsesOf(tx, collectionId)).filter(({ id }) => id === said.id);
      expect(kept).toMatchObject({ way: 'device', language: 'ar', begunOn: '2026-11-11', doneOn: '2026-11-11' });
      const { answers, entries } = await readAnswers(tx, said.id);
      expect(entries.map(({ body }) => body.mode.is)).toEqual(['interpreter', 'self']);
      expect(answers.said).toEqual({ '/data/seen': { is: 'value', value: 'yes' } });
    });
  });

  test('is kept once, however often it comes', async () => {
    const { said } = response();
    expect(await take(said)).toEqual({ is: 'kept' });
    expect(await take(said)).toEqual({ is: 'already-here' });
    const [, pieces] = await count(author, said.id);
    expect(pieces).toBe(2);
  });

  test('is not read by whoever handed the device over, nor by their team', async () => {
    const { said } = response();
    await take(said);
    expect(await count(champion, said.id)).toEqual([null, 0]);
    expect(await count(other, said.id)).toEqual([null, 0]);
  });

  test('is written in by nobody of a team once it came', async () => {
    const { said } = response();
    await take(said);
    const filling = { answers: { said: {}, instances: {} }, statements: new Map(), entries: [] };
    const more = [piece(said.id, 'no', { is: 'assisted' })];
    await expect(asRequester(t.db, champion, (tx) => keepAnswers(tx, filling, more))).rejects.toThrow(
      /row-level security/,
    );
  });

  test('that nobody ended is gone on with by the link, with the code on the card', async () => {
    const { said, code } = response({ doneOn: null });
    await take(said);
    const found = await asAnswerer(t.db, { token, key: code }, (tx) => findByKey(tx, code));
    expect(found).toMatchObject({ id: said.id, doneOn: null });
  });

  test('is taken back with the code, and does not come again', async () => {
    const { said, code } = response();
    await take(said);
    expect(await asAnswerer(t.db, { token, key: code }, (tx) => withdrawResponse(tx, said.id, today))).toBe(true);
    expect(await take(said)).toEqual({ is: 'refused', reason: 'withdrawn' });
    expect(await count(author, said.id)).toEqual([null, 0]);
  });

  test('is taken though the collection was closed since', async () => {
    const its = await openFor(['device'], '3k7m9q4xw8rt');
    await asRequester(t.db, author, (tx) => closeCollection(tx, its));
    expect(await take(response({ collectionId: its }).said)).toEqual({ is: 'kept' });
  });

  test.each([
    ['that is not what an app of ours writes', () => ({ id: 'x' }), 'not-readable'],
    [
      'that was begun before it could be asked',
      () => response({ begunOn: day('2026-10-31') }).said,
      'begun-before-opening',
    ],
    [
      'of another version',
      () => ({ ...response().said, form: { id: form.id, version: '2' }, pieces: [] }),
      'another-form',
    ],
    ['of a collection that is not there', () => response({ collectionId: randomUUID() }).said, 'no-such-collection'],
  ])('%s is refused, and nothing of it is kept', async (_, said, reason) => {
    const sent = said();
    expect(await take(sent)).toEqual({ is: 'refused', reason });
    const left = await sql`select id from form_response where id::text = ${sent.id}`.execute(t.db);
    expect(left.rows).toEqual([]);
  });

  test('of a collection that devices may not ask for is refused', async () => {
    const its = await openFor(['link', 'phone'], '4k7m9q4xw8rt');
    expect(await take(response({ collectionId: its }).said)).toEqual({ is: 'refused', reason: 'not-by-device' });
  });

  test('under the id of another is refused, and the other stays as it was', async () => {
    const { said } = response();
    await take(said);
    expect(await take(response({ id: said.id }).said, other)).toEqual({ is: 'refused', reason: 'id-taken' });
    const [, pieces] = await count(author, said.id);
    expect(pieces).toBe(2);
  });

  test('from somebody who may not see forms is refused', async () => {
    const contact = await makeStaff(t.db, 'accommodation-contact');
    expect(await take(response().said, contact)).toEqual({ is: 'refused', reason: 'no-such-collection' });
  });
});

describe('the database', () => {
  test('gives an id or a code of the asker’s choice to nothing but what comes from a device', async () => {
    const insert = asRequester(t.db, champion, (tx) =>
      tx
        .insertInto('form_response')
        .values({
          id: randomUUID(),
          collection_id: collectionId,
          instrument_id: form.id,
          instrument_version: form.version,
          way: 'device',
          language: 'ar',
          begun_on: today,
          written_by: champion.userId,
          written_team: champion.teamId,
          key_hash: 'a'.repeat(64),
        })
        .execute(),
    );
    await expect(insert).rejects.toThrow(/row-level security/);
  });
});
