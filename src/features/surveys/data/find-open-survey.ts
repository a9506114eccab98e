import { z } from 'zod';

import type { Tx } from '#platform/database/requester.ts';

import type { Survey, Wave } from '../domain/survey.ts';
import type { SurveyForm } from '../domain/survey-form.ts';
import type { SurveyResponse } from '../domain/survey-response.ts';
import { rulesOf, type RulesMade } from './rules-store.ts';
import type { ResponseCollected, SurveyForms } from './survey-forms.ts';
import { findSurvey } from './survey-store.ts';
import { wavesOf } from './waves.ts';

/** A survey with all that it stands on. */
export type OpenSurvey = Readonly<{
  survey: Survey;
  form: SurveyForm;
  waves: readonly Wave[];
  /** The latest first: that one stands. */
  rules: readonly RulesMade[];
}>;

/** Null where the requester's team has no survey of this id. */
export async function findOpenSurvey(tx: Tx, forms: SurveyForms, id: string): Promise<OpenSurvey | null> {
  const survey = z.guid().safeParse(id).success ? await findSurvey(tx, id.toLowerCase()) : null;
  const form = survey === null ? null : await forms.find(tx, survey.form);
  if (survey === null || form === null) return null;
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
