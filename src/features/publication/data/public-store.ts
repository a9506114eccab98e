import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asAnybody, type Database, type Tx } from '#platform/database/requester.ts';

import type { Snapshot } from '../domain/snapshot.ts';
import type { WithdrawReason } from '../domain/withdraw-reason.ts';
import './report-table.ts';

export type PublicSnapshot = Readonly<{ id: string; number: number; publishedOn: LocalDate; snapshot: Snapshot }>;

export type WithdrawnReport = Readonly<{ why: WithdrawReason; on: LocalDate }>;

/** The page is read on phones with little data. */
const mostListed = 100;

const snapshots = (tx: Tx) =>
  tx.selectFrom('report_published').select(['report_id', 'number', 'published_on', 'snapshot']);

type Row = Awaited<ReturnType<ReturnType<typeof snapshots>['executeTakeFirstOrThrow']>>;

const fromRow = (row: Row): PublicSnapshot => ({
  id: row.report_id,
  number: row.number,
  publishedOn: row.published_on,
  snapshot: row.snapshot,
});

/** What is out, the latest first. */
export const listPublic = (db: Database): Promise<readonly PublicSnapshot[]> =>
  asAnybody(db, async (tx) =>
    (await snapshots(tx).orderBy('published_on', 'desc').orderBy('report_id').limit(mostListed).execute()).map(fromRow),
  );

/** A report that is out, or that it was withdrawn; null where there was never one. */
export const findPublic = (db: Database, id: string): Promise<PublicSnapshot | WithdrawnReport | null> =>
  asAnybody(db, async (tx) => {
    const row = await snapshots(tx).where('report_id', '=', id).executeTakeFirst();
    if (row !== undefined) return fromRow(row);
    const gone = await tx
      .selectFrom('report_withdrawn')
      .select(['why', 'withdrawn_on'])
      .where('report_id', '=', id)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    return gone === undefined ? null : { why: gone.why, on: gone.withdrawn_on };
  });
