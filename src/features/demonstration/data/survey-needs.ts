import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { StaffMember } from '../domain/area.ts';
import type { InventedSurvey } from '../domain/surveys/invented-survey.ts';

/** What putting surveys into a demonstration needs of forms and surveys. */
export type SurveyNeeds = Readonly<{
  /** Whether there is a survey already. */
  areThere(): Promise<boolean>;
  /** The codes of a question's choices in their order; none where nothing is chosen. */
  choices(form: string, question: string): readonly string[];
  /** Keeps surveys as `author` set them up and as people answered them, by the stores that keep real ones; all or none. `writers` wrote what did not come by a link. */
  store(
    surveys: readonly InventedSurvey[],
    by: Readonly<{ author: StaffMember; writers: readonly StaffMember[]; today: LocalDate }>,
  ): Promise<void>;
}>;
