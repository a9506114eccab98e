import type { LocalDate } from './local-date.ts';

/**
 * Where a rule or a date that we ship comes from. `mark` says how sure we are: R read at its source, R2 read where the source is quoted,
 * C worked out, M from memory and not checked, X looked for and not found. A page that rests on M or X says so.
 */
export type Source = Readonly<{
  title: string;
  where: string;
  /** The day the source was published or, for what is worked out, the day that was done. */
  date: LocalDate;
  mark: 'R' | 'R2' | 'C' | 'M' | 'X';
}>;
