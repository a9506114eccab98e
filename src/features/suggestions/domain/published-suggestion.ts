import type { Clock } from '#platform/clocks/clock.ts';
import { showCount, type Shown } from '#platform/disclosure/small-numbers.ts';

import { dayOf, type AnsweredBody, type Outcome, type ReleasedText, type Suggestion } from './suggestion.ts';
import { publication } from './suggestion-state.ts';

/** What everybody may know of a suggestion. It says no place, no team, no author, no day on which it was said, and no count as it is. */
export type PublishedSuggestion = Readonly<{
  /** What it is called in public. */
  reference: string;
  /** `YYYY-MM`, or null where nobody knows: the day itself could tell who was there. */
  saidIn: string | null;
  answeredOn: string | null;
  publishedOn: string | null;
  /** Null where nobody knows when it was said. */
  inTime: boolean | null;
  outcome: Outcome;
  /** Until when, where something is promised. */
  by: string | null;
  /** Role and organisation of who answers for it; null where nobody is named any more. */
  owner: string | null;
  /** How many said it, by the small-number rule; null where nobody counted. */
  people: Shown | null;
  texts: readonly ReleasedText[];
}>;

/** Null where nothing of it is, or is any longer, to be read by everybody. The answer shown is the one that was published, also where it has changed since. */
export function publishedSuggestion(
  suggestion: Suggestion,
  clock: Clock | null,
  answers: ReadonlyMap<string, AnsweredBody & Readonly<{ on: string | null }>>,
): PublishedSuggestion | null {
  const shown = publication(suggestion);
  const answer = answers.get(shown?.body.answer ?? '');
  if (shown === null || answer === undefined) return null;
  const [made] = suggestion.made;
  const people = made?.body.people;
  return {
    reference: referenceOf(suggestion.id),
    saidIn: dayOf(made)?.slice(0, 7) ?? null,
    answeredOn: answer.on,
    publishedOn: dayOf(shown),
    inTime: inTimeOf(clock),
    outcome: answer.outcome,
    by: answer.by ?? null,
    owner: suggestion.owned.at(-1)?.body.as ?? null,
    people: people === undefined ? null : showCount(people),
    texts: shown.body.texts,
  };
}

/** The part of an id that is drawn by chance: the rest tells the moment at which it was written down. */
export const referenceOf = (id: string): string => id.slice(-12);

function inTimeOf(clock: Clock | null): boolean | null {
  if (clock?.stopReason !== 'done' || clock.stoppedOn === null || clock.dueOn === null) return null;
  return clock.stoppedOn <= clock.dueOn;
}
