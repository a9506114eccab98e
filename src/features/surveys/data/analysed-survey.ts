import { auditRead } from '#platform/access/data/audit.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';

import { analyseSurvey, type AnalysedSurvey } from '../domain/analysis/analysed-survey.ts';
import { canGroup, countedQuestions } from '../domain/analysis/counted-questions.ts';
import { openAnswersOf, type OpenAnswers } from '../domain/analysis/open-answers.ts';
import { analysedOf } from '../domain/rules/flow.ts';
import { findOpenSurvey, readResponses, type OpenSurvey } from './find-open-survey.ts';
import { phrasesIn } from './analysis-phrases.ts';
import type { SurveyForms } from './survey-forms.ts';
import { findSurvey } from './survey-store.ts';

/** A running survey as a report may be bound to it, for whoever asks in `tx`; `by` is the name of a question whose answers are groups. Null where they may not see it. Reading it is in the audit log. */
export async function analysedSurvey(
  tx: Tx,
  forms: SurveyForms,
  surveyId: string,
  { by }: Readonly<{ by: string | null }>,
): Promise<AnalysedSurvey | null> {
  const read = await readSurvey(tx, forms, surveyId);
  if (read === null) return null;
  const { open, responses, rules } = read;
  return analyseSurvey({ ...open, rules, responses }, { by, phrases: phrasesIn(open.form.languages) });
}

/** The answers in words of what is analysed, but for pilots; null where the survey may not be seen. They hold what people wrote: somebody reads them before they go anywhere. */
export async function openAnswers(
  tx: Tx,
  forms: SurveyForms,
  surveyId: string,
): Promise<readonly OpenAnswers[] | null> {
  const read = await readSurvey(tx, forms, surveyId);
  if (read === null) return null;
  const { open, responses, rules } = read;
  const pilots = new Set(open.waves.filter(({ kind }) => kind === 'pilot').map(({ number }) => number));
  const analysed = analysedOf(rules, responses).filter(({ wave }) => !pilots.has(wave));
  return openAnswersOf(open.form, open.survey.pairing, analysed);
}

/** The questions of its form whose answers can be groups to compare, by name; none where the survey may not be seen. */
export async function groupingsOf(
  tx: Tx,
  forms: SurveyForms,
  surveyId: string,
): Promise<readonly Readonly<{ name: string; label: string }>[]> {
  const open = await findOpenSurvey(tx, forms, surveyId);
  if (open === null) return [];
  return countedQuestions(open.form, open.survey.pairing)
    .filter(canGroup)
    .map(({ name, label }) => ({ name, label }));
}

/** The languages of its form, its own first; none where the survey may not be seen. */
export async function languagesOf(tx: Tx, forms: SurveyForms, surveyId: string): Promise<readonly string[]> {
  const survey = await findSurvey(tx, surveyId);
  const form = survey === null ? null : await forms.find(tx, survey.form);
  return form?.languages ?? [];
}

/** How many took their answers back on that day or later. */
export async function withdrawnSince(tx: Tx, surveyId: string, day: LocalDate): Promise<number> {
  const { count } = await tx
    .selectFrom('form_withdrawn as f')
    .innerJoin('survey_way_in as w', 'w.collection_id', 'f.collection_id')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('w.survey_id', '=', surveyId)
    .where('f.withdrawn_on', '>=', day)
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function readSurvey(tx: Tx, forms: SurveyForms, surveyId: string) {
  const open: OpenSurvey | null = await findOpenSurvey(tx, forms, surveyId);
  if (open === null) return null;
  const responses = await readResponses(tx, forms, open);
  await auditRead(tx, 'survey-answers', [open.survey.id]);
  return { open, responses, rules: open.rules[0]?.rules ?? [] };
}
