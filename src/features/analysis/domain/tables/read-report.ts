import { failure, success, type Result } from '#platform/problems/result.ts';

import { formProblems } from './form-problem.ts';
import { checkTable } from './read-table.ts';
import type { TableProblem } from './table-problem.ts';
import type { SaidFigure, SurveyReport, SurveyTable } from './survey-table.ts';
import { reportSchema, type WrittenReport } from './table-schema.ts';

type WrittenFigure = NonNullable<NonNullable<WrittenReport['sentences']>[number]['figures']>[number];

/** A report as a file holds it: every table checked, every figure of a sentence bound to cells that exist. */
export function readReport(given: unknown): Result<SurveyReport, TableProblem> {
  const read = reportSchema.safeParse(given);
  if (!read.success) return failure(...formProblems(given, read.error, reportSchema));
  const tables: SurveyTable[] = [];
  for (const [at, written] of read.data.tables.entries()) {
    const checked = checkTable(written, `table-${String(at + 1)}`);
    if (!checked.ok) return checked;
    if (tables.some(({ id }) => id === checked.value.id))
      return failure({ problem: 'twice', values: { table: checked.value.id, name: checked.value.id } });
    tables.push(checked.value);
  }
  const sentences = (read.data.sentences ?? []).map(({ text, figures }) => ({
    text,
    figures: (figures ?? []).map(bound),
  }));
  for (const figure of sentences.flatMap(({ figures }) => figures)) {
    const problem = unbound(figure, tables);
    if (problem !== null) return failure(problem);
  }
  const { title, source, design, correction } = read.data;
  return success({
    title,
    source: source ?? null,
    design: design ?? null,
    correction: correction ?? null,
    tables,
    sentences,
  });
}

const bound = ({ figure, as, table, row, column }: WrittenFigure): SaidFigure => ({
  figure,
  as: as ?? 'percentage',
  table,
  rows: typeof row === 'string' ? [row] : row,
  column,
});

function unbound({ table: id, rows, column }: SaidFigure, tables: readonly SurveyTable[]): TableProblem | null {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) return { problem: 'no-such-table', values: { table: id } };
  if (!table.columns.includes(column)) return { problem: 'no-such-column', values: { table: id, name: column } };
  const row = rows.find((name) => !table.rows.includes(name));
  return row === undefined ? null : { problem: 'no-such-row', values: { table: id, name: row } };
}
