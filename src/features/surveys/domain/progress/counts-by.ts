import type { SurveyResponse } from '../survey-response.ts';

/** Responses that were begun, and those of them that were finished. */
export type Begun = Readonly<{ key: string; begun: number; finished: number }>;

/** What responses are told apart by while a survey runs. */
export type CountedBy = 'language' | 'way' | 'modes' | 'place';

/** By language, way, modes (joined by `+`) or place, the most first; a place that nobody named, and modes of nothing answered, have the key ''. */
export function countsBy(by: CountedBy, responses: readonly SurveyResponse[]): readonly Begun[] {
  return [...counted(responses, (response) => [response[by] ?? ''].flat().join('+'))].sort(
    (a, b) => b.begun - a.begun || (a.key < b.key ? -1 : 1),
  );
}

/** By the day on which each was begun, in order; a day without a response is left out. A response finished on another day counts as finished here. */
export function countsByDay(responses: readonly SurveyResponse[]): readonly Begun[] {
  return [...counted(responses, ({ begunOn }) => begunOn)].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function counted(responses: readonly SurveyResponse[], keyOf: (response: SurveyResponse) => string): readonly Begun[] {
  const counts = new Map<string, Begun>();
  for (const response of responses) {
    const key = keyOf(response);
    const { begun = 0, finished = 0 } = counts.get(key) ?? {};
    counts.set(key, { key, begun: begun + 1, finished: finished + (response.doneOn === null ? 0 : 1) });
  }
  return [...counts.values()];
}
