import type { ListedColumns, ListedField } from '../domain/linkage/listed-field.ts';
import type { ColumnsMaker, PlainRow } from '../domain/linkage/columns-maker.ts';
import type { Vocabulary } from '../domain/linkage/vocabulary.ts';

/** A line of a file as bytes: where its cells begin and end. */
export type ByteCells = Readonly<{ bytes: Buffer; starts: Int32Array; ends: Int32Array }>;

/** Reads a line of plain cells into `row`, as `readPerson` would; false where some cell needs more than that. */
export type ReadPlainRow = (cells: ByteCells, count: number, row: PlainRow) => boolean;

/** Fields of which any cell that says something makes a line be read in full. */
const notPlain = [
  'full',
  'otherNames',
  'scriptNames',
  'otherNumber',
  'postcode',
  'address',
  'birthPlace',
  'occupation',
] as const satisfies readonly ListedField[];

const longestWord = 48;
const mostTokens = 8;
const digit0 = 0x30;

/** A million lines are read this way: their names in plain letters, their dates as YYYY-MM-DD. Nothing is made but numbers. */
export function plainRowReader(
  columns: ListedColumns,
  vocabulary: Vocabulary,
  texts: ColumnsMaker['texts'],
  wordOf: (field: 'nationality' | 'language' | 'place', text: string) => number | null,
): ReadPlainRow {
  const only = (field: ListedField) => (columns[field]?.length === 1 ? (columns[field][0] ?? -1) : -1);
  const several = Object.entries(columns).flatMap(([field, at]) => (at.length > 1 && field !== 'id' ? at : []));
  const full = [...notPlain.flatMap((field) => columns[field] ?? []), ...several];
  const [given, family, born, arrived] = [only('given'), only('family'), only('born'), only('arrivedOn')];
  const [sex, phone, reference, nhsNumber] = [only('sex'), only('phone'), only('reference'), only('nhsNumber')];
  const worded = (['nationality', 'language', 'place'] as const).map((field) => ({
    field,
    column: only(field),
    known: new Map<number, number | null>(),
  }));
  const scratch = new Uint8Array(64);
  'phone '.split('').forEach((letter, at) => {
    scratch[at] = letter.charCodeAt(0);
  });

  return (cells, count, row) => {
    const { bytes, starts, ends } = cells;
    const isEmpty = (column: number) => column < 0 || column >= count || starts[column] === ends[column];
    for (const column of full) if (!isEmpty(column)) return false;
    row.tokens.length = 0;
    if (!isEmpty(given) && !readName(bytes, starts[given] ?? 0, ends[given] ?? 0, row.tokens)) return false;
    row.familyFrom = row.tokens.length;
    if (!isEmpty(family) && !readName(bytes, starts[family] ?? 0, ends[family] ?? 0, row.tokens)) return false;
    if (row.tokens.length > mostTokens) return false;
    row.birth = isEmpty(born) ? 0 : readDay(bytes, starts[born] ?? 0, ends[born] ?? 0);
    row.arrivedOn = isEmpty(arrived) ? 0 : readDay(bytes, starts[arrived] ?? 0, ends[arrived] ?? 0);
    row.sex = isEmpty(sex) ? 0 : readSex(bytes, starts[sex] ?? 0, ends[sex] ?? 0);
    row.phone = isEmpty(phone) ? 0 : readPhone(bytes, starts[phone] ?? 0, ends[phone] ?? 0);
    row.reference = isEmpty(reference) ? 0 : readReference(bytes, starts[reference] ?? 0, ends[reference] ?? 0);
    row.nhsNumber = isEmpty(nhsNumber) ? 0 : readNhsNumber(bytes, starts[nhsNumber] ?? 0, ends[nhsNumber] ?? 0);
    if (row.birth < 0 || row.arrivedOn < 0 || row.sex < 0 || row.phone < 0 || row.reference < 0 || row.nhsNumber < 0)
      return false;
    for (const { field, column, known } of worded) {
      row[field] = 0;
      if (isEmpty(column)) continue;
      const [start, end] = [starts[column] ?? 0, ends[column] ?? 0];
      if (!isAscii(bytes, start, end)) return false;
      const cell = texts.numberOfBytes(bytes, start, end);
      let word = known.get(cell);
      if (word === undefined) known.set(cell, (word = wordOf(field, texts.textOf(cell))));
      if (word === null) return false;
      row[field] = word;
    }
    return true;
  };

  function readName(bytes: Uint8Array, start: number, end: number, into: number[]): boolean {
    if (end - start <= 4 && ((bytes[start] ?? 0) | 0x20) === 0x6e) return false;
    const before = into.length;
    if (readWords(bytes, start, end, into)) return true;
    into.length = before;
    const text = decoder.decode(bytes.subarray(start, end));
    if (!/\p{L}/u.test(text)) return false;
    for (const token of vocabulary.read(text)) {
      if (vocabulary.isStandInWord(token)) return false;
      into.push(token);
    }
    return true;
  }

  function readWords(bytes: Uint8Array, start: number, end: number, into: number[]): boolean {
    for (let at = start; at < end;) {
      let length = 0;
      for (; at < end; at += 1) {
        const letter = bytes[at] ?? 0;
        if (letter === 0x20) break;
        const small = letter | 0x20;
        if (letter < 0x41 || small < 0x61 || small > 0x7a || length === longestWord) return false;
        lower[length] = small;
        length += 1;
      }
      at += 1;
      if (length === 0) continue;
      const token = vocabulary.tokenOfBytes(lower, 0, length);
      if (token < 0) return false;
      into.push(token);
    }
    return true;
  }

  function readPhone(bytes: Uint8Array, start: number, end: number): number {
    let from = start;
    if (bytes[from] === 0x2b) from += 1;
    else if (bytes[from] === digit0) return -1;
    if (bytes[from] === digit0 || end - from < 9 || end - from > 15) return -1;
    for (let at = from; at < end; at += 1) {
      const figure = bytes[at] ?? 0;
      if (figure < digit0 || figure > 0x39) return -1;
      scratch[6 + at - from] = figure;
    }
    return vocabulary.wordOfBytes(scratch, 0, 6 + end - from);
  }

  function readReference(bytes: Uint8Array, start: number, end: number): number {
    if (end - start < 5 || end - start > longestWord) return -1;
    for (let at = start; at < end; at += 1) {
      const letter = bytes[at] ?? 0;
      const isFigure = letter >= digit0 && letter <= 0x39;
      if (!isFigure && (letter < 0x41 || letter > 0x5a)) return -1;
    }
    return texts.numberOfBytes(bytes, start, end);
  }
}

const decoder = new TextDecoder();
const lower = new Uint8Array(longestWord);

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((bytes[at] ?? 0) > 0x7e) return false;
  return true;
}

const figure = (bytes: Uint8Array, at: number): number => {
  const value = (bytes[at] ?? 0) - digit0;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};

/** YYYY-MM-DD as one number; -1 for anything else. */
function readDay(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 10 || bytes[start + 4] !== 0x2d || bytes[start + 7] !== 0x2d) return -1;
  const of = (at: number) => figure(bytes, start + at);
  const year = of(0) * 1000 + of(1) * 100 + of(2) * 10 + of(3);
  const day = (of(5) * 10 + of(6)) * 100 + of(8) * 10 + of(9);
  return year >= 1000 && year <= 2999 && day >= 0 ? year * 10_000 + day : -1;
}

function readSex(bytes: Uint8Array, start: number, end: number): number {
  const letter = end - start === 1 ? (bytes[start] ?? 0) | 0x20 : 0;
  return letter === 0x6d ? 1 : letter === 0x66 ? 2 : -1;
}

/** Ten figures whose last one checks; -1 for anything else. */
function readNhsNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 10) return -1;
  let [sum, number, differs] = [0, 0, false];
  for (let at = 0; at < 10; at += 1) {
    const value = figure(bytes, start + at);
    if (Number.isNaN(value)) return -1;
    if (bytes[start + at] !== bytes[start]) differs = true;
    if (at < 9) sum += value * (10 - at);
    number = number * 10 + value;
  }
  return differs && (11 - (sum % 11)) % 11 === number % 10 ? number : -1;
}
