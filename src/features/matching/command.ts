import type { Command } from '#platform/runtime/command.ts';

import { runDedupe } from './data/match-dedupe.ts';
import { runEvaluate } from './data/match-evaluate.ts';
import { runExplain } from './data/match-explain.ts';
import { runLink } from './data/match-link.ts';
import { runPairs } from './data/match-pairs.ts';
import { runTrain } from './data/match-train.ts';

const model = { model: { type: 'string' } } as const;
const out = { out: { type: 'string' } } as const;

/** Matching of lists in files, away from any database. */
export const matchingCommands = (today: () => string): readonly Command[] => [
  {
    path: ['match', 'link'],
    summary:
      'Says for each arrival of one CSV list who on the register (another) it is: auto, review or none, with the weight in bits, the margin and the reasons; with --candidates N the best N, a line each.',
    operands: ['REGISTER.csv', 'ARRIVALS.csv'],
    options: { ...out, ...model, candidates: { type: 'string' } },
    run: runLink,
  },
  {
    path: ['match', 'dedupe'],
    summary: 'Finds the pairs of records in one CSV list that are one person, from --threshold bits upwards.',
    operands: ['RECORDS.csv'],
    options: { ...out, ...model, threshold: { type: 'string' } },
    run: runDedupe,
  },
  {
    path: ['match', 'pairs'],
    summary:
      'Judges each pair of a CSV list as it stands: a pair_id and two records a line, with columns that end in _a and _b. Adds decision, weight_bits and reasons.',
    operands: ['PAIRS.csv'],
    options: { ...out, ...model },
    run: runPairs,
  },
  {
    path: ['match', 'explain'],
    summary: 'Shows part by part why a record of the register and one of the arrivals weigh what they weigh.',
    operands: ['REGISTER.csv', 'ARRIVALS.csv', 'REGISTER-ID', 'ARRIVAL-ID'],
    options: model,
    run: runExplain,
  },
  {
    path: ['match', 'evaluate'],
    summary:
      'Compares decisions with the truth (arr_id, reg_ids and any groups): recall and precision, of automatic links and by weight; with --by COLUMN for each group.',
    operands: ['DECISIONS.csv', 'TRUTH.csv'],
    options: { by: { type: 'string' } },
    run: runEvaluate,
  },
  {
    path: ['match', 'train'],
    summary:
      "Makes weights of an area's own from its register and a list of arrivals, of whom nobody need say who they are, and writes them as JSON for --model. With --truth FILE --by COLUMN it says how groups fare, and marks weights that leave one behind.",
    operands: ['REGISTER.csv', 'ARRIVALS.csv'],
    options: { ...out, ...model, name: { type: 'string' }, truth: { type: 'string' }, by: { type: 'string' } },
    run: (args, context) => runTrain(args, context, today()),
  },
];
