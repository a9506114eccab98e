import type { FormRow, FormSheet } from './form-sheets.ts';

/** A line that only draws the table: `|---|:--:|`. */
const drawn = /^\|?[\s|:-]*-[\s|:-]*$/;
const heading = /^#/;

/**
 * Reads sheets written as Markdown tables: a row whose first cell is not empty begins the sheet of that name, every other row is one of its rows.
 * Rows are numbered as the spreadsheet would number them, the headings being row 1. `\|` is a bar inside a cell; a line without a bar is prose and is left out.
 */
export function readMarkdownSheets(text: string): readonly FormSheet[] {
  const sheets: { name: string; rows: FormRow[] }[] = [];
  let row = 0;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    const written = line.trim();
    if (written === '' || heading.test(written) || !written.includes('|') || drawn.test(written)) continue;
    const [name = '', ...cells] = cellsOf(written);
    if (name !== '') {
      sheets.push({ name, rows: [] });
      row = 0;
      if (cells.every((cell) => cell === '')) continue;
    }
    row += 1;
    if (cells.some((cell) => cell !== '')) sheets.at(-1)?.rows.push({ row, cells });
  }
  return sheets;
}

/** The cells of one line. What follows the last bar is a cell too, unless it is a remark that begins with `#`. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = line.startsWith('|') ? 1 : 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === '\\' && line.charAt(at + 1) === '|') {
      cell += '|';
      at += 1;
    } else if (character === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  const last = cell.trim();
  if (last !== '' && !last.startsWith('#')) cells.push(last);
  return cells;
}
