import type { Limits } from '../domain/limits.ts';
import type { Note, Sheet, Spreadsheet } from '../domain/sheet.ts';
import { UnreadableFile } from '../domain/spreadsheet-problem.ts';

import { readDateStyles } from './date-styles.ts';
import { openPackage, type Package } from './package.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readWorkbook } from './workbook.ts';
import { readWorksheet } from './worksheet.ts';

/** Reads every sheet of a workbook in the form that Excel has written since 2007. */
export function readXlsx(bytes: Uint8Array, limits: Limits): Spreadsheet {
  const opened = openPackage(bytes, limits);
  refuseOtherPackages(opened);
  const workbook = readWorkbook(opened);
  if (workbook.sheets.length === 0) throw new UnreadableFile('no-rows');
  if (workbook.sheets.length > limits.sheets) throw new UnreadableFile('too-many-sheets', { limit: limits.sheets });

  const read = <Value>(part: string | null, reader: (xml: Uint8Array) => readonly Value[]): readonly Value[] => {
    const xml = part === null ? null : opened.part(part);
    return xml === null ? [] : reader(xml);
  };
  const context = {
    sharedStrings: read(workbook.sharedStrings, readSharedStrings),
    styles: read(workbook.styles, readDateStyles),
    dateSystem: workbook.dateSystem,
    limits,
    count: { rows: 0, cells: 0 },
  };
  const sheets = workbook.sheets.map(({ name, hidden, part }): Sheet => {
    const xml = opened.part(part);
    if (xml === null) throw new UnreadableFile('damaged');
    const rows = readWorksheet(xml, context);
    return { name, dateSystem: workbook.dateSystem, rows, ...(hidden && { hidden }) };
  });
  if (sheets.every((sheet) => sheet.rows.length === 0)) throw new UnreadableFile('no-rows');
  return { format: 'xlsx', locked: false, sheets, notes: sheets.flatMap(notesOf) };
}

function notesOf(sheet: Sheet): Note[] {
  const hiddenRows = sheet.rows.filter((row) => row.hidden).length;
  const shortened = sheet.rows.flatMap((row) => row.cells).filter((cell) => cell.shortened).length;
  return [
    ...(sheet.hidden && sheet.rows.length > 0 ? [{ note: 'hidden-sheet', sheet: sheet.name } as const] : []),
    ...(hiddenRows > 0 ? [{ note: 'hidden-rows', sheet: sheet.name, count: hiddenRows } as const] : []),
    ...(shortened > 0 ? [{ note: 'cells-shortened', count: shortened } as const] : []),
  ];
}

/** Other programs' files are zip files too. */
function refuseOtherPackages({ names }: Package): void {
  const has = (prefix: string): boolean => [...names].some((name) => name.startsWith(prefix));
  if (has('xl/workbook.xml') || has('_rels/.rels')) {
    if (names.has('xl/workbook.bin')) throw new UnreadableFile('binary-workbook');
    if (has('word/')) throw new UnreadableFile('document');
    if (has('ppt/')) throw new UnreadableFile('presentation');
    return;
  }
  if (names.has('content.xml') && names.has('mimetype')) throw new UnreadableFile('open-document');
  throw new UnreadableFile('archive');
}
