import type pg from 'pg';

import type { OpenDatabase } from '#platform/database/opened-database.ts';

import type { Withdrawal } from '../domain/withdrawal-list.ts';
import { eraseWithdrawn, listWithdrawn } from './erase-withdrawn.ts';
import { addToWithdrawalFile, readWithdrawalFile, withdrawalFileIn } from './withdrawal-file.ts';

/** Removes from a database what a list names, in one transaction; gives how many responses were there and are gone. */
export async function applyWithdrawals(
  { pool }: Pick<OpenDatabase, 'pool'>,
  list: readonly Withdrawal[],
): Promise<number> {
  if (list.length === 0) return 0;
  const client = await pool.connect();
  try {
    await client.query('begin');
    const erased = await eraseWithdrawn(client, list);
    await client.query('commit');
    return erased;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Removes what the list of a place names and the database still has, then adds to the list what the database knows. */
export async function keepWithdrawals(
  database: Readonly<{ pool: pg.Pool }>,
  file: string,
): Promise<Readonly<{ erased: number; listed: number }>> {
  const erased = await applyWithdrawals(database, await readWithdrawalFile(file, { mayBeMissing: true }));
  const known = await listWithdrawn(database.pool);
  // A place where nobody has withdrawn needs no list.
  const listed = known.length === 0 ? [] : await addToWithdrawalFile(file, known);
  return { erased, listed: listed.length };
}

/**
 * What removes, from a backup that is being restored, the answers that any of these lists names, or that of the data folder. What was named goes into the
 * list of the data folder first: where the restore is cut off, the next start removes what it names.
 */
export async function withoutWithdrawn(
  dataFolder: string,
  files: readonly string[],
): Promise<(client: pg.PoolClient) => Promise<number>> {
  const own = withdrawalFileIn(dataFolder);
  const named = await Promise.all(files.map((file) => readWithdrawalFile(file)));
  const known = await readWithdrawalFile(own, { mayBeMissing: true });
  const list = named.flat().length === 0 ? known : await addToWithdrawalFile(own, named.flat());
  return (client) => eraseWithdrawn(client, list);
}
