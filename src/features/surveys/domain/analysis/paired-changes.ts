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

/** Answers that have an order are tested by ranks, which use it; others by their margins. */
export function pairedChanges(tables: readonly SurveyTable[]): readonly PairedChange[] {
  const changes = tables.map((table) => ({
    table,
    pairs: table.counts.flat().reduce((sum, count) => sum + count, 0),
    test: testOf(table),
  }));
  const tested = changes.flatMap(({ test }) => (test === null ? [] : [test]));
  const ps = tested.map(({ p }) => p);
  const [strict, mild] = [holm(ps), benjaminiHochberg(ps)];
  return changes.map((change) => {
    const at = change.test === null ? -1 : tested.indexOf(change.test);
    return { ...change, holm: strict[at] ?? null, benjaminiHochberg: mild[at] ?? null };
  });
}

function testOf(table: SurveyTable): FoundTest | null {
  const analysed = analyseTable(table);
  return analysed.ok ? (analysed.value.tests.find(({ isAdvised }) => isAdvised) ?? null) : null;
}
