import type { Cell, Row, Sheet } from '#platform/spreadsheets/domain/sheet.ts';

/** A sheet of texts, as a CSV file gives it; empty lines are left out but counted. */
export function aSheet(lines: readonly (readonly (string | Cell)[])[], name = ''): Sheet {
  const rows = lines
    .map((cells, at): Row => ({
      line: at + 1,
      cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.text.trim() !== ''));
  return { name, dateSystem: '1900', rows };
}
