import type { DemographicsService, SearchAnswer } from '../domain/demographics-service.ts';
import { isFinal } from '../domain/judge-answer.ts';
import type { SearchQuery } from '../domain/search-query.ts';

/** Asks one after the other, until one answer makes the rest needless; gives the answers so far. */
export async function searchEach(
  service: DemographicsService,
  queries: readonly SearchQuery[],
  correlationId: string,
): Promise<readonly SearchAnswer[]> {
  const answers: SearchAnswer[] = [];
  for (const query of queries) {
    const answer = await service.search(query, correlationId);
    answers.push(answer);
    if (isFinal(answer)) break;
  }
  return answers;
}
