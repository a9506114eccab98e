import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';

import { surveyAnswers, type SurveyAnswers } from '../survey-answers.ts';
import type { SurveysFieldNeeds } from '../surveys-field-needs.ts';

/** What was answered on the device of whoever has it open. */
export type AnswersOn = (replica: Replica, today: () => LocalDate) => SurveyAnswers;

export const answersOf =
  ({ random, newId, hashOfCode }: SurveysFieldNeeds): AnswersOn =>
  ({ parcels }, today) =>
    surveyAnswers({ parcels, random, newId, hashOfCode, today });
