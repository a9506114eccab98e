import type { BankHolidays } from '#platform/calendar/bank-holidays.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { foldSuggestion } from './fold-suggestion.ts';
import { suggestionAnswered } from './kinds.ts';
import { publishedSuggestion } from './published-suggestion.ts';
import { reportNamedIn } from './report-source.ts';
import { dayOf, type AnsweredBody } from './suggestion.ts';
import { suggestionClock } from './suggestion-clock.ts';
import { nextStep, stateOf } from './suggestion-state.ts';

export type SuggestionRows = Readonly<{
  suggestion: readonly Readonly<Record<string, unknown>>[];
  suggestion_published: readonly Readonly<Record<string, unknown>>[];
}>;

/** What the tables hold of one suggestion: who may see it and where it stands, and apart from that what everybody may read. */
export function suggestionRows(id: string, entries: readonly Entry[], holidays: BankHolidays): SuggestionRows {
  const suggestion = foldSuggestion(id, entries);
  if (suggestion === null) return { suggestion: [], suggestion_published: [] };
  const own = entries.filter(({ subject }) => subject.kind === 'suggestion');
  const clock = suggestionClock(own, holidays);
  const answers = new Map(
    own
      .filter(({ kind }) => kind === suggestionAnswered.kind)
      .map((entry) => [entry.id, { ...(entry.body as AnsweredBody), on: dayOf(entry) }]),
  );
  const owner = suggestion.owned.at(-1)?.body;
  const report = reportNamedIn(suggestion.made.at(-1)?.body.source ?? '');
  const shown = publishedSuggestion(suggestion, clock, answers);
  return {
    suggestion: [
      {
        suggestion_id: id,
        state: stateOf(suggestion),
        next_step: nextStep(suggestion),
        made_on: clock?.startedOn ?? null,
        due_on: clock?.dueOn ?? null,
        answered_on: dayOf(suggestion.answered[0]),
        stopped_on: clock?.stoppedOn ?? null,
        stop_reason: clock?.stopReason ?? null,
        owner_team_id: owner?.team ?? null,
        owner_id: owner?.owner ?? null,
        seen_by: seenBy(own),
        report_id: report,
      },
    ],
    suggestion_published:
      shown === null
        ? []
        : [
            {
              suggestion_id: id,
              reference: shown.reference,
              said_in: shown.saidIn,
              answered_on: shown.answeredOn,
              published_on: shown.publishedOn,
              in_time: shown.inTime,
              outcome: shown.outcome,
              due_by: shown.by,
              owner: shown.owner,
              people: shown.people === null ? null : String(shown.people),
              texts: shown.texts,
              report_id: report,
            },
          ],
  };
}

/** The teams that heard it, and those to which it was given: also earlier ones, who have to be able to say what became of it. */
function seenBy(own: readonly Entry[]): readonly string[] {
  const given = own.flatMap(({ body }) => {
    const { team } = body as { team?: unknown };
    return typeof team === 'string' ? [team] : [];
  });
  return [...new Set([...own.map(({ team }) => team), ...given])].sort();
}
