import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';

import type { Cluster, Derivation, DerivedRow, DerivedTable } from './derivation.ts';

/** Makes the derived rows of some clusters again, in the present transaction and role. The clusters' subjects must be locked. */
export async function writeDerived(tx: Tx, derivation: Derivation, clusters: readonly Cluster[]): Promise<void> {
  if (clusters.length === 0) return;
  const reference = await derivation.readReference(tx);
  const rows = deriveRows(derivation, clusters, reference);
  const owners = clusters.flatMap((cluster) => cluster.members);
  for (const table of derivation.tables) {
    const its = rows.get(table.name) ?? [];
    await deleteRows(tx, table, owners, table.isSet === true ? its : null);
    await insertRows(tx, table, its);
  }
}

/** Deletes what stands of some subjects, but for the rows of `but` where a table is a set. */
async function deleteRows(
  tx: Tx,
  table: DerivedTable,
  owners: readonly string[],
  but: readonly DerivedRow[] | null,
): Promise<void> {
  const columns = table.columns.map((column) => sql.ref(column));
  const stays =
    but === null || but.length === 0
      ? sql``
      : sql` and (${sql.join(columns)}) not in (
          select ${sql.join(columns)} from jsonb_populate_recordset(null::${sql.table(table.name)}, ${JSON.stringify(but)}::jsonb))`;
  await sql`delete from ${sql.table(table.name)} where ${sql.ref(table.owner)} = any(${owners}::uuid[])${stays}`.execute(
    tx,
  );
}

/** The derived rows of clusters, by table. */
export function deriveRows<Reference>(
  derivation: Derivation<Reference>,
  clusters: readonly Cluster[],
  reference: Reference,
): ReadonlyMap<string, readonly DerivedRow[]> {
  const rows = new Map<string, DerivedRow[]>(derivation.tables.map((table) => [table.name, []]));
  for (const cluster of clusters) {
    const derived = derivation.derive(cluster, reference);
    for (const [name, some] of Object.entries(derived)) rows.get(name)?.push(...some);
  }
  return rows;
}

/** One statement for any number of rows: they travel as one JSON document and the database gives each column its type. */
export async function insertRows(tx: Tx, table: DerivedTable, rows: readonly DerivedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = sql.join(table.columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table.name)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table.name)}, ${JSON.stringify(rows)}::jsonb)
    ${table.isSet === true ? sql`on conflict do nothing` : sql``}`.execute(tx);
}
