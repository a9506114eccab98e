import type { Command } from '#platform/runtime/command.ts';

import { runCheck } from './data/run-check.ts';
import { runReport } from './data/run-report.ts';
import { runTest } from './data/run-test.ts';

/** Statistics of tables in files, away from any database. */
export const analysisCommands: readonly Command[] = [
  {
    path: ['analysis', 'test'],
    summary:
      'Tests one table of counts (JSON: kind single, multiple, ordered or paired; rows, columns, counts; bases, respondents, total and printed where known): percentages with their base and interval, each test with statistic, df, p and effect, and what would mislead. The form of the file, with examples: docs/reference/table-files.md.',
    operands: ['TABLE.json'],
    options: {},
    run: runTest,
  },
  {
    path: ['analysis', 'check'],
    summary:
      'Holds a published table, or a report (title, tables, sentences with the cells that their figures name, design, correction), against its own counts: which percentages and p-values can be reproduced and how, what would mislead, and the right tests beside the printed ones. The form of the file, with examples: docs/reference/table-files.md.',
    operands: ['TABLE.json'],
    options: {},
    run: runCheck,
  },
  {
    path: ['analysis', 'report'],
    summary:
      'Builds a report (JSON: text with figures bound to cells of its tables) into one page of HTML that prints well. It does not build when a number is not that of its cell, when a claim has no base or method, or when a word says why and the design cannot: every reason is said, and nothing is written.',
    operands: ['REPORT.json'],
    options: { out: { type: 'string' } },
    run: runReport,
  },
];
