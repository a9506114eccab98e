import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';

import type { Snapshot } from '../domain/snapshot.ts';
import type { WithdrawReason } from '../domain/withdraw-reason.ts';
import './report-table.ts';

/** What was published of a report, for its team. */
export type Published = Readonly<{
  number: number;
  version: number;
  publishedOn: LocalDate;
  quoted: readonly string[];
  withdrawnThen: number;
  /** Null where it was not withdrawn. */
  withdrawn: Readonly<{ why: WithdrawReason; on: LocalDate }> | null;
}>;

/** Everything that was published of a report, the latest first. */
export async function publishedOf(tx: Tx, reportId: string): Promise<readonly Published[]> {
  const rows = await tx
    .selectFrom('report_published as p')
    .leftJoin('report_withdrawn as w', (join) =>
      join.onRef('w.report_id', '=', 'p.report_id').onRef('w.number', '=', 'p.number'),
    )
    .select(['p.number', 'p.version', 'p.published_on', 'p.quoted', 'p.withdrawn_then', 'w.why', 'w.withdrawn_on'])
    .where('p.report_id', '=', reportId)
    .orderBy('p.number', 'desc')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    version: row.version,
    publishedOn: row.published_on,
    quoted: row.quoted,
    withdrawnThen: row.withdrawn_then,
    withdrawn: row.why === null || row.withdrawn_on === null ? null : { why: row.why, on: row.withdrawn_on },
  }));
}

export type ToPublish = Readonly<{
  reportId: string;
  number: number;
  version: number;
  releaseId: string;
  snapshot: Snapshot;
  quoted: readonly string[];
  withdrawnThen: number;
  publishedOn: LocalDate;
}>;

/** False where somebody else has published that number meanwhile. */
export async function publishSnapshot(tx: Tx, one: ToPublish): Promise<boolean> {
  const added = await tx
    .insertInto('report_published')
    .values({
      report_id: one.reportId,
      number: one.number,
      version: one.version,
      release_id: one.releaseId,
      snapshot: JSON.stringify(one.snapshot),
      quoted: [...one.quoted],
      withdrawn_then: one.withdrawnThen,
      published_on: one.publishedOn,
    })
    .onConflict((conflict) => conflict.columns(['report_id', 'number']).doNothing())
    .returning('number')
    .executeTakeFirst();
  return added !== undefined;
}

/** Withdrawing twice is withdrawing once. */
export async function withdrawPublished(
  tx: Tx,
  { reportId, number, why, on }: Readonly<{ reportId: string; number: number; why: WithdrawReason; on: LocalDate }>,
): Promise<void> {
  await tx
    .insertInto('report_withdrawn')
    .values({ report_id: reportId, number, why, withdrawn_on: on })
    .onConflict((conflict) => conflict.columns(['report_id', 'number']).doNothing())
    .execute();
}
