import { isPrintedFor } from '../describe/percentage.ts';
import { groupCounts, type SurveyTable } from '../tables/survey-table.ts';
import { fisherFreemanHalton } from '../tests/fisher-freeman-halton.ts';
import { pearsonChiSquare, type ChiSquare } from '../tests/pearson-chi-square.ts';
import { findBases, type FoundBase } from './find-bases.ts';
import { matchPrintedP, type PrintedMatch } from './printed-p.ts';

/** The test that gives a printed p-value, and how; `method` null where none that we know does. */
export type ReproducedP = Readonly<{
  printed: string;
  method: 'chi-square' | 'chi-square-corrected' | 'exact' | null;
  /** Of ticks: every tick of a select-all question was taken as a person of its own. */
  of: 'people' | 'ticks';
  p: number | null;
  match: PrintedMatch;
}>;

export type Reproduced = Readonly<{
  bases: readonly FoundBase[];
  percentages: Readonly<{ printed: number; reproduced: number; not: readonly NotReproduced[] }>;
  p: ReproducedP | null;
  /** What the chi-square test stood on; null where there was none. */
  chiSquare: ChiSquare | null;
}>;

export type NotReproduced = Readonly<{ row: string; column: string; printed: string; count: number; base: number }>;

/** Works a published table out again from its counts, by the ways in which such tables are usually made. `all`: the tables of its report. */
export function reproduceTable(table: SurveyTable, all: readonly SurveyTable[]): Reproduced {
  const bases = findBases(table, all);
  const chiSquare = pearsonChiSquare(groupCounts(table));
  return { bases, percentages: reproducePercentages(table, bases), p: reproduceP(table, chiSquare), chiSquare };
}

function reproducePercentages({ printed, rows, columns, counts }: SurveyTable, bases: readonly FoundBase[]) {
  const cells = (printed.percentages ?? []).flatMap((texts, row) =>
    texts.map((text, column) => ({ text, row, column, count: counts[row]?.[column] ?? 0 })),
  );
  const known = cells.flatMap((one) => {
    const base = bases[one.column];
    return base === undefined || base.of === 'unknown' ? [] : [{ ...one, base: base.least }];
  });
  const not = known.filter(({ text, count, base }) => !isPrintedFor(text, count, base));
  return {
    printed: cells.length,
    reproduced: known.length - not.length,
    not: not.map(({ text, row, column, count, base }) => ({
      row: rows[row] ?? '',
      column: columns[column] ?? '',
      printed: text,
      count,
      base,
    })),
  };
}

function reproduceP(table: SurveyTable, chiSquare: ChiSquare | null): ReproducedP | null {
  const { p: printed } = table.printed;
  if (printed === null) return null;
  const of = table.kind === 'multiple' ? 'ticks' : 'people';
  const exact = fisherFreemanHalton(groupCounts(table));
  const ways = [
    ['chi-square', chiSquare?.p],
    ['chi-square-corrected', chiSquare?.corrected?.p],
    ['exact', exact?.ok === true ? exact.p : undefined],
  ] as const;
  for (const wanted of ['rounded', 'cut-off'] as const)
    for (const [method, p] of ways)
      if (p !== undefined && matchPrintedP(printed, p) === wanted) return { printed, method, of, p, match: wanted };
  return { printed, method: null, of, p: chiSquare?.p ?? null, match: null };
}
