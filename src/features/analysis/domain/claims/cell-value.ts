/** What a figure is of, such as the people of a group. `least` and `most` differ where a published table does not say how many answered. */
export type CellBase = Readonly<{
  group: string;
  /** The table that it is a base of; null where it is of several. */
  table: string | null;
  unit: 'people' | 'tests' | 'tables' | 'percentages';
  least: number;
  most: number;
}>;

/** What a cell holds, as it is to be said: digits of 0 to 9 with a point, `<0.001` for a p below that, `27-40` for a share that lies between two percentages (`percent-between`). */
export type CellValue = Readonly<{
  text: string;
  unit: 'percent' | 'percent-between' | 'number' | 'p';
  /** Null where nobody can say. */
  bases: readonly CellBase[] | null;
  /** The test that it comes from. */
  test: string | null;
  /** Only what somebody else printed. */
  isQuoted: boolean;
}>;

/** A p as it is printed: to three decimals, or as many as asked for; what would be 0 is less than the last digit. */
export function printedProbability(p: number, decimals = 3): string {
  const least = 10 ** -decimals;
  return p < least ? `<${least.toFixed(decimals)}` : p.toFixed(decimals);
}
