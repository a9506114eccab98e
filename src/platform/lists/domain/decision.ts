import type { Proposal } from './proposal.ts';

/** What is to be done with a row. `overrule`: where the list and the record differ, the list is right. */
export type Decision =
  | Readonly<{ choice: 'join'; personId: string; overrule?: true }>
  | Readonly<{ choice: 'new' }>
  | Readonly<{ choice: 'same-as'; line: number }>
  | Readonly<{ choice: 'leave-out' }>;

/** What is done with a row on which nobody has decided; null where it waits for a person. */
export function usualDecision(proposal: Proposal): Decision | null {
  if (proposal.sameAs !== null) return { choice: 'same-as', line: proposal.sameAs };
  const [only] = proposal.people;
  if (proposal.outcome === 'known' && only !== undefined) return { choice: 'join', personId: only.personId };
  return proposal.outcome === 'new' ? { choice: 'new' } : null;
}
