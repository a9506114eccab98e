import type { Direction } from '#platform/language/language.ts';

/** What a figure needs said in the reader's language; numbers come as they are written there. */
export type FigureWords = Readonly<{
  direction: Direction;
  /** A percentage from 0 to 100 with one decimal. */
  percent(value: number): string;
  /** Without decimals, for an axis. */
  wholePercent(value: number): string;
  count(value: number): string;
  /** A change in percentage points with its sign, and no sign of percent. */
  points(value: number, decimals: 0 | 1): string;
  /** `PCN (69 people)`. */
  group(name: string, base: number): string;
  interval(low: string, high: string): string;
  answer: string;
  base: string;
  step: string;
  people: string;
  before: string;
  after: string;
  difference: string;
  /** Why a scale is drawn as bars. */
  insteadOfScale: string;
  insteadOfWideScale: string;
  /** The text alternative of each kind of figure. */
  says(
    kind:
      'bars' | 'diverging' | 'before-after' | 'flow' | 'rounded-bars' | 'rounded-diverging' | 'rounded-before-after',
    values: Readonly<Record<string, string | number>>,
  ): string;
}>;
