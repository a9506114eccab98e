import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { StopReason } from '#platform/clocks/clock.ts';

import type { Outcome, ReleasedText } from '../domain/suggestion.ts';
import type { NextStep, SuggestionState } from '../domain/suggestion-state.ts';

/** `suggestion`: where each stands; derived. */
type SuggestionTable = {
  suggestion_id: string;
  state: SuggestionState;
  next_step: NextStep;
  made_on: LocalDate | null;
  due_on: LocalDate | null;
  answered_on: LocalDate | null;
  stopped_on: LocalDate | null;
  stop_reason: StopReason | null;
  owner_team_id: string | null;
  owner_id: string | null;
  seen_by: string[];
  report_id: string | null;
};

/** `suggestion_published`: what everybody may read; derived. */
type SuggestionPublishedTable = {
  suggestion_id: string;
  reference: string;
  said_in: string | null;
  answered_on: LocalDate | null;
  published_on: LocalDate | null;
  in_time: boolean | null;
  outcome: Outcome;
  due_by: LocalDate | null;
  owner: string | null;
  people: string | null;
  texts: ReleasedText[];
  report_id: string | null;
};

declare module '#platform/database/tables.ts' {
  interface Tables {
    suggestion: SuggestionTable;
    suggestion_published: SuggestionPublishedTable;
  }
}
