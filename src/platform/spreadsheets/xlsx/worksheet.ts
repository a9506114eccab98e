import { textCell } from '../domain/cell-text.ts';
import { dayOfSerial } from '../domain/excel-date.ts';
import type { Limits } from '../domain/limits.ts';
import { emptyCell, type Cell, type DateSystem, type Row } from '../domain/sheet.ts';
import { UnreadableFile } from '../domain/spreadsheet-problem.ts';

import { cellPlace } from './cell-place.ts';
import type { DateShown } from './date-styles.ts';
import { repeatMerged, type MergedBlock } from './merged-blocks.ts';
import { parseXml } from './parse-xml.ts';
import { unescapeText } from './unescape-text.ts';

export type WorksheetContext = Readonly<{
  sharedStrings: readonly string[];
  styles: readonly (DateShown | null)[];
  dateSystem: DateSystem;
  limits: Limits;
  /** Counts of the whole workbook so far; refuses when it passes a limit. */
  count: { rows: number; cells: number };
}>;

type Written = { type: string; style: number; value: string; inline: string; formula: boolean };

/** Reads one sheet's rows in their order. Formulas are never run: a cell that has one gives the value saved beside it. */
export function readWorksheet(xml: Uint8Array, context: WorksheetContext): Row[] {
  const { limits, count } = context;
  const rows: Row[] = [];
  const blocks: MergedBlock[] = [];
  let line = 0;
  let hidden = false;
  let cells: Cell[] = [];
  let column = -1;
  let written: Written | null = null;
  let reading: 'value' | 'inline' | null = null;
  let inReadingAid = 0;

  const keep = (cell: Cell): void => {
    if (cell.text.trim() === '') return;
    if (column >= limits.columns) throw new UnreadableFile('too-many-columns', { limit: limits.columns });
    count.cells += 1;
    if (count.cells > limits.cells) throw new UnreadableFile('too-many-cells', { limit: limits.cells });
    while (cells.length < column) cells.push(emptyCell);
    cells[column] = cell;
  };

  parseXml(xml, {
    open(name, attributes) {
      switch (name) {
        case 'row':
          line = Number(attributes['r'] ?? line + 1);
          hidden = /^(1|true)$/.test(attributes['hidden'] ?? '');
          cells = [];
          column = -1;
          break;
        case 'c':
          column = cellPlace(attributes['r'] ?? '')?.column ?? column + 1;
          written = {
            type: attributes['t'] ?? 'n',
            style: Number(attributes['s'] ?? 0),
            value: '',
            inline: '',
            formula: false,
          };
          break;
        case 'v':
          reading = 'value';
          break;
        case 't':
          if (inReadingAid === 0) reading = 'inline';
          break;
        case 'rPh':
          inReadingAid += 1;
          break;
        case 'f':
          if (written !== null) written.formula = true;
          break;
        case 'mergeCell': {
          const [from, to] = (attributes['ref'] ?? '').split(':').map(cellPlace);
          if (from && to) blocks.push({ from, to });
          break;
        }
      }
    },
    text(part) {
      if (written === null) return;
      if (reading === 'value') written.value += part;
      else if (reading === 'inline') written.inline += part;
    },
    close(name) {
      switch (name) {
        case 'v':
        case 't':
          reading = null;
          break;
        case 'rPh':
          inReadingAid -= 1;
          break;
        case 'c':
          if (written !== null) keep(toCell(written, context));
          written = null;
          break;
        case 'row':
          if (cells.length === 0) break;
          count.rows += 1;
          if (count.rows > limits.rows) throw new UnreadableFile('too-many-rows', { limit: limits.rows });
          rows.push(hidden ? { line, hidden: true, cells } : { line, cells });
          break;
      }
    },
  });
  return repeatMerged(rows, blocks, limits);
}

function toCell(written: Written, context: WorksheetContext): Cell {
  const cell = valueCell(written, context);
  return written.formula ? { ...cell, formula: true } : cell;
}

function valueCell({ type, style, value, inline }: Written, context: WorksheetContext): Cell {
  const { sharedStrings, styles, dateSystem, limits } = context;
  switch (type) {
    case 's':
      return textCell(sharedStrings[Number(value)] ?? '', limits.cellLength);
    case 'inlineStr':
      return textCell(unescapeText(inline), limits.cellLength);
    case 'str':
      return textCell(unescapeText(value), limits.cellLength);
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return emptyCell;
    case 'd':
      return textCell(value.slice(0, 10), limits.cellLength);
    default:
      return numberCell(value, styles[style] ?? null, dateSystem);
  }
}

function numberCell(value: string, shown: DateShown | null, system: DateSystem): Cell {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return emptyCell;
  const day = shown === null || shown === 'time' ? null : dayOfSerial(number, system);
  if (day === null) return { text: plainNumber(number), number };
  if (shown === 'year') return { text: day.slice(0, 4), number };
  if (shown === 'month') return { text: day.slice(0, 7), number };
  return { text: day, number, date: day };
}

/** Never in the form 4.47E+11: it would lose a telephone number. */
function plainNumber(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number);
}
