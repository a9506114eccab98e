import { describe, expect, test } from 'vitest';

import { listLimits } from './domain/limits.ts';
import { readCsv } from './read-csv.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function texts(bytes: Uint8Array): string[][] {
  return (readCsv(bytes, listLimits).sheets[0]?.rows ?? []).map((row) => row.cells.map((cell) => cell.text));
}

/** Bytes of a one-byte encoding, made from the decoder's own table. */
function oneByte(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text.split(/(?:)/u), (letter) => table.get(letter) ?? 63);
}

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

describe('the letters of a text file', () => {
  const list = 'Name,Room\r\nفاطمة أحمد,12\r\nJosé Müller,14\r\n';
  test.each([
    ['UTF-8', utf8(list)],
    ['UTF-8 with its mark', utf8(`\ufeff${list}`)],
    ['UTF-16 LE with its mark', Buffer.from(`\ufeff${list}`, 'utf16le')],
    ['UTF-16 BE with its mark', swapped(Buffer.from(`\ufeff${list}`, 'utf16le'))],
  ])('%s is read', (_, bytes) => {
    expect(texts(bytes)).toEqual([
      ['Name', 'Room'],
      ['فاطمة أحمد', '12'],
      ['José Müller', '14'],
    ]);
  });

  test('UTF-16 without its mark is read', () => {
    expect(texts(Buffer.from('Name,Room\r\nAmina,12\r\n', 'utf16le'))).toEqual([
      ['Name', 'Room'],
      ['Amina', '12'],
    ]);
    expect(texts(swapped(Buffer.from('Name,Room\r\nAmina,12\r\n', 'utf16le')))).toEqual([
      ['Name', 'Room'],
      ['Amina', '12'],
    ]);
  });

  test('Windows-1252 and Windows-1256 are told apart, and the guess is said', () => {
    const european = readCsv(oneByte('Name,Room\r\nJosé Muñoz,12\r\n', 'windows-1252'), listLimits);
    const arabic = readCsv(oneByte('Name,Room\r\nفاطمة احمد,12\r\n', 'windows-1256'), listLimits);
    expect(european.sheets[0]?.rows[1]?.cells[0]?.text).toBe('José Muñoz');
    expect(european.notes).toContainEqual({ note: 'letters-guessed', encoding: 'windows-1252' });
    expect(arabic.sheets[0]?.rows[1]?.cells[0]?.text).toBe('فاطمة احمد');
    expect(arabic.notes).toContainEqual({ note: 'letters-guessed', encoding: 'windows-1256' });
  });

  test('a file cut in the middle of a letter is still read as UTF-8', () => {
    const whole = utf8('Name\r\nAmina\r\nفاطمة');
    const read = readCsv(whole.subarray(0, whole.length - 1), listLimits);
    expect(read.sheets[0]?.rows[1]?.cells[0]?.text).toBe('Amina');
    expect(read.notes).toContainEqual({ note: 'letters-lost', count: 1 });
  });
});

describe('what stands between cells', () => {
  test.each([[','], [';'], ['\t'], ['|']])('%j', (delimiter) => {
    const list = [
      'Arrivals for Monday, 3 people; see e-mail',
      ['Surname', 'Given', 'DOB'],
      ['Ahmed', 'Amina', '01/02/1990'],
      ['Haile', 'Tesfay', '3/4/88'],
    ]
      .map((line) => (Array.isArray(line) ? line.join(delimiter) : `"${line}"`))
      .join('\n');
    expect(texts(utf8(list))[2]).toEqual(['Ahmed', 'Amina', '01/02/1990']);
  });

  test('the line that Excel writes to name it is obeyed and not read as a row', () => {
    const read = readCsv(utf8('sep=;\r\nName;Room\r\nA,B;1\r\n'), listLimits).sheets[0]?.rows;
    expect(read?.map((row) => [row.line, row.cells[0]?.text])).toEqual([
      [2, 'Name'],
      [3, 'A,B'],
    ]);
  });

  test('quotes hold delimiters, line breaks and doubled quotes', () => {
    const rows = readCsv(
      utf8('Name,Notes,Room\r\n"Ahmed, Amina","tall ""Ami""\r\nsecond line",4\r\nOmar,,5\r\n'),
      listLimits,
    ).sheets[0]?.rows;
    expect(rows?.[1]?.cells.map((cell) => cell.text)).toEqual(['Ahmed, Amina', 'tall "Ami"\r\nsecond line', '4']);
    expect(rows?.[2]?.line).toBe(4);
  });

  test('a stray quote spoils nothing', () => {
    expect(texts(utf8('Name,Height,Room\nOmar,5\'6" or so,12\nAmina,5\'1",13\n'))[1]).toEqual([
      'Omar',
      '5\'6" or so',
      '12',
    ]);
  });
});

describe('a file that was cut short', () => {
  test('inside a quoted cell: what came is read line by line, and the fault is said', () => {
    const read = readCsv(utf8('Name,Notes,Room\nAmina,well,1\nOmar,"sends his'), listLimits);
    expect(read.sheets[0]?.rows).toHaveLength(3);
    expect(read.notes).toEqual([{ note: 'quote-never-closed' }, { note: 'last-line-unfinished', line: 3 }]);
  });

  test('inside a line: the line is read and named', () => {
    const read = readCsv(utf8('Name,DOB,Room\nAmina,1990,1\nOmar,1991,2\nTesf'), listLimits);
    expect(read.notes).toEqual([{ note: 'last-line-unfinished', line: 4 }]);
  });

  test('a file whose last line only lacks its line break is not called cut short', () => {
    expect(readCsv(utf8('Name,DOB,Room\nAmina,1990,1\nOmar,1991,2'), listLimits).notes).toEqual([]);
  });
});

describe('what is written in cells', () => {
  test('a formula is text and stays text', () => {
    expect(texts(utf8('Name,Room\n=HYPERLINK("http://x"),<script>alert(1)</script>\n'))[1]).toEqual([
      '=HYPERLINK("http://x")',
      '<script>alert(1)</script>',
    ]);
  });

  test('the apostrophe that guards a cell in our own files is taken off again', () => {
    expect(texts(utf8("Phone\n'+447700900123\n"))[1]).toEqual(['+447700900123']);
  });

  test('characters that no database can hold are left out', () => {
    expect(texts(utf8('Name,Room\nAm\u0001ina,1\n'))[1]).toEqual(['Amina', '1']);
  });

  test('a very long cell is kept to its limit and said to be shortened', () => {
    const read = readCsv(utf8(`Name,Notes\nAmina,${'x'.repeat(5_000)}\n`), listLimits);
    expect(read.sheets[0]?.rows[1]?.cells[1]).toEqual({ text: 'x'.repeat(2_000), shortened: true });
    expect(read.notes).toEqual([{ note: 'cells-shortened', count: 1 }]);
  });

  test('blank lines are left out and the numbers of the others stay', () => {
    const rows = readCsv(utf8('Name,Room\n\n,,\nAmina,1\n'), listLimits).sheets[0]?.rows;
    expect(rows?.map((row) => row.line)).toEqual([1, 4]);
  });

  test('200 columns are read', () => {
    const names = Array.from({ length: 200 }, (_, at) => `c${String(at)}`).join(',');
    expect(texts(utf8(`${names}\n${names}\n`))[1]).toHaveLength(200);
  });

  test('a file of blanks and nothing else is empty', () => {
    expect(() => readCsv(utf8(' \r\n \t\r\n'), listLimits)).toThrow('empty-file');
  });
});
