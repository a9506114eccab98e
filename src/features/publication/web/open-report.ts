import { z } from 'zod';

import type { Tx } from '#platform/database/requester.ts';
import type { Release } from '#platform/disclosure/release.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import type { PublicReport, ShownTables } from '#features/analysis/index.ts';

import { findComparison } from '../data/comparison-store.ts';
import { lookAtRelease } from '../data/release-store.ts';
import { findReport, type Report } from '../data/report-store.ts';
import type { AnalysedSurvey } from '../domain/analysed-survey.ts';
import { shownSurvey } from '../domain/door/shown-survey.ts';
import { surveyQuestion } from '../domain/door/survey-question.ts';
import { buildDraft, type DraftProblem } from '../domain/draft/build-draft.ts';
import { withPairingFlows } from '../domain/pairing-flow.ts';
import { draftWords, pairingWords } from './draft-words.ts';
import type { SurveysToReport } from './publication-needs.ts';

/** A survey as the door would let it out now. `isOld`: what was let out before stands, as nothing new can be said safely. */
export type SeenSurvey = Readonly<{ survey: AnalysedSurvey; release: Release; shown: ShownTables; isOld: boolean }>;

/** A report with what it would say now; `built` is null while problems stand in the way. */
export type OpenReport = Readonly<{
  report: Report;
  seen: SeenSurvey;
  built: PublicReport | null;
  problems: readonly DraftProblem[];
}>;

/** Ends the request with "not found" where the requester's team has no report of this id. */
export async function openDraft(tx: Tx, id: string): Promise<Report> {
  const report = z.guid().safeParse(id).success ? await findReport(tx, id.toLowerCase()) : null;
  if (report === null) throw new PageProblem('not-found');
  return report;
}

/** Ends the request with "not found" where the requester's team has no report of this id, or its survey cannot be analysed any more. */
export async function openReport(tx: Tx, surveys: SurveysToReport, id: string): Promise<OpenReport> {
  const report = await openDraft(tx, id);
  const seen = await seeSurvey(tx, surveys, report.surveyId);
  if (seen === null) throw new PageProblem('not-found');
  return { report, seen, ...outcomeOf(report, seen) };
}

/** Null where there is no such survey, or the door lets nothing out of it. */
export async function seeSurvey(tx: Tx, surveys: SurveysToReport, id: string): Promise<SeenSurvey | null> {
  const comparison = await findComparison(tx, id);
  const analysed = await surveys.analysed(tx, id, { by: comparison?.by ?? null });
  if (analysed === null) return null;
  const survey = withPairingFlows(analysed, pairingWords(analysed.languages[0] ?? 'en'));
  const looked = await lookAtRelease(tx, id, surveyQuestion(survey));
  if (looked === null) return null;
  const { release, isOld } = looked;
  return { survey, release, shown: shownSurvey(survey, release), isOld };
}

export function outcomeOf(
  { body }: Pick<Report, 'body'>,
  { survey, shown }: Pick<SeenSurvey, 'survey' | 'shown'>,
): Pick<OpenReport, 'built' | 'problems'> {
  const built = buildDraft(body, survey, shown, draftWords(body.language)?.whoTookPart ?? '–');
  return built.ok ? { built: built.value, problems: [] } : { built: null, problems: built.problems };
}
