import type { Command } from '#platform/runtime/command.ts';

import { runAnalyse } from './data/run-analyse.ts';
import { runExport } from './data/run-export.ts';

/** Surveys in files, away from any database. */
export const surveyCommands: readonly Command[] = [
  {
    path: ['survey', 'analyse'],
    summary:
      'Counts a file of responses (CSV, or SPSS .sav) by the form that they answer (instrument, JSON): each answer with its base and interval; with --by COLUMN a cross-table of each question with tests; with --weights COLUMN, or weights worked out with --population MARGINS.json (a question’s shares in the population; several are raked, with the design effect), weighted percentages, means and medians, and Rao and Scott’s test of each cross-table. Says which columns and codes the form does not know.',
    operands: ['RESPONSES'],
    options: {
      instrument: { type: 'string' },
      by: { type: 'string' },
      weights: { type: 'string' },
      population: { type: 'string' },
    },
    run: runAnalyse,
  },
  {
    path: ['survey', 'export'],
    summary:
      'Writes responses (CSV or .sav) with the words of their form for other programs: --format sav (SPSS: labels, sets, long text), csv (with a codebook beside it), r (a script of R that repeats the analysis, with the CSV and codebook that it reads; --by QUESTION compares groups) or ddi (DDI Codebook 2.5, variables and frequencies). Columns that the form does not know are left out.',
    operands: ['RESPONSES'],
    options: {
      instrument: { type: 'string' },
      format: { type: 'string' },
      by: { type: 'string' },
      out: { type: 'string' },
    },
    run: (args, context) => runExport(args, context, Date.now()),
  },
];
