import type { LocalDate } from '#platform/calendar/local-date.ts';
import { said, type Said } from '#platform/lists/domain/said.ts';
import type { Note } from '#platform/spreadsheets/domain/sheet.ts';

import { findPlace, isNamed, type NamedPlace } from './doubts.ts';
import type { ReadList } from './read-list.ts';

/** Something about a list as a whole that a person must confirm before anything of it is committed. */
export type Concern = Said & Readonly<{ name: ConcernName }>;

export const concernNames = [
  'closed-site',
  'wrong-place',
  'cut-short',
  'columns-guessed',
  'day-far-off',
  'same-file-elsewhere',
] as const;
export type ConcernName = (typeof concernNames)[number];

export type ConcernContext = Readonly<{
  place: NamedPlace & Readonly<{ isOpen: boolean }>;
  places: readonly NamedPlace[];
  on: LocalDate;
  today: LocalDate;
  notes: readonly Note[];
  /** The name of another place for which the same file was received. */
  elsewhere: string | null;
}>;

/** What is to be confirmed of a list. It is kept all the same: a warning is never a reason to lose it. */
export function concernsOf({ rows, notes: marks }: ReadList, context: ConcernContext): readonly Concern[] {
  const { place, places, on, today, notes, elsewhere } = context;
  const concerns: Concern[] = [];
  const raise = (name: ConcernName, values: Said['values'] = {}): void => {
    concerns.push({ ...said(`arrivals.concern.${name}`, values), name });
  };
  if (!place.isOpen) raise('closed-site', { place: place.name });
  const sited = rows.filter(({ person }) => person.site !== null);
  const elsewhereRows = sited.filter(({ person }) => !isNamed(person.site ?? '', place));
  if (elsewhereRows.length > 0 && elsewhereRows.length * 2 >= sited.length) {
    const written = mostCommon(elsewhereRows.map(({ person }) => person.site ?? ''));
    const perhaps = findPlace(written, places)?.name;
    raise('wrong-place', {
      place: place.name,
      written,
      count: elsewhereRows.length,
      perhaps: perhaps ?? '',
      isKnown: perhaps === undefined ? 'no' : 'yes',
    });
  }
  const cut = notes.find(({ note }) => note === 'last-line-unfinished' || note === 'quote-never-closed');
  if (cut !== undefined) raise('cut-short', { line: cut.note === 'last-line-unfinished' ? cut.line : '' });
  if (marks.some(({ says }) => says === 'arrivals.mark.list.columns-guessed')) raise('columns-guessed');
  if (on > today || Number(today.slice(0, 4)) - Number(on.slice(0, 4)) > 1) raise('day-far-off', { on });
  if (elsewhere !== null) raise('same-file-elsewhere', { place: elsewhere });
  return concerns;
}

function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
