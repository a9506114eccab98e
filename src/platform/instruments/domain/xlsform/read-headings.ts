import type { ColumnTable } from './form-columns.ts';
import type { FormProblem } from './form-problem.ts';
import type { FormSheet } from './form-sheets.ts';

/** One column: what it is (`key`), in which language its words are (null where none is named), and its heading as written. */
export type Column = Readonly<{ at: number; key: string; language: string | null; heading: string; isKnown: boolean }>;

/** What the first row of a sheet says its columns are. Columns without a heading are left out, as remarks often stand in them. */
export function readHeadings(
  sheet: FormSheet,
  table: ColumnTable,
): Readonly<{ columns: readonly Column[]; problems: readonly FormProblem[] }> {
  const [first] = sheet.rows;
  const row = first?.row ?? 1;
  const headings = (first?.cells ?? []).map((cell) => cell.replace(/\s+/g, ' ').trim());
  const separator = headings.some((heading) => heading.includes('::')) ? '::' : ':';
  const columns = headings.flatMap((heading, at) =>
    heading === '' ? [] : [{ at, heading, ...readHeading(heading, separator, table) }],
  );
  const problems = [
    ...twice(columns, sheet.name, row),
    ...unknownMedia(columns, sheet.name, row),
    ...missing(columns, sheet.name, row, table),
  ];
  return { columns, problems };
}

function readHeading(
  heading: string,
  separator: string,
  { known, translated, keepsOthers }: ColumnTable,
): Pick<Column, 'key' | 'language' | 'isKnown'> {
  const whole = known.get(normal(heading));
  if (whole !== undefined) return { key: whole, language: null, isKnown: true };
  const parts = heading.split(separator).map((part) => part.trim());
  for (const length of [2, 1]) {
    const key = known.get(parts.slice(0, length).map(normal).join('::'));
    if (key === undefined) continue;
    const rest = parts.slice(length).join(separator);
    if (rest === '') return { key, language: null, isKnown: true };
    if (translated.has(key)) return { key, language: rest, isKnown: true };
  }
  return { key: keepsOthers ? heading : parts.map(normal).join('::'), language: null, isKnown: false };
}

const normal = (heading: string): string => heading.toLowerCase().replaceAll(' ', '_');

/** The same heading twice, or two names for one column: whichever were read, the other would be lost. */
function twice(columns: readonly Column[], sheet: string, row: number): FormProblem[] {
  const seen = new Map<string, Column>();
  return columns.flatMap((column): FormProblem[] => {
    const id = JSON.stringify([column.key, column.language, column.isKnown]);
    const other = seen.get(id);
    seen.set(id, other ?? column);
    if (other === undefined) return [];
    const at = { sheet, row, column: column.heading };
    return other.heading === column.heading
      ? [{ kind: 'repeated-heading', ...at, values: { heading: column.heading } }]
      : [{ kind: 'two-headings-for-one', ...at, values: { heading: column.heading, other: other.heading } }];
  });
}

function unknownMedia(columns: readonly Column[], sheet: string, row: number): FormProblem[] {
  return columns
    .filter(({ key, isKnown }) => !isKnown && /^media::?/i.test(key))
    .map(({ heading }) => ({ kind: 'unknown-media', sheet, row, column: heading, values: { heading } }));
}

function missing(columns: readonly Column[], sheet: string, row: number, table: ColumnTable): FormProblem[] {
  return table.required
    .filter((key) => !columns.some((column) => column.key === key))
    .map((key) => ({ kind: 'missing-heading', sheet, row, column: key, values: { heading: key } }));
}
