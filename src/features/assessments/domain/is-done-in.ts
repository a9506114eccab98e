import type { Fact } from '#platform/clocks/fact.ts';

import { assessmentDone } from './kinds.ts';

/** Whether a filling was recorded as done. */
export const isDoneIn = (facts: readonly Fact[], response: string): boolean =>
  facts.some(({ kind, body }) => kind === assessmentDone.kind && (body as { response?: string }).response === response);
