import type { Column } from './read-headings.ts';
import type { FormSheet } from './form-sheets.ts';

/** One filled cell of a row, under the heading that its author gave it. */
export type Written = Readonly<{ text: string; language: string | null; heading: string }>;

/** A row by what its columns are. Cells hold what was written, with the spaces around it taken off; empty ones are left out. */
export type SheetRow = Readonly<{ sheet: string; row: number; cells: ReadonlyMap<string, readonly Written[]> }>;

/** Every row below the headings that has something in it. With `joinsSpaces`, several spaces in a row become one, as XLSForm does unless told otherwise. */
export function readRows(sheet: FormSheet, columns: readonly Column[], joinsSpaces: boolean): readonly SheetRow[] {
  return sheet.rows.slice(1).flatMap(({ row, cells }) => {
    const read = new Map<string, Written[]>();
    for (const { at, key, language, heading } of columns) {
      const text = tidy(cells[at] ?? '', joinsSpaces);
      if (text !== '') read.set(key, [...(read.get(key) ?? []), { text, language, heading }]);
    }
    return read.size === 0 ? [] : [{ sheet: sheet.name, row, cells: read }];
  });
}

function tidy(text: string, joinsSpaces: boolean): string {
  const trimmed = text.trim();
  return joinsSpaces ? trimmed.replace(/ {2,}/g, ' ') : trimmed;
}

/** What a column that knows no languages says in this row; empty text for nothing. */
export const textOf = (row: SheetRow, key: string): string => row.cells.get(key)?.[0]?.text ?? '';

/** The heading as the author wrote it, or the key where this row has no such cell. */
export const headingOf = (row: SheetRow, key: string): string => row.cells.get(key)?.[0]?.heading ?? key;
