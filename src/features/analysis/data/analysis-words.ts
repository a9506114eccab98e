import type { KeyOf } from '#platform/language/catalogue.ts';
import { translator, type Translator } from '#platform/language/translator.ts';
import { BadInput } from '#platform/runtime/command.ts';

import { analysisContent } from '../content/catalogue.ts';
import type { ClaimProblem } from '../domain/claims/claim-problem.ts';
import type { Lint } from '../domain/lints/lint.ts';
import type { TableProblem } from '../domain/tables/read-table.ts';

type AnalysisKey = KeyOf<typeof analysisContent>;

/** English: the answers of commands are read by programs too. */
const words = (): Translator<AnalysisKey> => translator('en', analysisContent);

/** What is wrong with a file, in words, as a command says it. */
export function badTable(file: string, problems: readonly TableProblem[]): BadInput {
  const t = words();
  const said = problems.map(({ problem, values }) => t(`analysis.problem.${problem}` as AnalysisKey, values));
  return new BadInput(`${file}: ${said.join(' ')}`);
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
