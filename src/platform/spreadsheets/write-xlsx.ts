import { strToU8, zipSync } from 'fflate';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { serialOfDay } from './domain/excel-date.ts';
import { columnLetters } from './xlsx/cell-place.ts';

/** A cell to write: text, a number, a real date, or nothing. Text is never written as a formula. */
export type CellToWrite = string | number | Readonly<{ date: LocalDate }> | null;

export type SheetToWrite = Readonly<{
  name: string;
  rows: readonly (readonly CellToWrite[])[];
  /** Blocks such as `A1:F1`. */
  merged?: readonly string[];
  /** Lines, counted from 1, to write in bold. */
  bold?: readonly number[];
  /** Lines, counted from 1, that the program is to hide. */
  hidden?: readonly number[];
}>;

const mtime = new Date('2000-01-01T00:00:00Z');

/** A workbook that Excel and LibreOffice open. The same sheets give the same bytes. */
export function writeXlsx(sheets: readonly SheetToWrite[]): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(sheets.length)),
    '_rels/.rels': strToU8(relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(workbookXml(sheets)),
    'xl/_rels/workbook.xml.rels': strToU8(
      relationships([
        ...sheets.map(
          (_, at) => [`rId${String(at + 1)}`, 'worksheet', `worksheets/sheet${String(at + 1)}.xml`] as const,
        ),
        [`rId${String(sheets.length + 1)}`, 'styles', 'styles.xml'],
      ]),
    ),
    'xl/styles.xml': strToU8(styles),
  };
  sheets.forEach((sheet, at) => {
    files[`xl/worksheets/sheet${String(at + 1)}.xml`] = strToU8(sheetXml(sheet));
  });
  return zipSync(files, { mtime, level: 6 });
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${String(at + 1)}.xml" ContentType="${type}.worksheet+xml"/>`,
  ).join('');
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheets}</Types>`;
}

function relationships(relations: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = relations.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly SheetToWrite[]): string {
  const each = sheets.map(
    ({ name }, at) =>
      `<sheet name="${escaped(name.slice(0, 31))}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`,
  );
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each.join('')}</sheets></workbook>`;
}

/** Cell styles by number: 0 plain, 1 a date as 31/12/1990, 2 bold. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

function sheetXml({ rows, merged = [], bold = [], hidden = [] }: SheetToWrite): string {
  const lines = rows.map((cells, at) => {
    const line = at + 1;
    const written = cells.map((cell, column) =>
      cellXml(cell, `${columnLetters(column)}${String(line)}`, bold.includes(line)),
    );
    return `<row r="${String(line)}"${hidden.includes(line) ? ' hidden="1"' : ''}>${written.join('')}</row>`;
  });
  const blocks = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const mergeCells = merged.length === 0 ? '' : `<mergeCells count="${String(merged.length)}">${blocks}</mergeCells>`;
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData>${mergeCells}</worksheet>`;
}

function cellXml(cell: CellToWrite, place: string, isBold: boolean): string {
  if (cell === null || cell === '') return '';
  const style = isBold ? ' s="2"' : '';
  if (typeof cell === 'number') return `<c r="${place}"${style}><v>${String(cell)}</v></c>`;
  if (typeof cell === 'object') return `<c r="${place}" s="1"><v>${String(serialOfDay(cell.date))}</v></c>`;
  return `<c r="${place}" t="inlineStr"${style}><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function escaped(text: string): string {
  return text
    .toWellFormed()

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
