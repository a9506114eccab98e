import { z } from 'zod';

import type { Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { rulesOf, type RulesMade } from '../data/rules-store.ts';
import { findSurvey } from '../data/survey-store.ts';
import { wavesOf } from '../data/waves.ts';
import type { Survey, Wave } from '../domain/survey.ts';
import type { SurveyForm } from '../domain/survey-form.ts';
import type { SurveyResponse } from '../domain/survey-response.ts';
import type { ResponseCollected, SurveyForms } from './surveys-needs.ts';

/** A survey as its pages see it. */
export type OpenSurvey = Readonly<{
  survey: Survey;
  form: SurveyForm;
  waves: readonly Wave[];
  /** The latest first: that one stands. */
  rules: readonly RulesMade[];
}>;

/** Ends the request with "not found" where the requester's team has no survey of this id. */
export async function openSurvey(tx: Tx, forms: SurveyForms, id: string): Promise<OpenSurvey> {
  const survey = z.guid().safeParse(id).success ? await findSurvey(tx, id.toLowerCase()) : null;
  const form = survey === null ? null : await forms.find(tx, survey.form);
  if (survey === null || form === null) throw new PageProblem('not-found');
  const waves = await wavesOf(tx, survey.id, (inside, ids) => forms.collections(inside, ids));
  return { survey, form, waves, rules: await rulesOf(tx, survey.id) };
}

/** Every response to a survey, of all its waves, with what stands on its paper. */
export async function readResponses(
  tx: Tx,
  forms: SurveyForms,
  { survey, waves }: Pick<OpenSurvey, 'survey' | 'waves'>,
): Promise<readonly (SurveyResponse & Pick<ResponseCollected, 'sheet'>)[]> {
  const found = [];
  for (const { number, waysIn } of waves) {
    for (const { collectionId, place } of waysIn) {
      const responses = await forms.responses(tx, survey.form, collectionId);
      found.push(...responses.map((response) => ({ ...response, wave: number, place })));
    }
  }
  return found;
}
