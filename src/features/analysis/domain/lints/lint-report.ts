import { reproduceTable, type Reproduced } from '../published/reproduce-table.ts';
import type { SurveyReport } from '../tables/survey-table.ts';
import { lintNumbers } from './lint-numbers.ts';
import { causalSentences, significanceSentences, wrongSentences } from './lint-sentences.ts';
import { lintTable } from './lint-table.ts';
import type { Lint } from './lint.ts';

export type CheckedReport = Readonly<{
  tables: readonly Readonly<{ id: string; reproduced: Reproduced }>[];
  lints: readonly Lint[];
}>;

/** From five tests on, one false alarm in at least five reports: 1 - 0.95^5 = 0.23. */
export const manyTests = 5;

/** Works every table of a report out again and says what would mislead a reader of it. */
export function checkReport(report: SurveyReport): CheckedReport {
  const checked = report.tables.map((table) => ({ table, reproduced: reproduceTable(table, report.tables) }));
  const based = checked.map(({ table, reproduced }) => ({
    table,
    bases: reproduced.bases,
    percentagesOf: reproduced.percentages.of,
  }));
  const ps = checked.flatMap(({ reproduced }) => reproduced.p ?? []);
  return {
    tables: checked.map(({ table, reproduced }) => ({ id: table.id, reproduced })),
    lints: [
      ...checked.flatMap(({ table, reproduced }) => lintTable(table, reproduced, ps)),
      ...noCorrection(report),
      ...wrongSentences(report.sentences, based),
      ...lintNumbers(report.sentences),
      ...causalSentences(report.sentences, report.design),
      ...significanceSentences(report.sentences),
    ],
  };
}

/** Words that say that nothing was corrected, where the method of the correction is asked for. */
const saysNone =
  /^\W*$|^\s*(?:none|no|nil|nothing|not|n\/?a|without|un\p{L}+|false|null|keine?|لا|بلا|بدون|لم)(?!\p{L})|\b(?:not|never)\s(?:corrected|adjusted)/iu;

/** Many p-values and not a word of how many: said once for a report. */
function noCorrection({ tables, correction }: SurveyReport): readonly Lint[] {
  const tests = tables.filter(({ printed }) => printed.p !== null).length;
  if (tests < manyTests || (correction !== null && !saysNone.test(correction))) return [];
  return [{ lint: 'no-correction', table: null, values: { tests, alarms: (tests * 0.05).toFixed(1) } }];
}
