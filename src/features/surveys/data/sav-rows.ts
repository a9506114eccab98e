import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

import { readSav, type SavFault } from '#features/analysis/index.ts';

import type { SurveyQuestion } from '../domain/survey-question.ts';
import { savColumns } from '../domain/sav-columns.ts';
import { delimiterOf } from './delimiter-of.ts';
import { eachRowOfBytes, type CsvFault, type RowReader } from './csv-bytes.ts';

/** An SPSS file is read whole; one of a million people in forty questions has less than half of this. */
const largestSav = 512 * 1024 * 1024;

export type ResponseFault = CsvFault | `sav-${SavFault['kind']}` | 'sav-too-large';

/** Goes through a file of responses, CSV or SPSS (`.sav`, told by its first bytes), row by row. Of an SPSS file the first row are its variables under the names of the form. */
export function eachResponse(
  file: string,
  questions: readonly SurveyQuestion[],
  reader: RowReader,
): ResponseFault | null {
  return isSav(file) ? eachRowOfSav(file, questions, reader) : eachRowOfBytes(file, delimiterOf(file), reader);
}

function isSav(file: string): boolean {
  const first = new Uint8Array(4);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, first, 0, 4, 0);
  } finally {
    closeSync(handle);
  }
  return /^\$FL[23]$/.test(new TextDecoder('latin1').decode(first));
}

function eachRowOfSav(file: string, questions: readonly SurveyQuestion[], reader: RowReader): ResponseFault | null {
  if (statSync(file).size > largestSav) return 'sav-too-large';
  const read = readSav(readFileSync(file));
  if (!read.ok) return `sav-${read.kind}`;
  const columns = savColumns(read.value, questions);
  const encoder = new TextEncoder();
  const give = (texts: readonly string[], line: number): boolean => {
    for (const [column, text] of texts.entries()) {
      // Readers take doubled quotes as one, as CSV writes them.
      const bytes = encoder.encode(text.trim().replaceAll('""', '""""'));
      reader.cell(bytes, 0, bytes.length, column);
    }
    return reader.row(texts.length, line);
  };
  if (columns.length === 0) return null;
  if (
    !give(
      columns.map(({ head }) => head),
      1,
    )
  )
    return null;
  for (const [at, values] of read.value.cases.entries()) {
    const texts = columns.map(({ textOf }, column) => textOf(values[column] ?? null));
    if (!give(texts, at + 2)) return null;
  }
  return null;
}
