import { z } from 'zod';

/**
 * A backup is one gzip stream of lines: the header, then each table (a line that names it, its rows as PostgreSQL's COPY writes them, a
 * line `\.`), then the seal, which holds the SHA-256 of every byte before it.
 */
export const formatName = 'alongside-backup';
export const formatVersion = 1;
export const endOfRows = Buffer.from('\\.\n');

const sqlName = z.string().regex(/^[a-z_][a-z0-9_]*$/);

export const headerShape = z.object({
  format: z.literal(formatName),
  version: z.number().int(),
  madeAt: z.string(),
  /** Which log it was made of. */
  log: z.string(),
  /** The migrations that the database had run, in order. */
  migrations: z.array(z.string()),
  rows: z.record(sqlName, z.number().int()),
});

export const tableShape = z.object({ table: sqlName, columns: z.array(sqlName) });
export const sealShape = z.object({ sha256: z.string() });

export type BackupHeader = z.infer<typeof headerShape>;
export type BackupTableHead = z.infer<typeof tableShape>;

/** How many rows a piece of COPY text ends. */
export function countLines(piece: Buffer): number {
  let lines = 0;
  for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) lines += 1;
  return lines;
}
