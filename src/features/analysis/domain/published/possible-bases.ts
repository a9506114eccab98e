import { columnTotals } from '../tables/counts.ts';
import { groupColumns, type SurveyTable } from '../tables/survey-table.ts';
import { findBases } from './find-bases.ts';

/**
 * How many people of each of two groups can have answered a select-all question whose table gives only ticks. Each pair of numbers is at least the most ticked option, at most the group; together they and those outside both groups make up the
 * base of everybody. Where the table says its bases, those only. Empty where it cannot be bounded, or there are more than five hundred.
 */
export function possibleBases(table: SurveyTable, all: readonly SurveyTable[]): readonly (readonly [number, number])[] {
  const groups = groupColumns(table);
  const [first, second] = groups;
  const { total, respondents } = table;
  const found = findBases(table, all);
  if (groups.length !== 2 || first === undefined || second === undefined) return [];
  if (groups.every((column) => found[column]?.of === 'people') && table.bases !== null)
    return [[table.bases[first] ?? 0, table.bases[second] ?? 0]];
  const whole = total === null ? undefined : found[total];
  if (respondents === null || total === null || whole === undefined || whole.of !== 'people') return [];
  const parts = all.filter(
    ({ id, question }) =>
      id === table.id || (question !== null && question === table.question && sameColumns(all, table, id)),
  );
  const least = (column: number) => Math.max(...parts.flatMap(({ counts }) => counts.map((row) => row[column] ?? 0)));
  const outside = (row: readonly number[]) => (row[total] ?? 0) - (row[first] ?? 0) - (row[second] ?? 0);
  // At least so many of those who answered are in neither group, and at most so many are in neither at all.
  const outsideLeast = Math.max(...parts.flatMap(({ counts }) => counts.map(outside)));
  const outsideMost = (respondents[total] ?? 0) - (respondents[first] ?? 0) - (respondents[second] ?? 0);
  const ticks = [first, second].map((column) =>
    parts.reduce((sum, part) => sum + (columnTotals(part.counts)[column] ?? 0), 0),
  );
  const pairs: (readonly [number, number])[] = [];
  const firstMost = Math.min(respondents[first] ?? 0, ticks[0] ?? 0);
  for (let a = least(first); a <= firstMost; a += 1) {
    const from = Math.max(least(second), whole.least - outsideMost - a);
    const to = Math.min(respondents[second] ?? 0, ticks[1] ?? 0, whole.most - outsideLeast - a);
    for (let b = from; b <= to; b += 1) pairs.push([a, b]);
    if (pairs.length > mostPairs || a - least(first) > mostPairs) return [];
  }
  return pairs;
}

/** More pairs than this say nothing any more. */
const mostPairs = 500;

const sameColumns = (all: readonly SurveyTable[], { columns }: SurveyTable, id: string) =>
  all.find((one) => one.id === id)?.columns.join() === columns.join();
