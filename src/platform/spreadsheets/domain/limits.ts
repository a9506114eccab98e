/** How much one file may hold. Each is checked before or while reading, never after. */
export type Limits = Readonly<{
  fileBytes: number;
  /** Of what is packed in a workbook, all parts together; what a "zip bomb" would pass. */
  unpackedBytes: number;
  sheets: number;
  /** Rows with something in them, all sheets together. */
  rows: number;
  columns: number;
  /** Cells with something in them, all sheets together. */
  cells: number;
  /** Characters kept of one cell. */
  cellLength: number;
  /** How long the reading may take. */
  milliseconds: number;
}>;

const megabyte = 1024 * 1024;

export const listLimits: Limits = {
  fileBytes: 10 * megabyte,
  unpackedBytes: 200 * megabyte,
  sheets: 50,
  rows: 50_000,
  columns: 1_000,
  cells: 2_000_000,
  cellLength: 2_000,
  milliseconds: 60_000,
};
