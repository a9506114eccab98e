import { readFile } from 'node:fs/promises';

import { BadInput } from '#platform/runtime/command.ts';

import { recogniseColumns, type ListedColumns } from '../domain/linkage/listed-field.ts';
import { readPerson, type PersonRecord } from '../domain/linkage/person-record.ts';
import type { Vocabulary } from '../domain/linkage/vocabulary.ts';
import { eachCsvRow } from './csv-rows.ts';

/** The bytes of a file that somebody named; words for one that is not there, is empty, or is no text. */
export async function readBytes(file: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    throw new BadInput(`${file} cannot be read. Is it there?`);
  }
  if (bytes.length === 0) throw new BadInput(`${file} is empty.`);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new BadInput(`${file} is a workbook or an archive. Please save it as CSV.`);
  return bytes;
}

/** Reads a list of people, one a line. An id that stands twice, a file without a column of names, and an empty one are refused in words. */
export async function readPeople(file: string, vocabulary: Vocabulary): Promise<readonly PersonRecord[]> {
  const bytes = await readBytes(file);
  const records: PersonRecord[] = [];
  const lineOf = new Map<string, number>();
  let columns = null as ListedColumns | null;
  eachCsvRow(bytes, (cells, line) => {
    if (columns === null) {
      columns = recogniseColumns(cells);
      requireNames(columns, file);
      return;
    }
    if (cells.every(isBlank)) return;
    const read = readPerson(cells, columns, vocabulary);
    const record = read.id === '' ? { ...read, id: String(line) } : read;
    const before = lineOf.get(record.id);
    if (before !== undefined)
      throw new BadInput(
        `${file}: lines ${before} and ${line} have the same id. Each person needs an id of their own.`,
      );
    lineOf.set(record.id, line);
    records.push(record);
  });
  if (columns === null || records.length === 0) throw new BadInput(`${file} has no lines below its heading.`);
  return records;
}

const isBlank = (cell: string) => cell.trim() === '';

/** Words for a heading that names no column of names. */
export function requireNames(columns: ListedColumns, file: string): void {
  if (columns.given ?? columns.family ?? columns.full ?? columns.scriptNames) return;
  throw new BadInput(
    `${file} has no column of names. Its first line must name its columns: given_name and family_name, or name; and any of sex, date_of_birth, nationality, language, phone, nhs_number, reference, place, arrived_on.`,
  );
}
