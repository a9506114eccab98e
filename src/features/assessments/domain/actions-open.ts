import type { Fact } from '#platform/clocks/fact.ts';
import { owedBy } from '#platform/clocks/repeats.ts';

import type { Action } from './action-kinds.ts';
import { actionToday } from './pathways.ts';

/** What was found in a filling to need doing at once, and that nobody has seen to yet. */
export function actionsOpen(facts: readonly Fact[], response: string): readonly Action[] {
  const open = owedBy(actionToday, facts).map(({ body }) => body as { what: Action; response?: string });
  return [...new Set(open.filter((body) => body.response === response).map(({ what }) => what))];
}
