import type { Fact } from '#platform/clocks/fact.ts';
import { owedBy } from '#platform/clocks/repeats.ts';

import type { Action } from './action-kinds.ts';
import { actionToday } from './pathways.ts';

/** What was found in a filling to need doing at once, and that nobody has seen to yet; each once. */
export function actionsOpen(facts: readonly Fact[], response: string): readonly Action[] {
  return [...openByAction(facts, response).keys()];
}

/** The same with the entries that said so, which what was done answers. */
export function openByAction(facts: readonly Fact[], response: string): ReadonlyMap<Action, readonly Fact[]> {
  const open = owedBy(actionToday, facts).filter(({ body }) => (body as Needed).response === response);
  return Map.groupBy(open, ({ body }) => (body as Needed).what);
}

type Needed = Readonly<{ what: Action; response?: string }>;
