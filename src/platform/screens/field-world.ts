import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { Typed } from './typed.ts';

/** What was typed and not saved yet, by the name of its form; in memory at once, on the device soon after, encrypted. */
export type Drafts = Readonly<{
  get(form: string): Typed | null;
  set(form: string, typed: Typed | null): void;
}>;

/** What every screen works with. */
export type FieldWorld<Key extends string = string> = Readonly<{
  t: Translator<Key>;
  replica: Replica;
  /** The civil date in England now. */
  today: LocalDate;
  /** Opens another screen: `sites/…`, without the `#/`. */
  go(path: string): void;
  /** Says what has just happened: at the top of whichever screen is open, and to whoever cannot see it. */
  say(words: string): void;
  drafts: Drafts;
}>;

export const World = createContext<FieldWorld | null>(null);

/** The world of the screen that asks; `Key` names the words that it may say. */
export function useField<Key extends string = string>(): FieldWorld<Key> {
  const world = useContext(World);
  if (world === null) throw new AlongsideError('ALO-FIELD-001', 'A screen was shown outside the field app');
  return world;
}
