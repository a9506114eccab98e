import { failure, success, type Result } from '#platform/problems/result.ts';
import type { CommandContext, ParsedArgs } from '#platform/runtime/command.ts';

import { checkReport, type CheckedReport } from '../domain/lints/lint-report.ts';
import { lintNames } from '../domain/lints/lint.ts';
import { sideBySide } from '../domain/published/side-by-side.ts';
import { readReport } from '../domain/tables/read-report.ts';
import { readTable } from '../domain/tables/read-table.ts';
import type { TableProblem } from '../domain/tables/table-problem.ts';
import type { SurveyReport } from '../domain/tables/survey-table.ts';
import { badTable, sayLint } from './analysis-words.ts';
import { readJsonFile } from './read-json-file.ts';

/** `analysis check`: a published table, or a report of several with its sentences, against its own counts. */
export async function runCheck(args: ParsedArgs, { json, out }: CommandContext): Promise<number> {
  const [file = ''] = args.positionals;
  const read = readEither(await readJsonFile(file));
  if (!read.ok) throw badTable(file, read.problems);
  const checked = checkReport(read.value);
  const answer = {
    title: read.value.title,
    ...totalsOf(checked),
    lintCounts: Object.fromEntries(
      lintNames.map((name) => [name, checked.lints.filter(({ lint }) => lint === name).length]),
    ),
    lints: checked.lints.map(sayLint),
    tables: checked.tables.map(({ id, reproduced }) => ({
      id,
      bases: reproduced.bases,
      percentages: reproduced.percentages,
      p: reproduced.p,
    })),
    sideBySide: sideBySide(read.value),
  };
  if (json) out(JSON.stringify(answer));
  else {
    const { percentages, ps, lints } = answer;
    out(
      [
        `${answer.title}: ${String(percentages.reproduced)} of ${String(percentages.printed)} percentages and ${String(ps.reproduced)} of ${String(ps.printed)} p-values come from the counts.`,
        ...lints.map(
          ({ lint, table, words, remedy }) => `${lint}${table === null ? '' : ` (${table})`}: ${words} ${remedy}`,
        ),
      ].join('\n'),
    );
  }
  return 0;
}

function readEither(given: unknown): Result<SurveyReport, TableProblem> {
  if (typeof given === 'object' && given !== null && 'tables' in given) return readReport(given);
  const table = readTable(given);
  if (!table.ok) return failure(...table.problems);
  const { title } = table.value;
  return success({ title, source: null, design: null, correction: null, tables: [table.value], sentences: [] });
}

function totalsOf({ tables }: CheckedReport) {
  const ps = tables.flatMap(({ reproduced }) => (reproduced.p === null ? [] : [reproduced.p]));
  const matched = (match: 'rounded' | 'cut-off') => ps.filter((p) => p.match === match).length;
  const total = (of: 'printed' | 'reproduced') => tables.reduce((sum, one) => sum + one.reproduced.percentages[of], 0);
  return {
    percentages: { printed: total('printed'), reproduced: total('reproduced') },
    ps: {
      printed: ps.length,
      reproduced: matched('rounded') + matched('cut-off'),
      rounded: matched('rounded'),
      cutOff: matched('cut-off'),
    },
  };
}
