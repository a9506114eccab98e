import { parseLanguage } from '#platform/language/parse-language.ts';
import { cellAt, type Row } from '#platform/spreadsheets/domain/sheet.ts';

import type { Column, ColumnName } from './column.ts';
import { readNationality } from './read-nationality.ts';
import { readSex } from './read-words.ts';

/** What most cells of a column must look like for it to be taken for that; tried in this order. */
const looks: readonly (readonly [ColumnName, (text: string, isDate: boolean) => boolean])[] = [
  ['born', (text, isDate) => isDate || /^\d{1,4}[/.-]\w{1,3}[/.-]\d{2,4}$/.test(text)],
  ['sex', (text) => text.length <= 8 && readSex(text) !== null],
  ['phone', (text) => /^\+?[\d\s()-]{9,16}$/.test(text) && /\d{9}/.test(text.replace(/\D/g, ''))],
  ['nationality', (text) => readNationality(text) !== null],
  ['language', (text) => parseLanguage(text) !== null],
  ['full-name', (text) => /^[\p{L}\p{M}'’., -]{3,80}$/u.test(text)],
];

/**
 * What the columns of a list without a header are, by what stands in them; null where no column holds names. A guess, and to be shown as one.
 * The first column of names is the whole name, unless a second stands beside it: then given and family name, in that order.
 */
export function guessColumns(rows: readonly Row[]): readonly Column[] | null {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const columns: Column[] = [];
  for (let index = 0; index < width; index += 1) {
    const cells = rows.map((row) => cellAt(row, index)).filter((cell) => cell.text.trim() !== '' && !cell.merged);
    if (cells.length < Math.max(1, rows.length * 0.3)) continue;
    const found = looks.find(
      ([name, fits]) =>
        (name === 'full-name' || !columns.some((column) => column.name === name)) &&
        cells.filter((cell) => fits(cell.text.trim(), cell.date !== undefined)).length >= cells.length * 0.7,
    );
    if (found !== undefined) columns.push({ name: found[0], index, heading: '' });
  }
  const names = columns.filter(({ name }) => name === 'full-name');
  const [first, second] = names;
  if (first === undefined) return null;
  const beside = second !== undefined && second.index === first.index + 1;
  return columns
    .filter((column) => column.name !== 'full-name' || column === first || (beside && column === second))
    .map((column) =>
      beside && column === first
        ? { ...column, name: 'given-name' }
        : beside && column === second
          ? { ...column, name: 'family-name' }
          : column,
    );
}
