import type { Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import type { SurveyForms } from '../../data/survey-forms.ts';
import type { Wave, WayIn } from '../../domain/survey.ts';
import { openSurvey, type OpenSurvey } from '../open-survey.ts';

export type WayInRoute = { Params: { survey: string; way: string } };

export type OpenWayIn = Readonly<{ open: OpenSurvey; wave: Wave; way: WayIn }>;

/** A way in that has a link; ends the request with "not found" where the requester's team has none of this id. */
export async function openWayIn(tx: Tx, forms: SurveyForms, { survey, way }: WayInRoute['Params']): Promise<OpenWayIn> {
  const open = await openSurvey(tx, forms, survey);
  for (const wave of open.waves) {
    const found = wave.waysIn.find(({ collectionId, ways }) => collectionId === way && ways.includes('link'));
    if (found !== undefined) return { open, wave, way: found };
  }
  throw new PageProblem('not-found');
}
