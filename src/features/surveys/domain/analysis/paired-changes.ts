import { analyseTable, benjaminiHochberg, holm, type FoundTest, type SurveyTable } from '#features/analysis/index.ts';

/** One table of pairs with the test to quote, all of them corrected together. */
export type PairedChange = Readonly<{
  table: SurveyTable;
  pairs: number;
  /** Null where nobody is there, one pair is, or nobody changed. */
  test: FoundTest | null;
  holm: number | null;
  benjaminiHochberg: number | null;
}>;

/** `orderedTables`: those whose answers have an order, by id. Their test is of ranks, which uses it; others are tested by their margins. */
export function pairedChanges(
  tables: readonly SurveyTable[],
  orderedTables: ReadonlySet<string>,
): readonly PairedChange[] {
  const changes = tables.map((table) => ({
    table,
    pairs: table.counts.flat().reduce((sum, count) => sum + count, 0),
    test: testOf(table, orderedTables.has(table.id)),
  }));
  const tested = changes.flatMap(({ test }) => (test === null ? [] : [test]));
  const ps = tested.map(({ p }) => p);
  const [strict, mild] = [holm(ps), benjaminiHochberg(ps)];
  return changes.map((change) => {
    const at = change.test === null ? -1 : tested.indexOf(change.test);
    return { ...change, holm: strict[at] ?? null, benjaminiHochberg: mild[at] ?? null };
  });
}

function testOf(table: SurveyTable, isOrdered: boolean): FoundTest | null {
  const analysed = analyseTable(table);
  if (!analysed.ok) return null;
  const { tests } = analysed.value;
  const ranks = isOrdered ? tests.find(({ test }) => test === 'wilcoxon-signed-rank') : undefined;
  return ranks ?? tests.find(({ isAdvised }) => isAdvised) ?? null;
}
