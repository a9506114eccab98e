import type { PairedShares } from '../figures/before-after.ts';
import type { ShownStep } from '../figures/flow-chart.ts';
import type { RoundedBars } from '../figures/rounded-bars.ts';
import type { RoundedChanges } from '../figures/rounded-before-after.ts';
import type { WholeGroup } from '../figures/rounded-shares.ts';
import type { DrawnGroup } from '../figures/shares.ts';

/** The numbers of a figure, before they have words in any language. The rounded ones are kept with published reports: a kind may be added, and none changed. */
export type FigureNumbers =
  | Readonly<{ kind: 'bars' | 'diverging'; answers: readonly string[]; groups: readonly DrawnGroup[] }>
  | (Readonly<{ kind: 'rounded-bars'; answers: readonly string[] }> & RoundedBars)
  | Readonly<{ kind: 'rounded-diverging'; answers: readonly string[]; groups: readonly WholeGroup[] }>
  | Readonly<{ kind: 'rounded-before-after'; answers: readonly string[]; changes: RoundedChanges }>
  | Readonly<{ kind: 'before-after'; answers: readonly string[]; shares: PairedShares }>
  | Readonly<{ kind: 'flow'; steps: readonly ShownStep[] }>;
