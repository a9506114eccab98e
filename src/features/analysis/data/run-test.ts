import type { CommandContext, ParsedArgs } from '#platform/runtime/command.ts';

import type { Effect, FoundTest } from '../domain/analyse/found-test.ts';
import { analyseTable, type AnalysedTable } from '../domain/analyse/analyse-table.ts';
import { readTable } from '../domain/tables/read-table.ts';
import { groupColumns, type SurveyTable } from '../domain/tables/survey-table.ts';
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
          tests: tests.map((test) => ({ ...test, effect: about(read.value, test.effect) })),
          odds: about(read.value, odds),
          lints: said,
        })
      : inWords(read.value, analysed.value, said),
  );
  return 0;
}

/** An effect with what it is of: the answer, what is taken from what, and in percentage points where it is a difference of shares. */
function about(table: SurveyTable, effect: Effect | null) {
  if (effect === null) return null;
  const { row, less } = saidOf(table, effect) ?? {};
  if (row === undefined) return effect;
  if (effect.measure !== 'risk-difference') return { ...effect, about: { row, less, unit: 'ratio' } };
  const [value, low, high] = [effect.value, effect.low, effect.high].map((share) => 100 * share);
  return { ...effect, about: { row, less, unit: 'share', percentagePoints: { value, low, high } } };
}

function saidOf(table: SurveyTable, { measure, of }: Effect): Readonly<{ row: string; less: string }> | null {
  const [first = '', second = ''] = groupColumns(table).map((column) => table.columns[column] ?? '');
  if (of !== undefined) {
    const less = of.less === 'after-less-before' ? 'after less before' : `“${first}” less “${second}”`;
    return { row: table.rows[of.row] ?? '', less };
  }
  if (measure !== 'odds-ratio') return null;
  const row = table.rows[table.counts.findIndex((counts) => counts.some((count) => count > 0))] ?? '';
  return { row, less: `“${first}” over “${second}”` };
}

function inWords(table: SurveyTable, analysed: AnalysedTable, lints: readonly SaidLint[]): string {
  const { rows, columns } = table;
  const { percentages, tests, odds } = analysed;
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
  const said = [...tests.map((test) => testInWords(table, test)), ...(odds === null ? [] : [oddsInWords(table, odds)])];
  return [...shares, ...said, ...lints.map(({ words, remedy }) => `! ${words} ${remedy}`)].join('\n');
}

function testInWords(table: SurveyTable, found: FoundTest): string {
  const { test, option, base, statistic, df, p, simulated, holm, effect, isAdvised, caution } = found;
  const parts = [
    `${isAdvised ? '*' : ' '} ${test}${option === null ? '' : ` of “${option}”`} (${String(base)} people):`,
    statistic === null ? '' : `statistic ${statistic.toFixed(3)}`,
    df === null ? '' : `df ${String(df)}`,
    `p ${p.toPrecision(3)}`,
    simulated === null
      ? ''
      : `(drawn at random ${String(simulated.drawn)} times; 95 %: ${simulated.low.toPrecision(3)} to ${simulated.high.toPrecision(3)})`,
    holm === null ? '' : `Holm ${holm.toPrecision(3)}`,
    effect === null ? '' : effectInWords(table, effect),
  ];
  const said = parts.filter((part) => part !== '').join(' ');
  return caution === null
    ? said
    : `${said}\n! Cells are small, so the p of ${test} cannot be relied upon, and the table is too large for an exact test, even for one that is drawn at random. Put answers or groups together.`;
}

function effectInWords(table: SurveyTable, effect: Effect): string {
  const { measure, value, low, high } = effect;
  const of = saidOf(table, effect);
  if (measure !== 'risk-difference' || of === null)
    return `${measure} ${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
  const points = (share: number) => (100 * share).toFixed(1);
  return `${measure} of “${of.row}”, ${of.less}: ${points(value)} percentage points (${points(low)} to ${points(high)})`;
}

function oddsInWords(table: SurveyTable, odds: Effect): string {
  const { value, low, high, halfAdded } = odds;
  const of = saidOf(table, odds);
  const said = `  odds-ratio of “${of?.row ?? ''}”, ${of?.less ?? ''}: ${value.toPrecision(3)} (${low.toPrecision(3)} to ${high.toPrecision(3)})`;
  return halfAdded === true
    ? `${said}\n! A cell is empty, so the odds ratio itself is 0 or has no limit. What is printed is with a half added to each cell.`
    : said;
}
