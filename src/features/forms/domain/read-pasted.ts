import type { FormSheet } from '#platform/instruments/domain/xlsform/form-sheets.ts';
import { readMarkdownSheets } from '#platform/instruments/domain/xlsform/markdown-sheets.ts';

/** What was typed or pasted for each sheet. */
export type Pasted = Readonly<Record<'survey' | 'choices' | 'settings', string>>;

/**
 * Reads the sheets as they come out of a spreadsheet's clipboard (cells between tabs), or as Markdown tables. A table that names its sheets may hold all of
 * them, whichever field it was put in.
 */
export function readPasted(pasted: Pasted): readonly FormSheet[] {
  return Object.entries(pasted).flatMap(([name, typed]): readonly FormSheet[] => {
    const text = clean(typed);
    if (text.trim() === '') return [];
    if (!/^\s*\|/.test(text)) return [{ name, rows: readCells(text) }];
    return readMarkdownSheets(/^\s*\|\s*\|/.test(text) ? `| ${name} |\n${text}` : text);
  });
}

/** A spreadsheet's clipboard puts a cell that holds a line end or a tab in quotes, and doubles the quotes in it. */
function readCells(text: string): FormSheet['rows'] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') cell += text.charAt((at += 1));
      else isQuoted = false;
    } else if (character === '"' && cell === '' && closes(text, at)) isQuoted = true;
    else if (character === '\t') end();
    else if (character === '\n') {
      end();
      rows.push([]);
    } else cell += character;
  }
  end();
  return rows
    .map((cells, place) => ({ row: place + 1, cells }))
    .filter(({ cells }) => cells.some((written) => written !== ''));
}

/** True where the quote that opens a cell is closed at the end of one; otherwise it is the first letter of what was written. */
function closes(text: string, from: number): boolean {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text.charAt(at) !== '"') continue;
    if (text.charAt(at + 1) === '"') at += 1;
    else return at + 1 === text.length || text.charAt(at + 1) === '\t' || text.charAt(at + 1) === '\n';
  }
  return false;
}

/** Line ends of one kind, and nothing that no text of a form can hold. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
