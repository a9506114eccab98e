import { failure, success, type Result } from '#platform/problems/result.ts';

import { readReport } from '../tables/read-report.ts';
import { checkTable, formProblem } from '../tables/read-table.ts';
import type { TableProblem } from '../tables/table-problem.ts';
import type { Sentence, SurveyReport, SurveyTable } from '../tables/survey-table.ts';
import { claimsSchema, type WrittenClaims } from './claims-schema.ts';

export type ReadClaims = Readonly<{ written: WrittenClaims; report: SurveyReport }>;

/** The form of a report, without its tables. What is unknown in it is refused, not passed over. */
export function readClaimsForm(given: unknown): Result<WrittenClaims, TableProblem> {
  const read = claimsSchema.safeParse(given);
  return read.success
    ? success(read.data)
    : failure(...read.error.issues.slice(0, 5).map(({ path, message }) => formProblem(path, message)));
}

/** Puts a report's tables together, its own and those of the files that it names (`files`, as they were read), each checked. */
export function readClaimsTables(written: WrittenClaims, files: readonly unknown[]): Result<ReadClaims, TableProblem> {
  const tables: SurveyTable[] = [];
  const sentences: Sentence[] = [];
  let design = written.design ?? null;
  for (const file of files) {
    const read = readReport(file);
    if (!read.ok) return read;
    tables.push(...read.value.tables);
    sentences.push(...read.value.sentences);
    design ??= read.value.design;
  }
  for (const [at, one] of (written.tables ?? []).entries()) {
    const checked = checkTable(one, `table-${String(at + 1)}`);
    if (!checked.ok) return checked;
    tables.push(checked.value);
  }
  const twice = tables.find(({ id }, at) => tables.findIndex((one) => one.id === id) !== at);
  if (twice !== undefined) return failure({ problem: 'twice', values: { table: twice.id, name: twice.id } });
  const { title, source } = written;
  return success({
    written,
    report: { title, source: source ?? null, design, correction: null, tables, sentences },
  });
}
