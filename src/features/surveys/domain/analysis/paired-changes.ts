import { analyseTable, benjaminiHochberg, holm, type FoundTest, type SurveyTable } from '#features/analysis/index.ts';

/** One table of pairs with the test to quote, all of them corrected together. */
export type PairedChange = Readonly<{
  table: SurveyTable;
  pairs: number;
  /** Null where nobody is there, one pair is, or nobody changed. */
  test: FoundTest | null;
  /** With all tables of two pairs or more looked at together; where nobody changed a table counts as one with p = 1. Null where there are fewer than two pairs. */
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
  const compared = changes.filter(({ pairs }) => pairs > 1);
  const ps = compared.map(({ test }) => test?.p ?? 1);
  const [strict, mild] = [holm(ps), benjaminiHochberg(ps)];
  return changes.map((change) => {
    const at = compared.indexOf(change);
    return { ...change, holm: strict[at] ?? null, benjaminiHochberg: mild[at] ?? null };
  });
}

function testOf(table: SurveyTable): FoundTest | null {
  const analysed = analyseTable(table);
  return analysed.ok ? (analysed.value.tests.find(({ isAdvised }) => isAdvised) ?? null) : null;
}
