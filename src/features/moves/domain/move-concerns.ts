import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { ListConcern } from '#platform/lists/domain/incoming-list.ts';
import { said, type Said } from '#platform/lists/domain/said.ts';
import type { Note } from '#platform/spreadsheets/domain/sheet.ts';
import type { ReadList } from '#features/arrivals/index.ts';

import { destinationOf, type MoveList } from './plan-move.ts';
import type { NamedPlace } from '#features/arrivals/index.ts';

export type MoveConcernContext = Readonly<{
  list: Omit<MoveList, 'id'>;
  places: readonly NamedPlace[];
  today: LocalDate;
  notes: readonly Note[];
  toIsOpen: boolean;
}>;

/** What is to be confirmed of a list of moves as a whole. */
export function moveConcerns({ rows, notes: marks }: ReadList, context: MoveConcernContext): readonly ListConcern[] {
  const { list, places, today, notes, toIsOpen } = context;
  const concerns: ListConcern[] = [];
  const raise = (name: string, values: Said['values'] = {}): void => {
    concerns.push({ ...said(`moves.concern.${name}`, values), name });
  };
  if (!toIsOpen) raise('closed-site', { place: list.to?.name ?? '' });
  const nowhere = rows.filter((row) => destinationOf(row, { ...list, id: '' }, places).place === null).length;
  if (nowhere > 0) raise('destination-unknown', { count: nowhere });
  if (list.from !== null && list.from.id === list.to?.id) raise('same-place', { place: list.from.name });
  const cut = notes.find(({ note }) => note === 'last-line-unfinished' || note === 'quote-never-closed');
  if (cut !== undefined) raise('cut-short', { line: cut.note === 'last-line-unfinished' ? cut.line : '' });
  if (marks.some(({ says }) => says === 'arrivals.mark.list.columns-guessed')) raise('columns-guessed');
  if (list.on > today || Number(today.slice(0, 4)) - Number(list.on.slice(0, 4)) > 1)
    raise('day-far-off', { on: list.on });
  return concerns;
}
