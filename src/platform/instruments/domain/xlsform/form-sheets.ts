import type { FormProblem } from './form-problem.ts';

/** One row as its author sees it: `row` is its number in the spreadsheet, from 1, cells by column from the left. */
export type FormRow = Readonly<{ row: number; cells: readonly string[] }>;

/** A sheet of a form, whatever kind of file it was written in. The first of `rows` holds the headings. */
export type FormSheet = Readonly<{ name: string; rows: readonly FormRow[] }>;

/** How much one form may hold; a form that passes one of them is refused, never cut. */
export const formLimits = {
  /** Rows of all sheets together: questions, choices and the rest. */
  rows: 50_000,
  columns: 1_000,
  /** Characters in one cell: what a spreadsheet itself can hold. */
  cell: 32_767,
  /** Bytes of a form written as Markdown tables. */
  markdownBytes: 10 * 1024 * 1024,
} as const;

/** Whether a form is small enough to be looked at. */
export function checkSize(sheets: readonly FormSheet[]): readonly FormProblem[] {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const whole = { kind: 'unheld-size', sheet: null, row: null, column: null } as const;
  if (rows > formLimits.rows) return [{ ...whole, values: { limit: formLimits.rows } }];
  return sheets.flatMap(({ name, rows: inside }) =>
    inside.flatMap(({ row, cells }): FormProblem[] => {
      const isWide = cells.length > formLimits.columns;
      if (!isWide && cells.every((cell) => cell.length <= formLimits.cell)) return [];
      return [{ ...whole, sheet: name, row, values: { limit: isWide ? formLimits.columns : formLimits.cell } }];
    }),
  );
}
