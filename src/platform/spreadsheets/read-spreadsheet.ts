import type { Limits } from './domain/limits.ts';
import type { Spreadsheet } from './domain/sheet.ts';
import { UnreadableFile } from './domain/spreadsheet-problem.ts';
import { fileFormat } from './file-format.ts';
import { compoundContent, unlockWorkbook } from './locked-workbook.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** Reads a file in this thread, however long it takes; throws `UnreadableFile`. For the reader's own thread and for tests: pages call `readSpreadsheet`. */
export async function readHere(bytes: Uint8Array, password: string | undefined, limits: Limits): Promise<Spreadsheet> {
  const megabytes = Math.round(limits.fileBytes / 1024 / 1024);
  if (bytes.length > limits.fileBytes) throw new UnreadableFile('file-too-large', { limitMb: megabytes });
  const format = fileFormat(bytes);
  switch (format) {
    case 'text':
      return readCsv(bytes, limits);
    case 'zip':
      return readXlsx(bytes, limits);
    case 'compound': {
      const content = compoundContent(bytes);
      if (content !== 'locked-workbook') throw new UnreadableFile(content);
      return { ...readXlsx(await unlockWorkbook(bytes, password), limits), locked: true };
    }
    default:
      throw new UnreadableFile(format);
  }
}
