import { audit } from '#platform/access/data/audit.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';

import { beginReport } from '../data/report-store.ts';
import { firstDraft } from '../domain/draft/first-draft.ts';
import { draftWords } from './draft-words.ts';
import { seeSurvey } from './open-report.ts';
import type { SurveysToReport } from './publication-needs.ts';

/** Makes the first draft of a survey's report; gives its id, null where nothing can be said of the survey yet. */
export async function beginDraft(
  tx: Tx,
  requester: Requester,
  surveys: SurveysToReport,
  surveyId: string,
): Promise<string | null> {
  const seen = await seeSurvey(tx, surveys, surveyId);
  const draft = seen === null ? null : firstDraft(seen.survey, seen.shown, draftWords);
  if (draft === null) return null;
  const made = await beginReport(tx, requester, { surveyId, body: draft });
  await audit(tx, { action: 'report.begun', subjects: [made, surveyId] });
  return made;
}
