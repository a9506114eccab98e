import { z } from 'zod';

import { BadInput } from '#platform/runtime/command.ts';

import { rowTokenPattern } from '../../domain/encoded/row-token.ts';
import { eachCsvRow } from '../csv-rows.ts';
import { readBytes } from '../read-people.ts';

const token = z.string().regex(rowTokenPattern);

/** The private map of an encoded list: which row is whom, and each row's secret. */
const mapLine = z.object({ row: token, id: z.string(), secret: token });
const pairLine = z.object({ token_a: token, token_b: token, decision: z.enum(['likely', 'ask', 'none']) });
const confirmationLine = z.object({ token_a: token, token_b: token, confirmation: z.string().min(1) });

export type MapLine = z.infer<typeof mapLine>;
export type PairLine = z.infer<typeof pairLine>;

export const readMap = (file: string): Promise<readonly MapLine[]> =>
  readLines(file, mapLine, 'the map of an encoded list, as `alongside match encode --map` writes it');

export const readPairs = (file: string): Promise<readonly PairLine[]> =>
  readLines(file, pairLine, 'a list of pairs, as `alongside match compare-encoded` writes it');

export const readConfirmation = (file: string) =>
  readLines(file, confirmationLine, 'a confirmation, as `alongside match confirm-encoded` writes it');

/** The lines of a CSV file by their headings; more columns may be there. What does not fit is refused, with the number of its line and none of its words. */
async function readLines<T>(file: string, schema: z.ZodType<T>, what: string): Promise<readonly T[]> {
  const bytes = await readBytes(file);
  const lines: T[] = [];
  let heading = null as readonly string[] | null;
  eachCsvRow(bytes, (cells, line) => {
    if (heading === null) {
      heading = cells.map((cell) => cell.trim().toLowerCase());
      return;
    }
    if (cells.every((cell) => cell.trim() === '')) return;
    const read = schema.safeParse(Object.fromEntries(heading.map((name, at) => [name, (cells[at] ?? '').trim()])));
    if (!read.success) throw new BadInput(`${file}: line ${line} does not fit. It must be ${what}.`);
    lines.push(read.data);
  });
  if (lines.length === 0) throw new BadInput(`${file} has no lines below its heading. It must be ${what}.`);
  return lines;
}
