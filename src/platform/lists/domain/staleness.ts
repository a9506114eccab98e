import { canonical } from '#platform/record/domain/canonical.ts';

import type { Decision } from './decision.ts';
import type { Proposal } from './proposal.ts';

/**
 * True when the world has changed since a row was decided, so that the decision may no longer be what was meant: the person would now get other
 * changes or is no longer proposed, or somebody has turned up who was not there to be chosen. `sinceThen` are people whom this very list has added.
 */
export function isStale(
  decision: Decision,
  before: Proposal,
  now: Proposal,
  isOwn: boolean,
  sinceThen: ReadonlySet<string>,
): boolean {
  switch (decision.choice) {
    case 'leave-out':
    case 'same-as':
      return false;
    case 'join': {
      const [then, today] = [before, now].map(({ people }) =>
        people.find(({ personId }) => personId === decision.personId),
      );
      if (then === undefined || today === undefined) return true;
      if (!isOwn && now.outcome !== before.outcome) return true;
      return canonical([then.changes, then.against]) !== canonical([today.changes, today.against]);
    }
    case 'new': {
      const seen = new Set(before.people.map(({ personId }) => personId));
      const fresh = now.people.filter(({ personId }) => !seen.has(personId) && !sinceThen.has(personId));
      return fresh.length > 0 || (now.outcome === 'known' && before.outcome !== 'known');
    }
  }
}
