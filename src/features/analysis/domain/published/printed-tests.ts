import { testOrdered } from '../analyse/test-groups.ts';
import { testOptions } from '../analyse/test-options.ts';
import { testPairs } from '../analyse/test-pairs.ts';
import { groupColumns, groupCounts, namedTests, type NamedTest, type SurveyTable } from '../tables/survey-table.ts';
import { fisherFreemanHalton } from '../tests/fisher-freeman-halton.ts';
import type { ChiSquare } from '../tests/pearson-chi-square.ts';
import type { FoundBase } from './find-bases.ts';
import { matchPrintedP, type PrintedMatch } from './printed-p.ts';

/** The test that gives a printed p-value, and how; `method` null where none that we know does. */
export type ReproducedP = Readonly<{
  printed: string;
  method: NamedTest | null;
  /** The other tests that give it as well, so that the figure does not tell which was used. */
  also: readonly NamedTest[];
  /** Of ticks: every tick of a select-all question was taken as a person of its own. */
  of: 'people' | 'ticks';
  p: number | null;
  match: PrintedMatch;
}>;

type Way = Readonly<{ method: NamedTest; of: 'people' | 'ticks'; p: number }>;

/** Which test a printed p comes from: the one that the table names, or the first of those that such tables are usually tested by. Null where none was printed. */
export function reproduceP(
  table: SurveyTable,
  chiSquare: ChiSquare | null,
  bases: readonly FoundBase[],
): ReproducedP | null {
  const { p: printed, test } = table.printed;
  if (printed === null) return null;
  const all = waysToTest(table, chiSquare, bases);
  const ways = test === undefined ? all : all.filter(({ method }) => method === test);
  for (const match of ['rounded', 'cut-off'] as const) {
    const [first, ...others] = ways.filter(({ p }) => matchPrintedP(printed, p) === match);
    if (first !== undefined) return { printed, ...first, match, also: others.map(({ method }) => method) };
  }
  const of = table.kind === 'multiple' && test !== 'options' ? 'ticks' : 'people';
  return { printed, method: null, also: [], of, p: ways[0]?.p ?? null, match: null };
}

/** Pearson's test first, as it is the most usual by far; then what suits the kind of table. */
function waysToTest(table: SurveyTable, chiSquare: ChiSquare | null, bases: readonly FoundBase[]): readonly Way[] {
  const counts = groupCounts(table);
  const exact = fisherFreemanHalton(counts);
  const of = table.kind === 'multiple' ? 'ticks' : 'people';
  return [
    ...way('chi-square', of, chiSquare?.p),
    ...way('chi-square-corrected', of, chiSquare?.corrected?.p),
    ...way('exact', of, exact?.ok === true ? exact.p : undefined),
    ...suited(table, bases),
  ];
}

const way = (method: NamedTest, of: Way['of'], p: number | undefined): readonly Way[] =>
  p === undefined ? [] : [{ method, of, p }];

function suited(table: SurveyTable, bases: readonly FoundBase[]): readonly Way[] {
  const counts = groupCounts(table);
  /** What was drawn by our own chance nobody else has printed. */
  const ofPeople = (tests: ReturnType<typeof testOrdered>): readonly Way[] =>
    tests.flatMap(({ test, p }): readonly Way[] => {
      const method = namedTests.find((one) => one === test);
      return method === undefined ? [] : [{ method, of: 'people', p }];
    });
  switch (table.kind) {
    case 'single':
      return [];
    case 'ordered':
      return ofPeople(testOrdered(counts));
    case 'paired':
      return ofPeople(testPairs(table.counts, table.isOrdered));
    case 'multiple': {
      const groups = groupColumns(table);
      if (table.bases === null || groups.some((column) => bases[column]?.of !== 'people')) return [];
      const people = groups.map((column) => table.bases?.[column] ?? 0);
      const options = testOptions(table.rows, counts, people);
      return options.length === 0 ? [] : way('options', 'people', Math.min(...options.map(({ holm }) => holm ?? 1)));
    }
  }
}
