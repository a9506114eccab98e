import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';

import type { AtHand, SurveyAnswers } from '../survey-answers.ts';
import { Sitting } from './sitting.ts';
import type { SurveyHere } from './surveys-here.ts';

/** Somebody sits down to answer a survey on this device, from its beginning or where they stopped. */
export const sitDown = (
  answers: SurveyAnswers,
  { compiled }: SurveyHere,
  atHand: AtHand,
  mode: Mode,
  today: LocalDate,
): Sitting => new Sitting({ answers, compiled, today: () => today, nowMs: () => Date.now() }, atHand, mode);
