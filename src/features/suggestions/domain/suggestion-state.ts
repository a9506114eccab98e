import { canonical } from '#platform/record/domain/canonical.ts';
import { compareWritten, type Entry } from '#platform/record/domain/entry.ts';

import type { PublishedBody, Suggestion } from './suggestion.ts';

/** Where a suggestion stands, from what was said of it; never stored by hand. */
export const suggestionStates = ['made', 'owned', 'answered', 'published', 'returned', 'withdrawn'] as const;
export type SuggestionState = (typeof suggestionStates)[number];

/** Withdrawing overrides all else. Somebody who can be told in person may hear an answer that is never published. */
export function stateOf(suggestion: Suggestion): SuggestionState {
  if (suggestion.withdrawn.length > 0) return 'withdrawn';
  const isPublished = publication(suggestion) !== null;
  const isAnswered = suggestion.answered.length > 0;
  if ((isPublished || isAnswered) && languagesOwed(suggestion).length === 0) return 'returned';
  if (isPublished) return 'published';
  if (isAnswered) return 'answered';
  return hasOwner(suggestion) ? 'owned' : 'made';
}

/** Somebody, and not only a team, answers for it. */
export const hasOwner = ({ owned }: Suggestion): boolean => owned.some(({ body }) => body.owner !== null);

/** The words that everybody may read: the last that were released of words and an answer that nobody took back. Null: none, or withdrawn. */
export function publication(suggestion: Suggestion): Entry<PublishedBody> | null {
  if (suggestion.withdrawn.length > 0) return null;
  const isThere = (id: string, standing: readonly Entry[]): boolean =>
    standing.some((entry) => entry.id === id) || suggestion.replacedBy.has(id);
  const shown = suggestion.published.filter(
    ({ body }) => isThere(body.made, suggestion.made) && isThere(body.answer, suggestion.answered),
  );
  return [...shown].sort(compareWritten).at(-1) ?? null;
}

/** True where the answer, or what was said, has changed since it was published. */
export function isPublicationOld(suggestion: Suggestion): boolean {
  const shown = publication(suggestion);
  if (shown === null) return false;
  return suggestion.replacedBy.has(shown.body.answer) || suggestion.replacedBy.has(shown.body.made);
}

/** The languages of those who gave it in which nobody has told them yet. */
export function languagesOwed({ made, returned }: Suggestion): readonly string[] {
  const told = new Set(returned.map(({ body }) => body.language));
  return [...new Set(made.flatMap(({ body }) => body.returnIn))].filter((language) => !told.has(language));
}

/** What two people said without knowing of each other, and which of it differs. A person has to say what holds. */
export function differing({ made, owned, answered }: Suggestion): readonly ('made' | 'owned' | 'answered')[] {
  const differs = (entries: readonly Entry[]): boolean => new Set(entries.map(({ body }) => canonical(body))).size > 1;
  const parts = { made, owned, answered } as const;
  return (['made', 'owned', 'answered'] as const).filter((part) => differs(parts[part]));
}

/** The one thing to do next; null where all is done. */
export type NextStep = 'settle' | 'own' | 'answer' | 'publish' | 'return' | null;

export function nextStep(suggestion: Suggestion): NextStep {
  const state = stateOf(suggestion);
  if (state === 'withdrawn') return null;
  if (differing(suggestion).length > 0) return 'settle';
  if (state === 'made') return 'own';
  if (state === 'owned') return 'answer';
  if (state === 'answered' || isPublicationOld(suggestion)) return 'publish';
  return state === 'published' ? 'return' : null;
}
