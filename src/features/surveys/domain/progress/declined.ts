import type { SurveyResponse } from '../survey-response.ts';

/** By question: how many said that they preferred not to say. That is a reply without a value, and is counted among the replies. */
export function countDeclined(responses: readonly Pick<SurveyResponse, 'replies'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { replies } of responses) {
    for (const [path, values] of replies) {
      if (values.length === 0) counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  return counts;
}
