import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Database, type Tx } from '#platform/database/requester.ts';
import type { Question } from '#platform/disclosure/question.ts';
import {
  assessmentQualityIndicator,
  initialAssessmentIndicator,
  type AssessmentCase,
  type DoneAssessment,
} from '#features/assessments/index.ts';

import { assessmentQuestion, type Cell } from '../domain/assessment-question.ts';
import { qualityQuestion } from '../domain/quality-question.ts';
import { firstDayOf, lastDayOf, type Quarter } from '../domain/quarter.ts';
import { releaseFigures, type DatedRelease } from './release-store.ts';

export type Period = Readonly<{ from: LocalDate; to: LocalDate }>;

export type PerformanceNeeds = Readonly<{
  db: Database;
  today: () => LocalDate;
  newId: () => string;
  /** Everybody of a period of arrival as cases to count; past row security, without a name. Given by assessments. */
  readCases: (tx: Tx, period: Period) => Promise<readonly AssessmentCase[]>;
  /** Every assessment that was done in a period; past row security, without a name. Given by assessments. */
  readDone: (tx: Tx, period: Period) => Promise<readonly DoneAssessment[]>;
}>;

export type Area = Readonly<{ code: string; name: string }>;

/** What there is to ask about: boards of today, and the local authorities in each that have sites. */
export type Areas = Readonly<{
  boards: readonly Area[];
  authoritiesOf: ReadonlyMap<string, readonly Area[]>;
  cellsOf: ReadonlyMap<string, readonly Cell[]>;
}>;

export async function readAreas(db: Database): Promise<Areas> {
  const { rows } = await sql<{ icb: string; icb_name: string; la: string; la_name: string; type: string }>`
    select distinct p.icb_code as icb, icb.name as icb_name, p.la_code as la, la.name as la_name, p.type
    from place_area p join icb on icb.code = p.icb_code join local_authority la on la.code = p.la_code
    order by icb_name, la_name, p.type`.execute(db);
  const authoritiesOf = new Map<string, Area[]>();
  const cellsOf = new Map<string, Cell[]>();
  const boards = new Map<string, Area>();
  for (const row of rows) {
    boards.set(row.icb, { code: row.icb, name: row.icb_name });
    const authorities = authoritiesOf.get(row.icb) ?? [];
    if (!authorities.some(({ code }) => code === row.la)) authorities.push({ code: row.la, name: row.la_name });
    authoritiesOf.set(row.icb, authorities);
    cellsOf.set(row.icb, [...(cellsOf.get(row.icb) ?? []), { la: row.la, siteType: row.type }]);
  }
  return { boards: [...boards.values()], authoritiesOf, cellsOf };
}

export type BoardReleases = ReadonlyMap<string, readonly DatedRelease[]>;

/** An indicator as the door is asked about it: what there is to say of each board in a period. */
export type Indicator = Readonly<{
  name: string;
  everyDays?: number;
  questionsOf: (tx: Tx, period: Period) => Promise<(icb: string) => Question>;
}>;

/** Who arrived, and was assessed in time. */
export const assessmentsInTime = (needs: PerformanceNeeds, areas: Areas): Indicator => ({
  name: initialAssessmentIndicator.name,
  questionsOf: async (tx, period) => {
    const byBoard = Map.groupBy(await needs.readCases(tx, period), ({ icb }) => icb ?? '');
    return (icb) => assessmentQuestion(byBoard.get(icb) ?? [], areas.cellsOf.get(icb) ?? [], needs.today());
  },
});

/** How assessments were done. Of so many figures each new release says something about the one before, so that they come once a week. */
export const assessmentQuality = (needs: PerformanceNeeds): Indicator => ({
  name: assessmentQualityIndicator.name,
  everyDays: 7,
  questionsOf: async (tx, period) => {
    const byBoard = Map.groupBy(await needs.readDone(tx, period), ({ icb }) => icb ?? '');
    return (icb) => qualityQuestion(byBoard.get(icb) ?? []);
  },
});

/** The releases of some boards for some quarters, each let out now if it has changed. Boards about which nothing can be said safely are left out. */
export async function readReleasesOf(
  needs: PerformanceNeeds,
  { name, everyDays = 0, questionsOf }: Indicator,
  boards: readonly string[],
  quarters: readonly Quarter[],
): Promise<BoardReleases> {
  const found = new Map<string, DatedRelease[]>();
  for (const quarter of quarters) {
    await needs.db.transaction().execute(async (tx) => {
      const period = { from: firstDayOf(quarter), to: lastDayOf(quarter) };
      const questionOf = await asRecorder(tx, () => questionsOf(tx, period));
      for (const icb of boards) {
        const of = { indicator: name, quarter, icb, everyDays };
        const dated = await releaseFigures(tx, of, questionOf(icb), needs.today(), needs.newId);
        if (dated !== null) found.set(icb, [...(found.get(icb) ?? []), dated]);
      }
    });
  }
  return found;
}
