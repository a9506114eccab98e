import type { PairedShares } from '../figures/before-after.ts';
import type { ShownStep } from '../figures/flow-chart.ts';
import type { RoundedGroup } from '../figures/rounded-bars.ts';
import type { DrawnGroup } from '../figures/shares.ts';

/** The numbers of a figure, before they have words in any language. */
export type FigureNumbers =
  | Readonly<{ kind: 'bars' | 'diverging'; answers: readonly string[]; groups: readonly DrawnGroup[] }>
  | Readonly<{ kind: 'rounded-bars'; answers: readonly string[]; groups: readonly RoundedGroup[]; isPaired: boolean }>
  | Readonly<{ kind: 'before-after'; answers: readonly string[]; shares: PairedShares }>
  | Readonly<{ kind: 'flow'; steps: readonly ShownStep[] }>;
