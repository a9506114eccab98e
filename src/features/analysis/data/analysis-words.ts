import type { KeyOf } from '#platform/language/catalogue.ts';
import { translator, type Translator } from '#platform/language/translator.ts';
import { BadInput } from '#platform/runtime/command.ts';

import { analysisContent } from '../content/catalogue.ts';
import type { ClaimProblem } from '../domain/claims/claim-problem.ts';
import type { Lint } from '../domain/lints/lint.ts';
import type { TableProblem } from '../domain/tables/table-problem.ts';

type AnalysisKey = KeyOf<typeof analysisContent>;

/** English: the answers of commands are read by programs too. */
const words = (): Translator<AnalysisKey> => translator('en', analysisContent);

/** What is wrong with a file, in words, as a command says it. */
export function badTable(file: string, problems: readonly TableProblem[]): BadInput {
  const t = words();
  const said = problems.map(({ problem, values }) => {
    const { place } = values;
    const isField = problem.startsWith('form-') && typeof place === 'string';
    return t(`analysis.problem.${problem}` as AnalysisKey, isField ? { ...values, place: sayPlace(t, place) } : values);
  });
  return new BadInput(`${file}: ${said.join(' ')}`);
}

/** `tables/0/counts/1/0` in words, counted from 1. */
function sayPlace(t: Translator<AnalysisKey>, place: string): string {
  const steps = place === '' ? [] : place.split('/');
  const parts: string[] = [];
  for (let at = 0; at < steps.length; at += 1) {
    const field = steps[at] ?? '';
    const [first, second] = [1, 2].map((next) =>
      /^\d+$/.test(steps[at + next] ?? '') ? Number(steps[at + next]) + 1 : null,
    );
    if (field === 'tables' && first != null) parts.push(t('analysis.place.table', { number: first }));
    else if (field === 'sentences' && first != null) parts.push(t('analysis.place.sentence', { number: first }));
    else if (field === 'figures' && first != null) parts.push(t('analysis.place.figure', { number: first }));
    else if (first == null) parts.push(t('analysis.place.field', { field }));
    else if (second != null) parts.push(t('analysis.place.cell', { field, row: first, column: second }));
    else if (field === 'counts' || field === 'percentages') parts.push(t('analysis.place.row', { field, row: first }));
    else parts.push(t('analysis.place.entry', { field, entry: first }));
    at += first == null ? 0 : second == null ? 1 : 2;
  }
  const [head, ...rest] = parts;
  if (head === undefined) return t('analysis.place.file');
  return rest.reduce((whole, part) => t('analysis.place.within', { whole, part }), head);
}

/** Everything that keeps a report from being built, one line each. */
export function badClaims(file: string, problems: readonly ClaimProblem[]): BadInput {
  const t = words();
  const said = problems.map(({ problem, values }) => t(`analysis.claim.${problem}` as AnalysisKey, values));
  return new BadInput([`${file} does not build. Nothing was written.`, ...said.map((one) => `- ${one}`)].join('\n'));
}

export type SaidLint = Lint & Readonly<{ words: string; remedy: string }>;

export function sayLint(lint: Lint): SaidLint {
  const t = words();
  return {
    ...lint,
    words: t(`analysis.lint.${lint.lint}.says`, lint.values),
    remedy: t(`analysis.lint.${lint.lint}.remedy`, lint.values),
  };
}
