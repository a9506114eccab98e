import type { Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { findOpenSurvey, type OpenSurvey } from '../data/find-open-survey.ts';
import type { SurveyForms } from '../data/survey-forms.ts';

export { readResponses, type OpenSurvey } from '../data/find-open-survey.ts';

/** Ends the request with "not found" where the requester's team has no survey of this id. */
export async function openSurvey(tx: Tx, forms: SurveyForms, id: string): Promise<OpenSurvey> {
  const open = await findOpenSurvey(tx, forms, id);
  if (open === null) throw new PageProblem('not-found');
  return open;
}
