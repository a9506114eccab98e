import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { SurveyResponse } from '../features/surveys/domain/survey-response.ts';

/** A finished response by link that replied to these questions; a value of null stands for "prefer not to say". */
export function surveyResponse(
  id: string,
  said: Readonly<Record<string, string | readonly string[] | null>>,
  more: Partial<SurveyResponse> = {},
): SurveyResponse {
  const replies = new Map(Object.entries(said).map(([path, value]) => [path, value === null ? [] : [value].flat()]));
  return {
    id,
    wave: 1,
    place: null,
    way: 'link',
    modes: ['self'],
    language: 'en',
    begunOn: '2026-11-25' as LocalDate,
    doneOn: '2026-11-25' as LocalDate,
    asked: Object.keys(said),
    replies,
    ...more,
  };
}
