import { BadInput } from '#platform/runtime/command.ts';

import type { TrueLink } from '../domain/linkage/evaluate-links.ts';
import { eachCsvRow } from './csv-rows.ts';
import { readBytes } from './read-people.ts';

/** A CSV file as its heading and its lines, cells without blanks around them. */
export type Table = Readonly<{ file: string; heading: readonly string[]; rows: readonly (readonly string[])[] }>;

/** Who the arrivals of a file are, and the group that each is counted by. */
export const readTruth = async (file: string, by: string | undefined): Promise<readonly TrueLink[]> =>
  truthOf(await readTable(file), by);

export async function readTable(file: string): Promise<Table> {
  const lines: string[][] = [];
  eachCsvRow(await readBytes(file), (cells) => {
    lines.push(cells.map((cell) => cell.trim()));
  });
  const [heading = [], ...rows] = lines;
  return { file, heading, rows };
}

/** The place of the first column of one of these names; words where there is none. */
export function columnOf({ file, heading }: Table, ...names: readonly string[]): number {
  const at = heading.findIndex((name) => names.includes(name.toLowerCase()));
  if (at < 0) throw new BadInput(`${file} has no column ${names.join(' or ')}.`);
  return at;
}

/** Of a table with a column for the arrival and one for their ids on the register (apart by `;`); without `by` all are one group. */
export function truthOf(table: Table, by: string | undefined): readonly TrueLink[] {
  const arrival = columnOf(table, 'arr_id', 'arrival_id');
  const registers = columnOf(table, 'reg_ids', 'register_ids', 'reg_id', 'register_id');
  const group = by === undefined ? -1 : columnOf(table, by.toLowerCase());
  return table.rows.map((row) => ({
    arrival: row[arrival] ?? '',
    registers: (row[registers] ?? '')
      .split(';')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
    group: group < 0 ? 'all' : (row[group] ?? ''),
  }));
}
