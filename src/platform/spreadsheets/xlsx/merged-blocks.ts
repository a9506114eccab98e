import type { Limits } from '../domain/limits.ts';
import { emptyCell, type Cell, type Row } from '../domain/sheet.ts';

import type { CellPlace } from './cell-place.ts';

export type MergedBlock = Readonly<{ from: CellPlace; to: CellPlace }>;

/**
 * Repeats what a merged block says in each of its cells, marked `merged`, so that a room written once beside a family of four is read four
 * times. Only in rows that have something of their own, and only into cells that are empty.
 */
export function repeatMerged(rows: readonly Row[], blocks: readonly MergedBlock[], limits: Limits): Row[] {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  let left = limits.cells;
  for (const { from, to } of blocks) {
    const said = byLine.get(from.row + 1)?.cells[from.column];
    if (said === undefined || said.text === '') continue;
    const repeated: Cell = { ...said, merged: true };
    const lastColumn = Math.min(to.column, limits.columns - 1);
    const lastLine = Math.min(to.row + 1, rows[rows.length - 1]?.line ?? 0);
    for (let line = from.row + 1; line <= lastLine; line += 1) {
      const row = byLine.get(line);
      if (row === undefined) continue;
      const cells = [...row.cells];
      for (let column = from.column; column <= lastColumn; column += 1) {
        left -= 1;
        if (left < 0) return [...byLine.values()];
        if (line === from.row + 1 && column === from.column) continue;
        while (cells.length <= column) cells.push(emptyCell);
        if (cells[column]?.text === '') cells[column] = repeated;
      }
      byLine.set(line, { ...row, cells });
    }
  }
  return [...byLine.values()];
}
