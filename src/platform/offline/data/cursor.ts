import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';
import { logName } from '#platform/record/data/read-log.ts';

/** Where a long answer is to be gone on with: everything up to `afterId` was given, up to the horizon of its first piece. */
export type More = Readonly<{ horizon: string; afterId: string }>;

const largestXid = 2n ** 63n;
const isXid = (text: string): boolean => /^\d{1,19}$/.test(text) && BigInt(text) < largestXid;

/** The transaction of a cursor; null for one that this service did not give, as after a change of what a cursor is: its device begins again. */
export const readCursor = (cursor: string | null): string | null => (cursor !== null && isXid(cursor) ? cursor : null);

export const writeMore = ({ horizon, afterId }: More): string => `${horizon}:${afterId}`;

/** Null where it is none of ours. */
export function readMore(text: string): More | null {
  const [horizon = '', afterId = '', ...rest] = text.split(':');
  return isXid(horizon) && /^[0-9a-f-]{36}$/.test(afterId) && rest.length === 0 ? { horizon, afterId } : null;
}

/**
 * Which log this is, and the oldest transaction that still runs. What was written before it has committed or never will, so whoever reads after this, in a
 * later statement, sees all of it; what commits later has it or a higher number.
 */
export async function readHorizon(tx: Tx): Promise<Readonly<{ log: string; horizon: string }>> {
  const { rows } = await sql<{ log: string; horizon: string }>`
    select ${logName} as log, pg_snapshot_xmin(pg_current_snapshot())::text as horizon from log_identity`.execute(tx);
  return rows[0] as { log: string; horizon: string };
}
