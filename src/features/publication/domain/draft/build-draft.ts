import { success, type Result } from '#platform/problems/result.ts';
import {
  buildReport,
  ClaimSources,
  publicReport,
  type ClaimProblem,
  type PublicReport,
  type ShownTables,
  type SurveyReport,
} from '#features/analysis/index.ts';

import type { AnalysedSurvey } from '../analysed-survey.ts';
import { surveyNames } from '../cell-names.ts';
import type { DraftBody } from './draft-body.ts';
import { missingParts, type MissingPart } from './missing-parts.ts';
import { writtenReport } from './written-report.ts';

/** Why a draft is not ready: a part that is missing, or whatever the ledger of claims refuses. */
export type DraftProblem = ClaimProblem | MissingPart;

const reportOf = ({ title, design, tables }: AnalysedSurvey): SurveyReport => ({
  ...{ title, source: null, design, correction: null, sentences: [] },
  tables,
});

/** What figures may be drawn from: the survey's tables, as the door lets them out. */
export const publicSources = (survey: AnalysedSurvey, shown: ShownTables): ClaimSources =>
  new ClaimSources(reportOf(survey), survey.flows, shown);

/** The report that a draft makes of what the door lets out, or everything that stands in its way. */
export function buildDraft(
  body: DraftBody,
  survey: AnalysedSurvey,
  shown: ShownTables,
  flowTitle: string,
): Result<PublicReport, DraftProblem> {
  const names = surveyNames(survey);
  const missing = missingParts(body, new Set(Object.keys(names.figures)));
  const written = {
    ...writtenReport(body, survey, names, flowTitle),
    flows: [...survey.flows.map(mutable)],
  };
  const built = buildReport({ written, report: reportOf(survey) }, shown);
  const refused = built.ok ? [] : built.problems;
  // A figure of no such name is among the missing ones already.
  const problems = [...missing, ...refused.filter(({ problem }) => problem !== 'no-such-figure')];
  if (!built.ok || problems.length > 0) return { ok: false, problems };
  return success(publicReport(built.value));
}

const mutable = ({ id, steps }: AnalysedSurvey['flows'][number]) => ({
  id,
  steps: steps.map(({ left, ...step }) => ({ ...step, left: left.map((one) => ({ ...one })) })),
});
