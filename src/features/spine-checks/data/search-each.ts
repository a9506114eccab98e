import type { DemographicsService, SearchAnswer } from '../domain/demographics-service.ts';
import { isFinal } from '../domain/judge-answer.ts';
import type { SearchQuery } from '../domain/search-query.ts';

/** However many questions there are, a page waits no longer than this before the last of them, in milliseconds. */
const longestMs = 10_000;

/**
 * Asks one after the other, until one answer makes the rest needless; gives the answers so far. Where time is up before everything was asked, the last answer
 * is that it took too long: nobody is said not to be there who was not looked for.
 */
export async function searchEach(
  service: DemographicsService,
  queries: readonly SearchQuery[],
  correlationId: string,
  nowMs: () => number,
): Promise<readonly SearchAnswer[]> {
  const until = nowMs() + longestMs;
  const answers: SearchAnswer[] = [];
  for (const query of queries) {
    const isTooLate = nowMs() > until;
    const answer: SearchAnswer = isTooLate
      ? { is: 'not-answered', because: 'timed-out' }
      : await service.search(query, correlationId);
    answers.push(answer);
    if (isFinal(answer)) break;
  }
  return answers;
}
