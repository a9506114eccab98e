import { readResponses } from '#platform/instruments/domain/filling/read-responses.ts';
import type { Response } from '#platform/instruments/domain/filling/response.ts';
import type { Settled } from '#platform/record/domain/settle.ts';

import { isDoneIn } from '../domain/is-done-in.ts';

/** A filling, and whether its end was recorded. */
export type BegunResponse = Readonly<{ response: Response; isDone: boolean }>;

/** Every filling that was begun about somebody, the latest first. */
export const begunAmong = (settled: Settled): readonly BegunResponse[] =>
  readResponses(settled).map((response) => ({ response, isDone: isDoneIn(settled.facts, response.id) }));
