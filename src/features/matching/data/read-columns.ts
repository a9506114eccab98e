import { isUtf8 } from 'node:buffer';

import { BadInput } from '#platform/runtime/command.ts';

import { recogniseColumns, type ListedColumns } from '../domain/linkage/listed-field.ts';
import { columnsMaker, type PlainRow } from '../domain/linkage/columns-maker.ts';
import type { PeopleColumns } from '../domain/linkage/people-columns.ts';
import { readPerson } from '../domain/linkage/person-record.ts';
import { createTextTable } from '../domain/linkage/text-table.ts';
import type { Vocabulary } from '../domain/linkage/vocabulary.ts';
import { delimiterOf, eachCsvRow } from './csv-rows.ts';
import { plainRowReader, type ByteCells, type ReadPlainRow } from './plain-rows.ts';
import { readBytes, requireNames } from './read-people.ts';

/**
 * Reads a long list of people as columns, refusing what `readPeople` refuses. Lines of plain cells are read byte by byte; a line with anything else in it, and a file with quotes or in another encoding,
 * as `readPeople` reads it.
 */
export async function readColumns(file: string, vocabulary: Vocabulary): Promise<PeopleColumns> {
  const bytes = await readBytes(file);
  const maker = columnsMaker();
  const ids = createTextTable();
  const lineOf: number[] = [];
  const claimId = (id: string, line: number): string => {
    const known = ids.size();
    const number = ids.numberOf(id === '' ? String(line) : id);
    if (number < known)
      throw new BadInput(
        `${file}: lines ${lineOf[number] ?? 0} and ${line} have the same id. Each person needs an id of their own.`,
      );
    lineOf.push(line);
    return id === '' ? String(line) : id;
  };
  let columns = null as ListedColumns | null;
  let readPlain = null as ReadPlainRow | null;
  const row: PlainRow = {
    tokens: [],
    familyFrom: 0,
    birth: 0,
    arrivedOn: 0,
    sex: 0,
    nationality: 0,
    language: 0,
    phone: 0,
    reference: 0,
    nhsNumber: 0,
    place: 0,
  };
  const takeHeading = (cells: readonly string[]) => {
    columns = recogniseColumns(cells);
    requireNames(columns, file);
    readPlain = plainRowReader(columns, vocabulary, maker.texts, (field, text) => {
      const read = readPerson([text], { [field]: [0] }, vocabulary);
      if (field !== 'language') return read[field];
      return read.languages.length > 1 ? null : (read.languages[0] ?? 0);
    });
  };
  const takeText = (cells: readonly string[], line: number) => {
    if (columns === null || cells.every((cell) => cell.trim() === '')) return;
    const read = readPerson(cells, columns, vocabulary);
    const id = claimId(read.id, line);
    maker.add(read.id === id ? read : { ...read, id });
  };
  if (isPlain(bytes))
    eachByteRow(bytes, (cells, count, line) => {
      const texts = () => Array.from({ length: count }, (_, at) => textOf(cells, at));
      if (columns === null) takeHeading(texts());
      else if (readPlain?.(cells, count, row) === true && (row.tokens.length > 0 || row.birth !== 0)) {
        const at = columns.id?.[0] ?? -1;
        maker.addPlain(claimId(at < 0 || at >= count ? '' : textOf(cells, at).trim(), line), row);
      } else takeText(texts(), line);
    });
  else
    eachCsvRow(bytes, (cells, line) => {
      if (columns === null) takeHeading(cells);
      else takeText(cells, line);
    });
  if (columns === null || lineOf.length === 0) throw new BadInput(`${file} has no lines below its heading.`);
  return maker.made();
}

/** UTF-8 with lines that end in a line feed, and nothing in quotes. */
const isPlain = (bytes: Uint8Array): boolean =>
  isUtf8(bytes) &&
  bytes.includes(0x0a) &&
  !bytes.includes(0x22) &&
  !bytes.includes(0x00) &&
  !/^sep=/i.test(headingOf(bytes));

const headingOf = (bytes: Uint8Array): string => decoder.decode(bytes.subarray(0, Math.max(0, bytes.indexOf(0x0a))));

const decoder = new TextDecoder();

const textOf = ({ bytes, starts, ends }: ByteCells, at: number): string =>
  bytes.toString('utf8', starts[at] ?? 0, ends[at] ?? 0);

const mostCells = 512;

/** Lines with anything in them, as `eachCsvRow` counts them; cells beyond the five hundred and twelfth are not read. */
function eachByteRow(bytes: Uint8Array, take: (cells: ByteCells, count: number, line: number) => void): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const cells = { bytes: buffer, starts: new Int32Array(mostCells), ends: new Int32Array(mostCells) };
  const delimiter = delimiterOf(headingOf(bytes)).charCodeAt(0);
  let line = 1;
  for (let at = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0; at < bytes.length; line += 1) {
    const first = at;
    let count = 0;
    cells.starts[0] = at;
    for (; at < bytes.length && bytes[at] !== 0x0a; at += 1) {
      if (bytes[at] !== delimiter || count + 1 === mostCells) continue;
      cells.ends[count] = at;
      count += 1;
      cells.starts[count] = at + 1;
    }
    const end = at > first && bytes[at - 1] === 0x0d ? at - 1 : at;
    cells.ends[count] = Math.max(end, cells.starts[count] ?? 0);
    at += 1;
    if (end > first) take(cells, count + 1, line);
  }
}
