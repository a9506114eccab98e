import { readResponses } from '#platform/instruments/domain/filling/read-responses.ts';
import type { Response } from '#platform/instruments/domain/filling/response.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { settle } from '#platform/record/domain/settle.ts';

import { assessmentDone } from '../domain/kinds.ts';

/** A filling, and whether its end was recorded. */
export type BegunResponse = Readonly<{ response: Response; isDone: boolean }>;

/** Every filling that was begun about whoever these entries are of, the latest first. */
export function begunAmong(entries: Iterable<Entry>): readonly BegunResponse[] {
  const settled = settle(entries);
  const done = new Set(
    settled.facts
      .filter(({ kind }) => kind === assessmentDone.kind)
      .map(({ body }) => (body as { response?: string }).response),
  );
  return readResponses(settled).map((response) => ({ response, isDone: done.has(response.id) }));
}
