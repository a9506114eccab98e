import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { StopReason } from '#platform/clocks/clock.ts';

import type { NextStep, SuggestionState } from './suggestion-state.ts';

/** One line of a team's list. */
export type ListedSuggestion = Readonly<{
  id: string;
  state: SuggestionState;
  nextStep: NextStep;
  madeOn: LocalDate | null;
  dueOn: LocalDate | null;
  stoppedOn: LocalDate | null;
  stopReason: StopReason | null;
  ownerTeamId: string | null;
  /** What was said, in English where somebody wrote it down, else in its own language. */
  words: string;
  language: string;
}>;
