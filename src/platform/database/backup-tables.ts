import { sql } from 'kysely';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { Database, Tx } from './requester.ts';

/** A table as a backup holds it: `columns` in their order there, `order` the SQL by which its rows are sorted. */
export type BackupTable = Readonly<{ name: string; columns: readonly string[]; order: string | null }>;

/**
 * Tables that no backup holds, besides those derived from the log. Every other table of the schema is in it, so that the table of a new
 * feature cannot be forgotten.
 */
const leftOut: Readonly<Record<string, string>> = {
  migration: 'the header says which migrations had run',
  log_identity: 'a restored log is a new log: a cursor into the old one must not be read against it',
  restoration: 'belongs to the database, not to the log',
  entry_claim: 'is always empty',
  session: 'everyone signs in again',
  subject_change: 'holds transactions of the old log; the readers of a new one begin again',
  one_time_code: 'lives for minutes',
  lockout: 'lives for minutes',
  form_response_now: 'is worked out again as answers are put back',
};

/** The log's place in its order is given anew by the restoring database, in the same order. */
const givenAnew: Readonly<Record<string, readonly string[]>> = { entry: ['xid', 'seq'] };

type Column = { name: string; columns: string[] };
type Reference = { from: string; to: string };

/** The tables to back up, each after the tables that it refers to. */
export async function tablesToBackUp(db: Database | Tx, derived: readonly string[]): Promise<readonly BackupTable[]> {
  const { rows } = await sql<Column>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname`.execute(db);
  const kept = rows.filter(({ name }) => !Object.hasOwn(leftOut, name) && !derived.includes(name));
  return inOrderOfReference(kept, await references(db)).map(({ name, columns }) => ({
    name,
    columns: columns.filter((column) => !givenAnew[name]?.includes(column)),
    order: givenAnew[name]?.join(', ') ?? null,
  }));
}

async function references(db: Database | Tx): Promise<readonly Reference[]> {
  const { rows } = await sql<Reference>`
    select distinct f.relname as from, t.relname as to
    from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and k.conrelid <> k.confrelid`.execute(db);
  return rows;
}

function inOrderOfReference(tables: readonly Column[], references: readonly Reference[]): readonly Column[] {
  const ordered: Column[] = [];
  let waiting = [...tables];
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const ready = waiting.filter(({ name }) => !references.some(({ from, to }) => from === name && names.has(to)));
    if (ready.length === 0) {
      throw new AlongsideError(
        'ALO-BACKUP-004',
        `These tables refer to each other in a circle: ${[...names].join(', ')}.`,
      );
    }
    ordered.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return ordered;
}
