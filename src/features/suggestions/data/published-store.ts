import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { showCount, type Shown } from '#platform/disclosure/small-numbers.ts';
import { asAnybody, type Database, type Tx } from '#platform/database/requester.ts';

import type { PublicSuggestion } from '../domain/public-suggestion.ts';
import './suggestion-table.ts';

/** How many there are besides, by the small-number rule: one that was withdrawn is somebody. */
export type PublicTotals = Readonly<{ waiting: Shown; late: Shown; withdrawn: Shown }>;

/** The page is read on phones with little data. */
const mostShown = 200;

/** What was published, the latest first, and how many besides. */
export async function readPublished(
  db: Database,
  today: LocalDate,
): Promise<Readonly<{ suggestions: readonly PublicSuggestion[]; totals: PublicTotals }>> {
  return asAnybody(db, async (tx) => {
    const rows = await latest(tx).limit(mostShown).execute();
    const totals = await sql<{ waiting: number; late: number; withdrawn: number }>`
      select waiting, late, withdrawn from suggestion_totals(${today}::date)`.execute(tx);
    const count = (of: 'waiting' | 'late' | 'withdrawn') => showCount(totals.rows[0]?.[of] ?? 0);
    return {
      suggestions: rows.map(fromRow),
      totals: { waiting: count('waiting'), late: count('late'), withdrawn: count('withdrawn') },
    };
  });
}

/** What was published of what was suggested from a report, the latest first. */
export const publishedFromReport = (db: Database, reportId: string): Promise<readonly PublicSuggestion[]> =>
  asAnybody(db, async (tx) =>
    (await latest(tx).where('report_id', '=', reportId).limit(mostShown).execute()).map(fromRow),
  );

const latest = (tx: Tx) =>
  tx
    .selectFrom('suggestion_published')
    .select([
      'reference',
      'said_in',
      'answered_on',
      'published_on',
      'in_time',
      'outcome',
      'due_by',
      'owner',
      'people',
      'texts',
    ])
    .orderBy('published_on', 'desc')
    .orderBy('reference');

type Row = Awaited<ReturnType<ReturnType<typeof latest>['executeTakeFirstOrThrow']>>;

const fromRow = (row: Row): PublicSuggestion => ({
  reference: row.reference,
  saidIn: row.said_in,
  answeredOn: row.answered_on,
  publishedOn: row.published_on,
  inTime: row.in_time,
  outcome: row.outcome,
  dueBy: row.due_by,
  owner: row.owner,
  people: row.people,
  texts: row.texts,
});
