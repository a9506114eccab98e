import type { PublicReport } from '#features/analysis/index.ts';

/** Words of somebody who answered, without whose, where, how or when. */
export type PublicQuotation = Readonly<{ label: string; language: string; words: string; isParaphrase: boolean }>;

/** A report as it is published: only what passed the door, and words that a person let out. */
export type Snapshot = Readonly<{ report: PublicReport; quotations: readonly PublicQuotation[] }>;
