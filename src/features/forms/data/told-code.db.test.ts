import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';

import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { asAnswerer, hashOf } from './as-answerer.ts';
import { beginWriting, findByKey } from './response-store.ts';
import { responseOfCode } from './withdrawal-store.ts';

const t = testDatabase();
const form = { id: 'told-survey', version: '1' };
const token = '3k7m9q4xw8rt';

let author: Requester;
let champion: Requester;
let collectionId: string;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
  champion = await makeStaff(t.db, 'champion');
  const { rows } = await sql<{ id: string }>`
    insert into form_collection (instrument_id, instrument_version, team_id, token, ways, opens_on, created_by)
    values (${form.id}, ${form.version}, ${author.teamId}, ${token}, '{phone,paper}', '2026-11-01', ${author.userId}) returning id`.execute(
    t.db,
  );
  collectionId = rows[0]?.id ?? '';
});

const begin = (code: string, more: Partial<Parameters<typeof beginWriting>[2]> = {}) =>
  asRequester(t.db, champion, (tx) =>
    beginWriting(tx, champion, {
      form,
      collectionId,
      way: 'phone',
      language: 'en',
      on: '2026-11-25' as LocalDate,
      sheet: null,
      code,
      ...more,
    }),
  );

describe('the code of whoever is asked by somebody', () => {
  test('opens their response by the link of its own collection, and by no other', async () => {
    const id = await begin('7k3mp2qa9xt1');
    const opened = (link: string, key: string) =>
      asAnswerer(t.db, { token: link, key }, async (tx) => (await findByKey(tx, key))?.id ?? null);
    expect(await opened(token, '7k3mp2qa9xt1')).toBe(id);
    expect(await opened(token, '7k3mp2qa9xt2')).toBeNull();
    expect(await opened('4k7m9q4xw8rt', '7k3mp2qa9xt1')).toBeNull();
  });

  test('is of no sheet of paper, of nothing that tries a form out, and of nobody else’s response', async () => {
    await expect(begin('7k3mp2qa9xt3', { way: 'paper' })).rejects.toThrow(/row-level security/u);
    await expect(begin('7k3mp2qa9xt4', { collectionId: null })).rejects.toThrow(/form_response_key_check/u);
    const forAnother = asRequester(t.db, champion, (tx) =>
      sql`insert into form_response (collection_id, instrument_id, instrument_version, way, language, begun_on, written_by, written_team, key_hash)
        values (${collectionId}, ${form.id}, ${form.version}, 'phone', 'en', '2026-11-25', ${author.userId}, ${author.teamId}, ${hashOf('7k3mp2qa9xt5')})`.execute(
        tx,
      ),
    );
    await expect(forAnother).rejects.toThrow(/row-level security/u);
  });

  test('is set when it is begun, and never put in the place of another', async () => {
    const id = await begin('7k3mp2qa9xt6');
    const change = asRequester(t.db, champion, (tx) =>
      sql`update form_response set key_hash = ${hashOf('7k3mp2qa9xt7')} where id = ${id}`.execute(tx),
    );
    await expect(change).rejects.toThrow(/permission denied/u);
  });

  test('finds it for the authors of the team that asks, among their own collections, and for nobody else', async () => {
    const id = await begin('7k3mp2qa9xt8');
    const found = (who: Requester, among: readonly string[]) =>
      asRequester(t.db, who, (tx) => responseOfCode(tx, '7k3mp2qa9xt8', among));
    expect(await found(author, [collectionId])).toBe(id);
    expect(await found(author, [])).toBeNull();
    expect(await found(champion, [collectionId])).toBeNull();
    expect(await found(await makeStaff(t.db, 'coordinator'), [collectionId])).toBeNull();
  });
});
