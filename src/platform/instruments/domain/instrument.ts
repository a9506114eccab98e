import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { ChoiceList } from './choice-list.ts';
import type { Coding } from './coding.ts';
import type { Item } from './item.ts';
import type { Score } from './score.ts';
import type { InstrumentText } from './text.ts';

export type InstrumentLanguage = Readonly<{
  /** The key of texts, BCP-47. */
  tag: string;
  /** As its author wrote it: `Arabic (ar)`. */
  name: string;
}>;

/** Who stands behind an instrument. `by` names a role and an organisation. */
export type SignOff = Readonly<{ by: string; on: LocalDate }>;

/**
 * A form as data. A published version never changes: a change is a new version with the same id, and an answer keeps the version it was given to.
 * Nothing is asked of anybody with an instrument that is not signed, but for trying it out.
 */
export type Instrument = Readonly<{
  id: string;
  version: string;
  title: InstrumentText;
  /** The date that this version states of itself. */
  dated: LocalDate | null;
  owner: string | null;
  purpose: string | null;
  /** Where the questions come from and under which licence. */
  source: string | null;
  signOff: SignOff | null;
  /** The tag that the words were first written in, and that a missing translation falls back to. */
  language: string;
  languages: readonly InstrumentLanguage[];
  /** First step of absolute paths (`/data/age`); XLSForm's `name` setting. */
  root: string;
  items: readonly Item[];
  lists: readonly ChoiceList[];
  scores: readonly Score[];
  codes?: readonly Coding[];
  /** XLSForm's `instance_name`: an expression that names a filled form. */
  instanceName?: string;
  /** Settings that we hold for export and do not act on, by XLSForm's name. */
  settings?: Readonly<Record<string, string>>;
}>;
