import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

import { BadInput } from '#platform/runtime/command.ts';

const chunk = 1024 * 1024;

/**
 * Writes a file in pieces of a megabyte: `head`, then whatever `each` puts, in order; what is put may be used again afterwards. The file stands under its name only when all of it is written: until then it is called `.part`,
 * which is taken away if anything fails.
 */
export function writeRows(
  file: string,
  head: string | Uint8Array,
  each: (put: (row: string | Uint8Array) => void) => unknown = () => undefined,
): void {
  const part = `${file}.part`;
  try {
    const handle = openSync(part, 'w');
    try {
      const buffer = Buffer.alloc(chunk);
      let held = 0;
      const flush = () => {
        for (let from = 0; from < held;) from += writeSync(handle, buffer, from, held - from);
        held = 0;
      };
      const put = (row: string | Uint8Array) => {
        const bytes = typeof row === 'string' ? Buffer.from(row, 'utf8') : row;
        for (let from = 0; from < bytes.length;) {
          const piece = bytes.subarray(from, from + chunk - held);
          buffer.set(piece, held);
          held += piece.length;
          from += piece.length;
          if (held === chunk) flush();
        }
      };
      put(head);
      each(put);
      flush();
    } finally {
      closeSync(handle);
    }
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
}
