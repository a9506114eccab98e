import { sql } from 'kysely';

import type { Database, Tx } from '#platform/database/requester.ts';

import { readReferenceContent, type ReferenceContent } from './reference-content.ts';
import './places-table.ts';

/**
 * Brings the boards, their successions and the local authorities in the database up to what we ship. Runs as the owner, after
 * migrations and at every start; says how many rows it changed (0 the second time). Rows are never removed: places refer to them.
 */
export async function loadReference(db: Database, content?: ReferenceContent): Promise<number> {
  const shipped = content ?? (await readReferenceContent());
  return db.transaction().execute(async (tx) => {
    // Two processes that start at once take turns, so that neither meets the other's half.
    await sql`select pg_advisory_xact_lock(hashtext('alongside.reference'))`.execute(tx);
    return (
      (await loadBoards(tx, shipped)) +
      (await loadSuccessions(tx, shipped)) +
      (await loadAuthorities(tx, shipped)) +
      (await loadAuthorityBoards(tx, shipped))
    );
  });
}

async function loadBoards(tx: Tx, { boards }: ReferenceContent): Promise<number> {
  const rows = boards.map((board) => ({
    code: board.code,
    gss: board.gss,
    name: board.name,
    region: board.region,
    valid_from: board.validFrom,
    valid_to: board.validTo,
    mark: board.mark,
    note: board.note ?? null,
  }));
  const result = await tx
    .insertInto('icb')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('code')
        .doUpdateSet((excluded) => ({
          gss: excluded.ref('excluded.gss'),
          name: excluded.ref('excluded.name'),
          region: excluded.ref('excluded.region'),
          valid_from: excluded.ref('excluded.valid_from'),
          valid_to: excluded.ref('excluded.valid_to'),
          mark: excluded.ref('excluded.mark'),
          note: excluded.ref('excluded.note'),
        }))
        .where(sql<boolean>`icb.* is distinct from excluded.*`),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0);
}

async function loadSuccessions(tx: Tx, { successions }: ReferenceContent): Promise<number> {
  const rows = successions.map(({ from, to, on, type, mark }) => ({
    from_code: from,
    to_code: to,
    on_date: on,
    type,
    mark,
  }));
  const result = await tx
    .insertInto('icb_succession')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['from_code', 'to_code', 'on_date'])
        .doUpdateSet((excluded) => ({ type: excluded.ref('excluded.type'), mark: excluded.ref('excluded.mark') }))
        .where(sql<boolean>`icb_succession.* is distinct from excluded.*`),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0);
}

async function loadAuthorities(tx: Tx, { authorities }: ReferenceContent): Promise<number> {
  const result = await tx
    .insertInto('local_authority')
    .values(authorities.map(({ code, name, region, mark }) => ({ code, name, region, mark })))
    .onConflict((conflict) =>
      conflict
        .column('code')
        .doUpdateSet((excluded) => ({
          name: excluded.ref('excluded.name'),
          region: excluded.ref('excluded.region'),
          mark: excluded.ref('excluded.mark'),
        }))
        .where(sql<boolean>`local_authority.* is distinct from excluded.*`),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0);
}

async function loadAuthorityBoards(tx: Tx, { authorities }: ReferenceContent): Promise<number> {
  // Earliest first, so that an arrangement is ended before the next one begins.
  const rows = authorities
    .flatMap((authority) =>
      authority.boards.map((board) => ({
        la_code: authority.code,
        icb_code: board.icb,
        valid_from: board.validFrom,
        valid_to: board.validTo,
        mark: board.mark,
        note: board.note ?? null,
      })),
    )
    .sort((a, b) => (a.valid_from < b.valid_from ? -1 : a.valid_from > b.valid_from ? 1 : 0));
  const result = await tx
    .insertInto('local_authority_icb')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['la_code', 'valid_from'])
        .doUpdateSet((excluded) => ({
          icb_code: excluded.ref('excluded.icb_code'),
          valid_to: excluded.ref('excluded.valid_to'),
          mark: excluded.ref('excluded.mark'),
          note: excluded.ref('excluded.note'),
        }))
        .where(sql<boolean>`local_authority_icb.* is distinct from excluded.*`),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0);
}
