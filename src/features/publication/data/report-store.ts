import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';
import type { Requester } from '#platform/database/requester.ts';

import { draftSchema, type DraftBody } from '../domain/draft/draft-body.ts';
import './report-table.ts';

export type Report = Readonly<{ id: string; surveyId: string; version: number; body: DraftBody }>;

/** One line of the team's list. `published` is the latest published number, null where there is none; `isWithdrawn` of that one. */
export type ListedReport = Readonly<{
  id: string;
  surveyId: string;
  title: string;
  version: number;
  published: number | null;
  isWithdrawn: boolean;
}>;

/** Those of the requester's team, the latest first. */
export async function listReports(tx: Tx): Promise<readonly ListedReport[]> {
  const { rows } = await sql<{
    id: string;
    survey_id: string;
    title: string;
    version: number;
    published: number | null;
    withdrawn: boolean;
  }>`
    select r.id, r.survey_id, v.body ->> 'title' as title, v.number as version, p.number as published,
      exists (select from report_withdrawn w where w.report_id = r.id and w.number = p.number) as withdrawn
    from report r
    cross join lateral (select number, body from report_version where report_id = r.id order by number desc limit 1) v
    left join lateral (select max(number) as number from report_published where report_id = r.id) p on true
    order by r.created_at desc, r.id limit 200`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    surveyId: row.survey_id,
    title: row.title,
    version: row.version,
    published: row.published,
    isWithdrawn: row.withdrawn,
  }));
}

/** With its latest version; null where there is none that the requester may see. */
export async function findReport(tx: Tx, id: string): Promise<Report | null> {
  const row = await tx
    .selectFrom('report as r')
    .innerJoin('report_version as v', 'v.report_id', 'r.id')
    .select(['r.id', 'r.survey_id', 'v.number', 'v.body'])
    .where('r.id', '=', id)
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { id: row.id, surveyId: row.survey_id, version: row.number, body: draftSchema.parse(row.body) };
}

/** Gives the new report's id. */
export async function beginReport(
  tx: Tx,
  { teamId }: Requester,
  report: Readonly<{ surveyId: string; body: DraftBody }>,
): Promise<string> {
  const { id } = await tx
    .insertInto('report')
    .values({ survey_id: report.surveyId, team_id: teamId })
    .returning('id')
    .executeTakeFirstOrThrow();
  await saveVersion(tx, { id, version: 1, body: report.body });
  return id;
}

/** Adds a version. False where somebody else has written it meanwhile. */
export async function saveVersion(
  tx: Tx,
  { id, version, body }: Readonly<{ id: string; version: number; body: DraftBody }>,
): Promise<boolean> {
  const added = await tx
    .insertInto('report_version')
    .values({ report_id: id, number: version, body: JSON.stringify(body) })
    .onConflict((conflict) => conflict.columns(['report_id', 'number']).doNothing())
    .returning('number')
    .executeTakeFirst();
  return added !== undefined;
}
