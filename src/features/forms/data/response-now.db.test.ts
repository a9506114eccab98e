import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';
import type { AnswersGiven } from '#platform/instruments/domain/answer.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';

import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { foldInstances, readFilling } from '../domain/filling.ts';
import { asAnswerer } from './as-answerer.ts';
import { openCollection } from './collection-store.ts';
import { beginByLink, endResponse, findByKey, keepAnswers } from './response-store.ts';
import './response-table.ts';

const t = testDatabase();
const form = { id: 'now', version: '1' };
const today = '2026-11-25' as never;
let author: Requester;
let collectionId = '';
let made = 0;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
  const opened = { form, teamId: author.teamId, token: '2k7m9q4xw8rt', ways: ['link' as const], opensOn: today };
  collectionId = await asRequester(t.db, author, (tx) => openCollection(tx, { ...opened, closesOn: null }));
});

const link = () => ({ token: '2k7m9q4xw8rt', key: `key-${(made += 1)}` });

async function begin(answerer: ReturnType<typeof link>): Promise<string> {
  const collection = { id: collectionId, form, teamId: author.teamId, token: answerer.token, ways: ['link'] } as never;
  return asAnswerer(t.db, answerer, (tx) =>
    beginByLink(tx, collection, { key: answerer.key, language: 'ar', on: today }),
  );
}

const entry = (
  response: string,
  said: Readonly<Record<string, string | null>>,
  more: Readonly<{ mode?: Mode; instances?: AnswersGiven['instances'] }> = {},
): AnswersGiven => ({
  instrument: form,
  response,
  mode: more.mode ?? { is: 'self' },
  answers: Object.entries(said).map(([name, value]) => ({
    path: `/data/${name}`,
    said: value === null ? { is: 'taken-back' } : { is: 'value', value },
  })),
  instances: more.instances ?? [],
});

/** What its author reads of a response; null where there is none. */
const nowOf = (id: string) =>
  asRequester(t.db, author, async (tx) => {
    const row = await tx
      .selectFrom('form_response_now')
      .select(['way', 'language', 'begun_on', 'done_on', 'said', 'instances', 'modes'])
      .where('response_id', '=', id)
      .executeTakeFirst();
    return row ?? null;
  });

describe('what a response says now', () => {
  test('is in one row as soon as it is begun, as it is answered, and when it ends', async () => {
    const own = link();
    const id = await begin(own);
    const empty = { way: 'link', language: 'ar', begun_on: today, done_on: null, said: {}, instances: [], modes: [] };
    expect(await nowOf(id)).toEqual(empty);
    const assisted: Mode = { is: 'assisted', channel: 'phone' };
    const bodies = [
      entry(id, { a: 'one', b: 'two' }, { instances: [{ path: '/data/child', id: 'x', is: 'there' }] }),
      entry(id, { b: 'three' }, { mode: assisted }),
      entry(id, { a: null, c: 'four' }, { instances: [{ path: '/data/child', id: 'x', is: 'removed' }] }),
    ];
    await asAnswerer(t.db, own, async (tx) => {
      await keepAnswers(tx, readFilling([]), bodies);
      await endResponse(tx, id, '2026-11-26' as never);
    });
    const whole = readFilling(bodies.map((body, at) => ({ id: String(at), body }))).answers;
    const now = await nowOf(id);
    expect(now).toMatchObject({ done_on: '2026-11-26', modes: [{ is: 'self' }, assisted], said: whole.said });
    expect(foldInstances(now?.instances ?? [])).toEqual(whole.instances);
  });

  test('is the later word where two wrote at once and the earlier entry comes last', async () => {
    const own = link();
    const id = await begin(own);
    const [slow, quick] = [await t.pool.connect(), await t.pool.connect()];
    const add = (client: typeof slow, seq: string, body: AnswersGiven) =>
      client.query(
        `insert into form_answers (id, seq, response_id, body) overriding system value values ($1, ${seq}, $2, $3)`,
        [...[randomUUID(), id, JSON.stringify(body)]],
      );
    try {
      const { rows } = await slow.query<{ seq: string }>(
        `select nextval(pg_get_serial_sequence('form_answers', 'seq')) as seq`,
      );
      const early = rows[0]?.seq ?? '';
      await quick.query('begin');
      await slow.query('begin');
      await add(quick, `nextval(pg_get_serial_sequence('form_answers', 'seq'))`, entry(id, { a: 'later', b: 'own' }));
      const waiting = add(slow, early, entry(id, { a: 'earlier', c: 'kept' }));
      await quick.query('commit');
      await waiting;
      await slow.query('commit');
    } finally {
      slow.release();
      quick.release();
    }
    const said = (await nowOf(id))?.said ?? {};
    expect(Object.entries(said).sort()).toEqual(
      [
        ['/data/a', 'later'],
        ['/data/b', 'own'],
        ['/data/c', 'kept'],
      ].map(([path, value]) => [path, { is: 'value', value }]),
    );
  });

  test('is read by nobody who answers, and written by nobody at the desk', async () => {
    const own = link();
    const id = await begin(own);
    expect((await asAnswerer(t.db, own, (tx) => findByKey(tx, own.key)))?.id).toBe(id);
    const asOwner = asAnswerer(t.db, own, (tx) => tx.selectFrom('form_response_now').select('said').execute());
    await expect(asOwner).rejects.toThrow('permission denied');
    for (const change of ['update form_response_now set said = $1', 'delete from form_response_now where said = $1']) {
      const changed = asRequester(t.db, author, (tx) => sql.raw(change.replace('$1', `'{}'`)).execute(tx));
      await expect(changed).rejects.toThrow('permission denied');
    }
    const folded = asRequester(t.db, author, (tx) => sql`select fold_response(${id})`.execute(tx));
    await expect(folded).rejects.toThrow('permission denied');
  });
});
