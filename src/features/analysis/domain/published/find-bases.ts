import { columnTotals } from '../tables/counts.ts';
import type { SurveyTable } from '../tables/survey-table.ts';
import { decimalsOf, isPrintedFor } from '../describe/percentage.ts';

/**
 * What the percentages of one column are of. `people`: those who answered. `ticks`: all ticks of a select-all question, over all its tables, so that whoever ticked more counts more. `least` and `most` bound the
 * base where it is not said; they are equal where only one number fits.
 */
export type FoundBase =
  | Readonly<{ of: 'people' | 'ticks'; least: number; most: number }>
  /** No base gives these percentages. */
  | Readonly<{ of: 'nothing' }>
  /** Nothing was printed or said to find it by. */
  | Readonly<{ of: 'unknown' }>;

/** For each column of a table: its base as the table says it, as the counts give it, or as the printed percentages allow. */
export function findBases(table: SurveyTable, all: readonly SurveyTable[]): readonly FoundBase[] {
  const answers = columnTotals(table.counts);
  const ticks = questionTotals(table, all);
  return table.columns.map((_, column) => {
    const said = table.bases?.[column];
    const printed =
      table.printed.percentages === null ? null : table.printed.percentages.map((row) => row[column] ?? '');
    const counts = table.counts.map((row) => row[column] ?? 0);
    const fits = (base: number) =>
      printed === null || printed.every((text, row) => isPrintedFor(text, counts[row] ?? 0, base));
    if (table.kind !== 'multiple') {
      const base = said ?? answers[column] ?? 0;
      if (base === 0) return { of: 'unknown' };
      return fits(base) ? { of: 'people', least: base, most: base } : { of: 'nothing' };
    }
    return multipleBase({
      said,
      ticks: ticks[column] ?? 0,
      answers: answers[column] ?? 0,
      people: table.respondents?.[column],
      counts,
      printed,
      fits,
    });
  });
}

type Column = Readonly<{
  said: number | undefined;
  ticks: number;
  answers: number;
  people: number | undefined;
  counts: readonly number[];
  printed: readonly string[] | null;
  fits: (base: number) => boolean;
}>;

function multipleBase({ said, ticks, answers, people, counts, printed, fits }: Column): FoundBase {
  // More than are in the group can only be ticks; so can the very number of ticks, where several options were ticked.
  const isTicks = (base: number) =>
    (people !== undefined && base > people) || ((base === ticks || base === answers) && base > Math.max(...counts));
  if (said !== undefined) {
    if (said === 0) return { of: 'unknown' };
    return fits(said) ? { of: isTicks(said) ? 'ticks' : 'people', least: said, most: said } : { of: 'nothing' };
  }
  if (printed === null) return { of: 'unknown' };
  for (const base of [ticks, answers])
    if (base > 0 && fits(base)) return { of: isTicks(base) ? 'ticks' : 'people', least: base, most: base };
  const [from, to] = boundsOf(counts, printed);
  const possible: number[] = [];
  for (let base = from; base <= to; base += 1) if (fits(base)) possible.push(base);
  const [least, most] = [possible[0], possible.at(-1)];
  if (least === undefined || most === undefined) return { of: 'nothing' };
  return { of: people !== undefined && least > people ? 'ticks' : 'people', least, most };
}

/** Between which whole numbers the base lies that one printed percentage allows: the narrowest of all rows. */
function boundsOf(counts: readonly number[], printed: readonly string[]): readonly [number, number] {
  let [from, to] = [1, 0];
  for (const [row, text] of printed.entries()) {
    const count = counts[row] ?? 0;
    const half = 0.5 / 10 ** decimalsOf(text);
    if (count === 0 || Number(text) <= half) continue;
    const low = Math.max(1, Math.floor((100 * count) / (Number(text) + half)) - 1);
    const high = Math.ceil((100 * count) / (Number(text) - half)) + 1;
    if (to === 0 || high - low < to - from) [from, to] = [low, high];
  }
  return [from, to];
}

/** Ticks of each column over all tables of the same question. */
function questionTotals(table: SurveyTable, all: readonly SurveyTable[]): readonly number[] {
  const parts = all.filter(
    ({ question, columns }) =>
      question !== null && question === table.question && columns.join() === table.columns.join(),
  );
  const totals = (parts.length === 0 ? [table] : parts).map(({ counts }) => columnTotals(counts));
  return table.columns.map((_, column) => totals.reduce((sum, one) => sum + (one[column] ?? 0), 0));
}
