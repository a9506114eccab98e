import { columnTotals } from '../tables/counts.ts';
import type { SurveyTable } from '../tables/survey-table.ts';
import { decimalsOf, isPrintedFor } from '../describe/percentage.ts';

/**
 * What the percentages of one column are of. `people`: those who answered. `ticks`: all ticks of a select-all question, over all its tables, so that whoever ticked more counts more. `least` and `most` bound the
 * base where it is not said; they are equal where only one number fits.
 */
export type FoundBase =
  | Readonly<{ of: 'people' | 'ticks'; least: number; most: number }>
  /** Nothing was printed or said to find it by. */
  | Readonly<{ of: 'unknown' }>;

/** For each column of a table: its base as the table says it, as the counts give it, or as most of the printed percentages allow. */
export function findBases(table: SurveyTable, all: readonly SurveyTable[]): readonly FoundBase[] {
  const answers = columnTotals(table.counts);
  const ticks = questionTotals(table, all);
  return table.columns.map((_, column) => {
    const said = table.bases?.[column];
    const own = answers[column] ?? 0;
    if (table.kind !== 'multiple') {
      const base = said ?? own;
      return base === 0 ? { of: 'unknown' } : { of: 'people', least: base, most: base };
    }
    return multipleBase({
      said,
      ticks: [ticks[column] ?? 0, own],
      people: table.respondents?.[column],
      counts: table.counts.map((row) => row[column] ?? 0),
      printed: table.printed.percentages?.map((row) => row[column] ?? '') ?? null,
    });
  });
}

type Column = Readonly<{
  said: number | undefined;
  /** Of the whole question and of this table. */
  ticks: readonly number[];
  people: number | undefined;
  counts: readonly number[];
  printed: readonly string[] | null;
}>;

/** In so large a group nobody expects each person to have ticked exactly one. */
const noChanceFrom = 30;

function multipleBase({ said, ticks, people, counts, printed }: Column): FoundBase {
  // More than are in the group can only be ticks. Where the group is not known, so can the very number of ticks, unless it is small enough to be chance.
  const isTicks = (base: number) =>
    people === undefined ? ticks.includes(base) && base > Math.max(...counts) && base >= noChanceFrom : base > people;
  const from = (least: number, most = least): FoundBase => ({ of: isTicks(least) ? 'ticks' : 'people', least, most });
  if (said !== undefined) return said === 0 ? { of: 'unknown' } : from(said);
  if (printed === null) return { of: 'unknown' };
  const fitting = (base: number) => printed.filter((text, row) => isPrintedFor(text, counts[row] ?? 0, base)).length;
  const ofTicks = ticks.find((base) => base > 0 && fitting(base) === printed.length);
  if (ofTicks !== undefined) return from(ofTicks);
  return ofMost(counts, printed, fitting, from);
}

/** The bases that give as many of the percentages as any base does; a percentage that is wrong by itself does not hide them. */
function ofMost(
  counts: readonly number[],
  printed: readonly string[],
  fitting: (base: number) => number,
  from: (least: number, most: number) => FoundBase,
): FoundBase {
  let best = 0;
  let possible: number[] = [];
  const bases = candidates(counts, printed);
  if (bases.length > mostCandidates) return { of: 'unknown' };
  for (const base of bases) {
    const fits = fitting(base);
    if (fits > best) [best, possible] = [fits, []];
    if (fits === best) possible.push(base);
  }
  const [least, most] = [possible[0], possible.at(-1)];
  return least === undefined || most === undefined ? { of: 'unknown' } : from(least, most);
}

/** Whole numbers that one of the printed percentages allows as its base, ascending. */
function candidates(counts: readonly number[], printed: readonly string[]): readonly number[] {
  const found = new Set<number>();
  for (const [row, text] of printed.entries()) {
    const count = counts[row] ?? 0;
    const half = 0.5 / 10 ** decimalsOf(text);
    // A percentage that may be next to nothing allows bases without end.
    if (count === 0 || Number(text) <= 2 * half) continue;
    const high = Math.ceil((100 * count) / (Number(text) - half)) + 1;
    for (
      let base = Math.max(1, Math.floor((100 * count) / (Number(text) + half)) - 1);
      base <= high && found.size <= mostCandidates;
      base += 1
    )
      found.add(base);
  }
  return [...found].sort((a, b) => a - b);
}

/** Beyond this the percentages say too little: the base is not known, and has to be said. */
const mostCandidates = 5000;

/** Ticks of each column over all tables of the same question. */
function questionTotals(table: SurveyTable, all: readonly SurveyTable[]): readonly number[] {
  const parts = all.filter(
    ({ question, columns }) =>
      question !== null && question === table.question && columns.join() === table.columns.join(),
  );
  const totals = (parts.length === 0 ? [table] : parts).map(({ counts }) => columnTotals(counts));
  return table.columns.map((_, column) => totals.reduce((sum, one) => sum + (one[column] ?? 0), 0));
}
