import { deflateRawSync } from 'node:zlib';

import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { listLimits, type Limits } from './domain/limits.ts';
import { UnreadableFile } from './domain/spreadsheet-problem.ts';
import { readHere } from './read-spreadsheet.ts';
import { readSpreadsheet } from './spreadsheet-reader.ts';
import { lockXlsx } from './write-locked-xlsx.ts';
import { writeXlsx } from './write-xlsx.ts';

const list = writeXlsx([
  {
    name: 'List',
    rows: [
      ['Name', 'DOB'],
      ['Amina', '1990'],
    ],
  },
]);
const smallLimits = { ...listLimits, unpackedBytes: 5 * 1024 * 1024 };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is wrong with a file, by the reader itself; that the reader has a thread of its own is tested apart. */
async function refusal(bytes: Uint8Array, options: { password?: string; limits?: Limits } = {}): Promise<string> {
  try {
    await readHere(bytes, options.password, options.limits ?? listLimits);
    return 'was read';
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem.problem;
    throw error;
  }
}

describe('a file is known by what is in it, whatever it is called', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['a file of blanks', bytesOf('  \r\n'), 'empty-file'],
    ['a picture renamed .xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'picture'],
    ['a photograph', Buffer.from('ffd8ffe000104a46494600010100', 'hex'), 'picture'],
    ['a photograph from a phone', Buffer.concat([Buffer.from([0, 0, 0, 24]), bytesOf('ftypheic')]), 'picture'],
    ['a PDF', bytesOf('%PDF-1.7\n'), 'pdf'],
    ['a web page named .xls', bytesOf('<html><table><tr><td>Name</td></tr></table>'), 'web-page'],
    ['a Word document', zipSync({ '_rels/.rels': bytesOf('<a/>'), 'word/document.xml': bytesOf('<a/>') }), 'document'],
    ['an OpenDocument sheet', zipSync({ mimetype: bytesOf('x'), 'content.xml': bytesOf('<a/>') }), 'open-document'],
    ['a folder of files', zipSync({ 'photo.jpg': bytesOf('x') }), 'archive'],
    ['a program', Buffer.from('7f454c4602010100000000000000000003003e00', 'hex'), 'not-a-list'],
    ['a workbook from before 2007', oldWorkbook(), 'old-excel'],
  ])('%s', async (_, bytes, problem) => {
    expect(await refusal(bytes)).toBe(problem);
  });

  test('a workbook and a text file are read', async () => {
    expect(await refusal(list)).toBe('was read');
    expect(await refusal(bytesOf('Name,DOB\nAmina,1990\n'))).toBe('was read');
  });
});

describe('a locked workbook', () => {
  const locked = lockXlsx(list, 'Coach 7.30');

  test('opens with its password and says that it was locked', async () => {
    const read = await readHere(locked, 'Coach 7.30', listLimits);
    expect(read.locked).toBe(true);
    expect(read.sheets[0]?.rows[1]?.cells[0]?.text).toBe('Amina');
  });

  test('asks for its password, and says when it is wrong', async () => {
    expect(await refusal(locked)).toBe('password-needed');
    expect(await refusal(locked, { password: 'coach 7.30' })).toBe('wrong-password');
  });

  test('that was cut half-way is said to be cut, not to have a wrong password', async () => {
    const big = lockXlsx(
      writeXlsx([
        { name: 'List', rows: Array.from({ length: 3_000 }, (_, at) => [`Person ${String(at)} ${String(at * 7919)}`]) },
      ]),
      'p',
    );
    expect(await refusal(big.subarray(0, big.length / 2), { password: 'p' })).toMatch(/^(cut-short|damaged)$/);
  });
});

describe('a file that means harm, or would take too much', () => {
  test('a workbook cut half-way is refused as cut', async () => {
    expect(await refusal(list.subarray(0, list.length / 2))).toBe('cut-short');
  });

  test('a workbook with a changed letter or broken packing is refused as damaged', async () => {
    const stored = zipSync({ ...unzipSync(list) }, { level: 0 });
    expect(await refusal(stored)).toBe('was read');
    const changed = Buffer.from(stored);
    changed.write('Omina', changed.indexOf('Amina'));
    expect(await refusal(changed)).toBe('damaged');
    const broken = Buffer.from(list);
    const sheet = broken.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    broken.fill(0xff, sheet, sheet + 40);
    expect(await refusal(broken)).toBe('damaged');
  });

  test('a file of 50 MB is refused before it is read', async () => {
    expect(await refusal(new Uint8Array(50 * 1024 * 1024).fill(65))).toBe('file-too-large');
  });

  test('a zip bomb is refused by the size it states', async () => {
    expect(await refusal(bomb(6), { limits: smallLimits })).toBe('unpacks-too-large');
  });

  test('a zip bomb that states a small size unpacks to no more than that, and is damaged', async () => {
    expect(await refusal(bomb(6, 1000), { limits: smallLimits })).toBe('damaged');
  });
});

describe('the reader’s own thread', () => {
  test('gives what it read, sheet by sheet and row by row', async () => {
    const sheets = [
      { name: 'One', rows: Array.from({ length: 1_200 }, (_, line) => [`Person ${line}`]) },
      { name: 'Two', rows: [['Other']] },
    ];
    const read = await readSpreadsheet(writeXlsx(sheets));
    expect(read.ok && read.value.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['One', 1_200],
      ['Two', 1],
    ]);
    expect(read.ok && read.value.sheets[0]?.rows[1_199]?.cells[0]?.text).toBe('Person 1199');
  });

  test('gives a problem as a value', async () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(await readSpreadsheet(picture)).toEqual({ ok: false, problems: [{ problem: 'picture', values: {} }] });
  });

  test('is ended when the reading takes too long', async () => {
    const read = await readSpreadsheet(list, { limits: { ...listLimits, milliseconds: 0 } });
    expect(read).toEqual({ ok: false, problems: [{ problem: 'takes-too-long', values: {} }] });
  });

  test('is not asked for a short text, whose problems are values all the same', async () => {
    expect((await readSpreadsheet(bytesOf('Name\nAmina\n'))).ok).toBe(true);
    expect(await readSpreadsheet(bytesOf(' \n'))).toEqual({
      ok: false,
      problems: [{ problem: 'empty-file', values: {} }],
    });
  });

  test('20,000 rows are read', async () => {
    const rows = Array.from({ length: 20_000 }, (_, line) =>
      Array.from({ length: 3 }, (_cell, column) => `${String(line)}.${String(column)}`),
    );
    const read = await readSpreadsheet(writeXlsx([{ name: 'List', rows }]));
    expect(read.ok && read.value.sheets[0]?.rows.length).toBe(20_000);
  });
});

/** A workbook whose sheet is that many megabytes of blanks; `stated` is the size that its directory gives instead. */
function bomb(megabytes: number, stated?: number): Uint8Array {
  const size = megabytes * 1024 * 1024;
  const packed = deflateRawSync(Buffer.concat([Buffer.from('<worksheet><sheetData>'), Buffer.alloc(size, 32)]), {
    level: 1,
  });
  const name = 'xl/worksheets/sheet1.xml';
  const shell = Buffer.from(writeXlsx([{ name: 'List', rows: [['a']] }]));
  const directoryAt = shell.readUInt32LE(shell.length - 6);
  const localAt = sheetEntry(shell, directoryAt).readUInt32LE(42);
  const entry = Buffer.from(sheetEntry(shell, directoryAt));
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(stated ?? size, 24);
  entry.writeUInt32LE(directoryAt, 42);
  const local = Buffer.concat([shell.subarray(localAt, localAt + 30), Buffer.from(name)]);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(stated ?? size, 22);
  local.writeUInt16LE(0, 28);
  const directory = Buffer.concat(entries(shell, directoryAt).map((each) => (each.includes(name) ? entry : each)));
  const end = Buffer.from(shell.subarray(shell.length - 22));
  end.writeUInt32LE(directoryAt + local.length + packed.length, 16);
  return Buffer.concat([shell.subarray(0, directoryAt), local, packed, directory, end]);
}

function entries(zip: Buffer, at: number): Buffer[] {
  if (zip.readUInt32LE(at) !== 0x02014b50) return [];
  const length = 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  return [zip.subarray(at, at + length), ...entries(zip, at + length)];
}

function sheetEntry(zip: Buffer, at: number): Buffer {
  const found = entries(zip, at).find((entry) => entry.includes('xl/worksheets/sheet1.xml'));
  if (found === undefined) throw new Error('the workbook has no sheet');
  return found;
}

function oldWorkbook(): Uint8Array {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from('Workbook\0', 'utf16le'),
    Buffer.alloc(512),
  ]);
}
