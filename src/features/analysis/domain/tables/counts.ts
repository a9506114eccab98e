/** How many people gave each answer: a row an answer, a column a group of people; whole numbers of 0 or more, rows of one length. */
export type Counts = readonly (readonly number[])[];

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

export const rowTotals = (counts: Counts): readonly number[] => counts.map(sum);

export const columnTotals = (counts: Counts): readonly number[] =>
  (counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column] ?? 0)));

export const cell = (counts: Counts, row: number, column: number): number => counts[row]?.[column] ?? 0;

export const columnOf = (counts: Counts, column: number): readonly number[] => counts.map((row) => row[column] ?? 0);

export const transposed = (counts: Counts): Counts =>
  (counts[0] ?? []).map((_, column) => counts.map((row) => row[column] ?? 0));

/** Without the answers that nobody gave and the groups that nobody is in: they carry nothing and would divide by zero. */
export function withoutEmpty(counts: Counts): Counts {
  const columns = columnTotals(counts);
  return counts.filter((row) => sum(row) > 0).map((row) => row.filter((_, at) => (columns[at] ?? 0) > 0));
}
