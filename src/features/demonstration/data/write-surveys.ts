import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { DemonstrationArea } from '../domain/area.ts';
import { antibioticsSurvey } from '../domain/surveys/antibiotics-survey.ts';
import { hotelSurvey } from '../domain/surveys/hotel-survey.ts';
import { hiqualitySurvey } from '../domain/surveys/hiquality-survey.ts';
import { readHiqualityMargins } from './hiquality-margins.ts';
import type { SurveyNeeds } from './survey-needs.ts';

/** Three surveys of the area's evaluators with their invented responses. Does nothing where there is a survey already, so that a seeding that was cut short can go on. */
export async function writeSurveys(
  needs: SurveyNeeds,
  area: DemonstrationArea,
  { seed, asOf }: Readonly<{ seed: number; asOf: LocalDate }>,
): Promise<void> {
  const staffOf = (kind: string) => area.teams.find(({ team }) => team.kind === kind)?.staff ?? [];
  const [author] = staffOf('evaluation');
  const writers = staffOf('champions');
  if (author === undefined || writers.length === 0 || (await needs.areThere())) return;
  const margins = readHiqualityMargins((question) => needs.choices('hiquality-survey', question));
  const surveys = [
    hiqualitySurvey({ seed, asOf }, margins),
    antibioticsSurvey({ seed, asOf }),
    hotelSurvey({ seed, asOf }),
  ];
  await needs.store(surveys, { author, writers, today: asOf });
}
