import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { listLimits } from '../domain/limits.ts';
import type { Cell, Spreadsheet } from '../domain/sheet.ts';
import { writeXlsx } from '../write-xlsx.ts';

import { readXlsx } from './read-xlsx.ts';

type Parts = { sheet: string; strings?: string; styles?: string; workbook?: string };

/** A workbook of one sheet, put together by hand so that it can hold what our own writer never writes. */
function workbook({ sheet, strings, styles, workbook: properties = '' }: Parts): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return zipSync({
    '_rels/.rels': strToU8(`<Relationships>${relation('r1', 'officeDocument', '/xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': strToU8(
      `<x:workbook xmlns:x="m" xmlns:r="${office}">${properties}<x:sheets><x:sheet name="List" sheetId="1" r:id="r1"/></x:sheets></x:workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${relation('r1', 'worksheet', 'worksheets/../worksheets/sheet1.xml')}${relation('r2', 'sharedStrings', 'sharedStrings.xml')}${relation('r3', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${main}>${sheet}</worksheet>`),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': strToU8(`<sst ${main}>${strings}</sst>`) }),
    ...(styles !== undefined && { 'xl/styles.xml': strToU8(`<styleSheet ${main}>${styles}</styleSheet>`) }),
  });
}

const read = (parts: Parts): Spreadsheet => readXlsx(workbook(parts), listLimits);
const row = (cells: string, line = 1): string => `<sheetData><row r="${String(line)}">${cells}</row></sheetData>`;

function cells(parts: Parts): readonly Cell[] {
  return read(parts).sheets[0]?.rows[0]?.cells ?? [];
}

describe('the ways in which a workbook holds text', () => {
  test('shared, in runs of different lettering, without readings', () => {
    const strings =
      '<si><t>Amina</t></si><si><r><t>Tes</t></r><r><t xml:space="preserve">fay </t></r><rPh><t>reading</t></rPh></si>';
    expect(cells({ strings, sheet: row('<c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>') })).toEqual([
      { text: 'Amina' },
      { text: '' },
      { text: 'Tesfay' },
    ]);
  });

  test('in the cell itself, and with escaped characters', () => {
    expect(
      cells({ sheet: row('<c t="inlineStr"><is><t>a_x000D__x005F_b</t></is></c><c t="str"><v>b</v></c>') }),
    ).toEqual([{ text: 'a\r_b' }, { text: 'b' }]);
  });

  test('a number that is no date is written out in full', () => {
    expect(cells({ sheet: row('<c><v>4.47700900123E11</v></c><c><v>0.5</v></c>') })).toEqual([
      { text: '447700900123', number: 447700900123 },
      { text: '0.5', number: 0.5 },
    ]);
  });

  test('an error and an empty cell are empty; true and false are words', () => {
    expect(cells({ sheet: row('<c t="e"><v>#REF!</v></c><c><v></v></c><c t="b"><v>1</v></c>') })).toEqual([
      { text: '' },
      { text: '' },
      { text: 'TRUE' },
    ]);
  });

  test('a formula gives the value saved with it and is never run', () => {
    expect(
      cells({ sheet: row('<c t="str"><f>WEBSERVICE("http://x")</f><v>Amina</v></c><c><f>1+1</f></c><c><v>1</v></c>') }),
    ).toEqual([{ text: 'Amina', formula: true }, { text: '' }, { text: '1', number: 1 }]);
  });

  test('an entity declared to blow up is not expanded: the file is refused as damaged', () => {
    const sheet = `<sheetData><row><c t="inlineStr"><is><t>&lol;</t></is></c></row></sheetData>`;
    expect(() => read({ sheet })).toThrow('damaged');
  });
});

describe('dates', () => {
  const styles = (code: string): string =>
    `<numFmts><numFmt numFmtId="170" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="17"/></cellXfs>`;
  const dated = (style: number, serial: number, code = 'dd/mm/yyyy', properties = ''): Cell | undefined =>
    cells({
      styles: styles(code),
      workbook: properties,
      sheet: row(`<c s="${String(style)}"><v>${String(serial)}</v></c>`),
    })[0];

  test.each([
    ['dd/mm/yyyy', 33238, '1990-12-31'],
    ['[$-809]dddd\\, d mmmm yyyy;@', 33238, '1990-12-31'],
    ['dd/mm/yyyy hh:mm', 33238.75, '1990-12-31'],
    ['"Born" d-mmm-yy', 59, '1900-02-28'],
    ['dd/mm/yy', 61, '1900-03-01'],
  ])('%s shows the day', (code, serial, day) => {
    expect(dated(1, serial, code)).toEqual({ text: day, number: serial, date: day });
  });

  test('a format that shows a month or a year says no more than that', () => {
    expect(dated(1, 33238, 'yyyy')).toEqual({ text: '1990', number: 33238 });
    expect(dated(3, 33238)).toEqual({ text: '1990-12', number: 33238 });
  });

  test.each([['0.00'], ['[Red]#,##0'], ['General'], ['"day" 0'], ['hh:mm'], ['[h]:mm:ss']])(
    '%s shows no day',
    (code) => {
      expect(dated(1, 33238, code)).toEqual({ text: '33238', number: 33238 });
    },
  );

  test('a built-in date format needs no entry of its own', () => {
    expect(dated(2, 33238)?.date).toBe('1990-12-31');
  });

  test('a workbook that counts from 1904 is read so', () => {
    expect(dated(1, 31776, 'dd/mm/yyyy', '<x:workbookPr date1904="1"/>')?.date).toBe('1990-12-31');
  });

  test('the day that never was, 29 February 1900, is left as a number', () => {
    expect(dated(1, 60)).toEqual({ text: '60', number: 60 });
  });
});

describe('rows', () => {
  test('a merged block is repeated in each of its cells, and marked', () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="str"><v>12</v></c><c r="B1" t="str"><v>Amina</v></c></row><row r="2"><c r="B2" t="str"><v>Omar</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A900"/></mergeCells>';
    expect(read({ sheet }).sheets[0]?.rows[1]?.cells).toEqual([{ text: '12', merged: true }, { text: 'Omar' }]);
  });

  test('a hidden row is read, marked and noted', () => {
    const spreadsheet = readXlsx(
      writeXlsx([{ name: 'List', rows: [['Name'], ['Amina'], ['Omar']], hidden: [2] }]),
      listLimits,
    );
    expect(spreadsheet.sheets[0]?.rows[1]).toEqual({ line: 2, hidden: true, cells: [{ text: 'Amina' }] });
    expect(spreadsheet.notes).toEqual([{ note: 'hidden-rows', sheet: 'List', count: 1 }]);
  });

  test('rows keep the number that the sender sees', () => {
    const rows = readXlsx(writeXlsx([{ name: 'List', rows: [['Name'], [], [null, ''], ['Amina']] }]), listLimits)
      .sheets[0]?.rows;
    expect(rows?.map(({ line }) => line)).toEqual([1, 4]);
  });

  test('rows and cells without their own numbers follow on', () => {
    const sheet =
      '<sheetData><row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row><c t="str"><v>c</v></c></row></sheetData>';
    expect(read({ sheet }).sheets[0]?.rows.map(({ line, cells: each }) => [line, each.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  test('a formatted cell with nothing in it, far to the right, does not count as a column', () => {
    expect(cells({ sheet: row('<c r="A1" t="str"><v>a</v></c><c r="XFD1" s="1"/>') })).toHaveLength(1);
  });

  test('a value beyond the last column that a list may have is refused', () => {
    expect(() => cells({ sheet: row('<c r="XFD1" t="str"><v>a</v></c>') })).toThrow('too-many-columns');
  });

  test('a workbook with nothing written in it has no rows', () => {
    expect(() => readXlsx(writeXlsx([{ name: 'Empty', rows: [] }]), listLimits)).toThrow('no-rows');
  });

  test.each([
    ['rows', { rows: 2 }, 'too-many-rows'],
    ['cells', { cells: 3 }, 'too-many-cells'],
    ['sheets', { sheets: 1 }, 'too-many-sheets'],
  ])('more %s than the limit are refused', (_, fewer, problem) => {
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ];
    const twoSheets = writeXlsx([
      { name: 'One', rows },
      { name: 'Two', rows },
    ]);
    expect(() => readXlsx(twoSheets, { ...listLimits, ...fewer })).toThrow(problem);
  });
});

describe('what our own writer writes', () => {
  test('comes back as it was, formulas as text', () => {
    const rows = [['=1+1', 'فاطمة <b>&"', 12, { date: '1990-12-31' as never }, null, '  indented']];
    expect(readXlsx(writeXlsx([{ name: 'List', rows }]), listLimits).sheets[0]?.rows[0]?.cells).toEqual([
      { text: '=1+1' },
      { text: 'فاطمة <b>&"' },
      { text: '12', number: 12 },
      { text: '1990-12-31', number: 33238, date: '1990-12-31' },
      { text: '' },
      { text: '  indented' },
    ]);
  });

  test('the same sheets give the same bytes', () => {
    const sheets = [{ name: 'List', rows: [['Amina', 1]] }];
    expect(Buffer.from(writeXlsx(sheets)).equals(Buffer.from(writeXlsx(sheets)))).toBe(true);
  });
});
