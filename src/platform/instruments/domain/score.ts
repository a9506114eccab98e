import type { InstrumentText } from './text.ts';

/** Reads a total: `from` to `to`, both included. `action` asks for something to be done now, on the same visit. */
export type ScoreBand = Readonly<{ from: number; to: number; says: InstrumentText; action?: InstrumentText }>;

/**
 * A total over questions. A choice weighs what its list's `column` says; without `column` the answers are numbers themselves.
 * With fewer than `minimum` answered there is no score, never a low one.
 */
export type Score = Readonly<{
  name: string;
  label?: InstrumentText;
  questions: readonly string[];
  column?: string;
  method: 'sum' | 'mean' | 'prorated-sum';
  minimum?: number;
  bands: readonly ScoreBand[];
}>;
