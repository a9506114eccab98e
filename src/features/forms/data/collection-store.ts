import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';

import type { Collection, Way } from '../domain/collection.ts';
import type { FormKey } from '../domain/stored-form.ts';
import './response-table.ts';

const columns = [
  'id',
  'instrument_id',
  'instrument_version',
  'team_id',
  'token',
  'ways',
  'opens_on',
  'closes_on',
  'closed_at',
] as const;

type Row = {
  id: string;
  instrument_id: string;
  instrument_version: string;
  team_id: string;
  token: string;
  ways: Way[];
  opens_on: LocalDate;
  closes_on: LocalDate | null;
  closed_at: Date | null;
};

const fromRow = (row: Row): Collection => ({
  id: row.id,
  form: { id: row.instrument_id, version: row.instrument_version },
  teamId: row.team_id,
  token: row.token,
  ways: row.ways,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  closedAt: row.closed_at,
});

/** The collection of a link; null where there is none of this token. */
export async function findByToken(tx: Tx, token: string): Promise<Collection | null> {
  const row = await tx.selectFrom('form_collection').select(columns).where('token', '=', token).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** Null where there is none that the requester may see. */
export async function findCollection(tx: Tx, id: string): Promise<Collection | null> {
  const row = await tx.selectFrom('form_collection').select(columns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** Every time that a version was opened for answers, the latest first. */
export async function collectionsOf(tx: Tx, { id, version }: FormKey): Promise<readonly Collection[]> {
  const rows = await tx
    .selectFrom('form_collection')
    .select(columns)
    .where('instrument_id', '=', id)
    .where('instrument_version', '=', version)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute();
  return rows.map(fromRow);
}

export type CollectionToOpen = Readonly<{
  form: FormKey;
  teamId: string;
  token: string;
  ways: readonly Way[];
  opensOn: LocalDate;
  closesOn: LocalDate | null;
}>;

/** Gives the new collection's id. */
export async function openCollection(tx: Tx, { form, teamId, token, ways, opensOn, closesOn }: CollectionToOpen) {
  const { id } = await tx
    .insertInto('form_collection')
    .values({
      instrument_id: form.id,
      instrument_version: form.version,
      team_id: teamId,
      token,
      ways: [...ways],
      opens_on: opensOn,
      closes_on: closesOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** True where it was open until now, and the requester's team's. */
export async function closeCollection(tx: Tx, id: string): Promise<boolean> {
  const closed = await tx
    .updateTable('form_collection')
    .set({ closed_at: sql`now()` })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return closed.numUpdatedRows === 1n;
}

/** Who asks, in the words of whoever opened a link; empty where the requester may not know. */
export async function teamName(tx: Tx, teamId: string): Promise<string> {
  const row = await tx.selectFrom('team').select('name').where('id', '=', teamId).executeTakeFirst();
  return row?.name ?? '';
}
