import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';
import { lastCompleteArrival } from '#features/assessments/index.ts';

import { scopesOf } from '../domain/assessment-question.ts';
import { qualityReport, type QualityReport } from '../domain/quality-report.ts';
import { quartersBetween, type Quarter } from '../domain/quarter.ts';
import { authorityReport, boardReport, englandReport, type Report } from '../domain/report.ts';
import {
  assessmentQuality,
  assessmentsInTime,
  readAreas,
  readReleasesOf,
  type Areas,
  type PerformanceNeeds,
} from './read-performance.ts';

export type ReportProblem = 'unknown-area' | 'dates-out-of-order' | 'in-the-future' | 'nothing-safe-to-say';

/** What is asked: a board's or local authority's code, or England where there is none; days of arrival, widened to whole quarters. */
export type Asked = Readonly<{ area: string | null; from: LocalDate | null; to: LocalDate | null }>;

/** The quarters of the year up to the last day of arrival whose day 10 has passed for everybody. */
export function usualQuarters(today: LocalDate): readonly Quarter[] {
  const last = lastCompleteArrival(today);
  return quartersBetween(addDays(last, -364), last, 4);
}

/** What was asked, in boards and whole quarters. `board` is null for England. */
type Scoped = Readonly<{
  quarters: readonly Quarter[];
  areas: Areas;
  board: string | null;
  boards: readonly string[];
}>;

async function scopeOf(needs: PerformanceNeeds, asked: Asked): Promise<Result<Scoped, ReportProblem>> {
  const today = needs.today();
  const usual = lastCompleteArrival(today);
  const to = asked.to ?? (asked.from !== null && asked.from > usual ? today : usual);
  const from = asked.from ?? addDays(to, -270);
  if (from > to) return failure('dates-out-of-order' as const);
  if (from > today) return failure('in-the-future' as const);
  const quarters = quartersBetween(from, to < today ? to : today, 12);
  const areas = await readAreas(needs.db);
  const board = asked.area === null ? null : boardOf(areas, asked.area);
  if (asked.area !== null && board === null) return failure('unknown-area' as const);
  const boards = board === null ? areas.boards.map(({ code }) => code) : [board];
  return success({ quarters, areas, board, boards });
}

export async function makeReport(
  needs: PerformanceNeeds,
  asked: Asked,
): Promise<Result<Readonly<{ report: Report; areas: Areas; board: string | null }>, ReportProblem>> {
  const scope = await scopeOf(needs, asked);
  if (!scope.ok) return scope;
  const { quarters, areas, board, boards } = scope.value;
  const releases = await readReleasesOf(needs, assessmentsInTime(needs, areas), boards, quarters);
  if (releases.size === 0) return failure('nothing-safe-to-say' as const);
  if (board === null) return success({ report: englandReport(releases, quarters), areas, board });
  const dated = releases.get(board) ?? [];
  const report =
    asked.area === board
      ? boardReport(dated, quarters, scopesOf(areas.cellsOf.get(board) ?? []))
      : authorityReport(dated, quarters, asked.area ?? '');
  return success({ report, areas, board });
}

/** How the assessments of a board, or of England, were done, by the day on which they were. Nothing finer than a board is let out. */
export async function makeQualityReport(
  needs: PerformanceNeeds,
  asked: Asked,
): Promise<Result<QualityReport, ReportProblem | 'boards-only'>> {
  const scope = await scopeOf(needs, asked);
  if (!scope.ok) return scope;
  const { quarters, board, boards } = scope.value;
  if (board !== asked.area) return failure('boards-only' as const);
  const releases = await readReleasesOf(needs, assessmentQuality(needs), boards, quarters);
  if (releases.size === 0) return failure('nothing-safe-to-say' as const);
  return success(qualityReport([...releases.values()], quarters));
}

function boardOf(areas: Areas, code: string): string | null {
  if (areas.boards.some((board) => board.code === code)) return code;
  for (const [board, authorities] of areas.authoritiesOf)
    if (authorities.some((one) => one.code === code)) return board;
  return null;
}
