import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { findLanguage } from '#platform/language/language.ts';

/** The tag under which an instrument has words in somebody's language; null where it has none. */
export function spokenBy({ languages }: Instrument, tag: string | undefined): string | null {
  if (tag === undefined || tag === '') return null;
  const wanted = findLanguage(tag)?.tag ?? tag;
  return languages.find((one) => (findLanguage(one.tag)?.tag ?? one.tag) === wanted)?.tag ?? null;
}

/** The language that is shown beside the reader's: the one that the address asks for, else the one that the filling was begun in; null for none. */
export function besideOf(
  instrument: Instrument,
  asked: unknown,
  begun: string | undefined,
  reader: string,
): string | null {
  const tag = asked === 'none' ? null : spokenBy(instrument, typeof asked === 'string' ? asked : begun);
  return tag === null || tag === spokenBy(instrument, reader) ? null : tag;
}
