import type { CommandContext, ParsedArgs } from '#platform/runtime/command.ts';

import type { FoundTest } from '../domain/analyse/found-test.ts';
import { analyseTable, type AnalysedTable } from '../domain/analyse/analyse-table.ts';
import { readTable } from '../domain/tables/read-table.ts';
import type { SurveyTable } from '../domain/tables/survey-table.ts';
import { badTable, sayLint, type SaidLint } from './analysis-words.ts';
import { readJsonFile } from './read-json-file.ts';

/** `analysis test`: everything that may be said of one table. */
export async function runTest(args: ParsedArgs, { json, out }: CommandContext): Promise<number> {
  const [file = ''] = args.positionals;
  const read = readTable(await readJsonFile(file));
  if (!read.ok) throw badTable(file, read.problems);
  const analysed = analyseTable(read.value);
  if (!analysed.ok) throw badTable(file, analysed.problems);
  const { percentages, tests, odds, lints } = analysed.value;
  const said = lints.map(sayLint);
  out(
    json
      ? JSON.stringify({
          table: analysed.value.id,
          kind: analysed.value.kind,
          rows: read.value.rows,
          columns: read.value.columns,
          percentages: percentages.map((row) => row.map((share) => share.percentage)),
          shares: percentages,
          tests,
          odds,
          lints: said,
        })
      : inWords(read.value, analysed.value, said),
  );
  return 0;
}

function inWords(
  { rows, columns }: SurveyTable,
  { percentages, tests }: AnalysedTable,
  lints: readonly SaidLint[],
): string {
  const shares = rows.flatMap((row, at) =>
    columns.map((column, to) => {
      const share = percentages[at]?.[to];
      const said =
        share?.percentage == null
          ? 'nobody'
          : `${share.percentage} % (${String(share.count)} of ${String(share.base)}; 95 %: ${share.low ?? ''} to ${share.high ?? ''})`;
      return `${row}, ${column}: ${said}`;
    }),
  );
  return [...shares, ...tests.map(testInWords), ...lints.map(({ words, remedy }) => `! ${words} ${remedy}`)].join('\n');
}

function testInWords({ test, option, base, statistic, df, p, holm, effect, isAdvised }: FoundTest): string {
  const parts = [
    `${isAdvised ? '*' : ' '} ${test}${option === null ? '' : ` of “${option}”`} (${String(base)} people):`,
    statistic === null ? '' : `statistic ${statistic.toFixed(3)}`,
    df === null ? '' : `df ${String(df)}`,
    `p ${p.toPrecision(3)}`,
    holm === null ? '' : `Holm ${holm.toPrecision(3)}`,
    effect === null
      ? ''
      : `${effect.measure} ${effect.value.toFixed(3)} (${effect.low.toFixed(3)} to ${effect.high.toFixed(3)})`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
