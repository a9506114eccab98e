import type { Entry } from '#platform/record/domain/entry.ts';
import { settle } from '#platform/record/domain/settle.ts';

import {
  suggestionAnswered,
  suggestionMade,
  suggestionOwned,
  suggestionPublished,
  suggestionReturned,
  suggestionWithdrawn,
} from './kinds.ts';
import type {
  AnsweredBody,
  MadeBody,
  OwnedBody,
  PublishedBody,
  ReturnedBody,
  Suggestion,
  WithdrawnBody,
} from './suggestion.ts';

/**
 * One suggestion from the *set* of its entries: order, repeats and delays make no difference. Null where nothing is left of what was said: it was never
 * written here, or taken back as an error.
 */
export function foldSuggestion(id: string, entries: Iterable<Entry>): Suggestion | null {
  const own = [...entries].filter(({ subject }) => subject.id === id && subject.kind === 'suggestion');
  const { facts } = settle(own);
  const those = ({ kind }: Readonly<{ kind: string }>): Entry[] => facts.filter((entry) => entry.kind === kind);
  const made = those(suggestionMade) as Entry<MadeBody>[];
  if (made.length === 0) return null;
  return {
    id,
    made,
    owned: those(suggestionOwned) as Entry<OwnedBody>[],
    answered: those(suggestionAnswered) as Entry<AnsweredBody>[],
    published: those(suggestionPublished) as Entry<PublishedBody>[],
    returned: those(suggestionReturned) as Entry<ReturnedBody>[],
    withdrawn: those(suggestionWithdrawn) as Entry<WithdrawnBody>[],
    replacedBy: replacements(facts, own),
  };
}

/**
 * For each entry that was replaced, at any remove, what stands in its place now; of several the smallest id. What somebody took back is not among them, even
 * where that was undone: to show too little harms less, and it can be published again.
 */
function replacements(facts: readonly Entry[], own: readonly Entry[]): ReadonlyMap<string, string> {
  const byId = new Map(own.map((entry) => [entry.id, entry]));
  const takenBack = new Set(own.filter(({ kind }) => kind === 'retracted').flatMap((entry) => entry.replaces));
  const found = new Map<string, string>();
  for (const standing of [...facts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const waiting = [...standing.replaces];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const before = byId.get(id);
      if (found.has(id) || takenBack.has(id) || before?.kind !== standing.kind) continue;
      found.set(id, standing.id);
      waiting.push(...before.replaces);
    }
  }
  return found;
}
