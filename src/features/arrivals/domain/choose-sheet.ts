import type { Sheet } from '#platform/spreadsheets/domain/sheet.ts';

import type { ColumnName } from './column.ts';
import { findHeader, type Header } from './find-header.ts';

/** What sort of list is looked for in a file that may hold several. */
export type ListSort = 'arrivals' | 'moves';

export type SheetChosen = Readonly<{ sheet: Sheet; header: Header | null; others: readonly Sheet[] }>;

const names: Readonly<Record<ListSort, RegExp>> = {
  arrivals: /arriv|resident|occup|guest|people|list|census|intake|new/i,
  moves: /mov|dispers|transfer|depart|leav|out/i,
};
const movedColumns: ReadonlySet<ColumnName> = new Set(['moved-from', 'moved-to', 'moved-on']);

/**
 * The sheet that is most likely the list: its header, its name, that it is not hidden, then how many rows it has. `others` are the sheets that hold
 * a list too and are not read; their names are shown so that they can be sent as well. A sheet asked for by name is taken whatever it holds.
 */
export function chooseSheet(sheets: readonly Sheet[], sort: ListSort, asked?: string): SheetChosen | null {
  const filled = sheets
    .filter((sheet) => sheet.rows.length > 0)
    .map((sheet) => ({ sheet, header: findHeader(sheet.rows) }));
  const wanted = asked?.trim().toLowerCase();
  const ranked = filled
    .map((each) => ({ ...each, score: score(each.sheet, each.header, sort) }))
    .sort((a, b) => b.score - a.score);
  const chosen =
    wanted === undefined || wanted === ''
      ? ranked[0]
      : ranked.find(({ sheet }) => sheet.name.trim().toLowerCase() === wanted);
  if (chosen === undefined) return null;
  const others = ranked.filter((each) => each !== chosen && each.header !== null && each.header.columns.length >= 2);
  return { sheet: chosen.sheet, header: chosen.header, others: others.map(({ sheet }) => sheet) };
}

function score(sheet: Sheet, header: Header | null, sort: ListSort): number {
  const other: ListSort = sort === 'arrivals' ? 'moves' : 'arrivals';
  const moved = header?.columns.filter(({ name }) => movedColumns.has(name)).length ?? 0;
  return (
    (header?.columns.length ?? 0) * 10 +
    moved * (sort === 'moves' ? 20 : -15) +
    (names[sort].test(sheet.name) ? 25 : 0) -
    (names[other].test(sheet.name) ? 25 : 0) -
    (sheet.hidden ? 60 : 0) +
    Math.min(Math.log2(sheet.rows.length + 1) * 3, 40)
  );
}
