import type { Coding } from './coding.ts';
import type { InstrumentMedia, InstrumentText } from './text.ts';

export type Choice = Readonly<{
  name: string;
  label?: InstrumentText;
  media?: InstrumentMedia;
  /** The list's other columns, for filters, look-ups and scores. */
  columns?: Readonly<Record<string, string>>;
  codes?: readonly Coding[];
}>;

/** What a question chooses from, or what expressions look up with `instance('id')` and `pulldata('id', ...)`. */
export type ChoiceList = Readonly<{
  id: string;
  choices: readonly Choice[];
  /** Names of the extra columns, in their order. */
  columns?: readonly string[];
  /** True where the same name may stand for several choices, as a filter leaves one of them. */
  duplicates?: boolean;
}>;
