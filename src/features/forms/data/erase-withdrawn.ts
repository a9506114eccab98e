import type pg from 'pg';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { Withdrawal } from '../domain/withdrawal-list.ts';

type Child = { table: string; column: string };

/**
 * Removes the responses that a list names, with everything that belongs to them, and keeps that each was withdrawn. To be called within a transaction, as
 * the owner of the tables; gives how many were removed. Nothing happens on a schema from before withdrawals: call it again once the migrations have run.
 */
export async function eraseWithdrawn(client: pg.ClientBase, list: readonly Withdrawal[]): Promise<number> {
  const { rows: there } = await client.query<{ is: boolean }>(
    `select to_regclass('public.form_withdrawn') is not null as is`,
  );
  if (there[0]?.is !== true || list.length === 0) return 0;
  const { rows: found } = await client.query<{ id: string }>(
    `with listed as (select * from unnest($1::uuid[], $2::date[]) as l (response_id, withdrawn_on)),
      back as (select r.id, r.collection_id, l.withdrawn_on from form_response r join listed l on l.response_id = r.id
        where r.collection_id is not null for update of r)
    insert into form_withdrawn (response_id, collection_id, withdrawn_on) select * from back returning response_id as id`,
    [list.map(({ responseId }) => responseId), list.map(({ on }) => on)],
  );
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return 0;
  for (const { table, column } of await childrenOf(client))
    await client.query(`delete from "${table}" where "${column}" = any ($1::uuid[])`, [ids]);
  await client.query('delete from form_response where id = any ($1::uuid[])', [ids]);
  return ids.length;
}

/** Every table that belongs to a response, also one that a later version adds. */
async function childrenOf(client: pg.ClientBase): Promise<readonly Child[]> {
  const { rows } = await client.query<Child>(
    `select c.relname as table, a.attname as column
    from pg_constraint k join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.confrelid = 'public.form_response'::regclass`,
  );
  return rows;
}

/** Every withdrawal that the database knows. */
export async function listWithdrawn(client: pg.Pool | pg.ClientBase): Promise<readonly Withdrawal[]> {
  const { rows } = await client.query<{ responseId: string; on: LocalDate }>(
    'select response_id as "responseId", withdrawn_on as on from form_withdrawn order by 1',
  );
  return rows;
}
