import type { Command } from '#platform/runtime/command.ts';

import { runCompareEncoded } from './data/encoded/match-compare-encoded.ts';
import { runConfirmEncoded } from './data/encoded/match-confirm-encoded.ts';
import { runEncodeKey } from './data/encoded/match-encode-key.ts';
import { runEncode } from './data/encoded/match-encode.ts';
import { runSettleEncoded } from './data/encoded/match-settle-encoded.ts';
import { runDedupe } from './data/match-dedupe.ts';
import { runEvaluate } from './data/match-evaluate.ts';
import { runExplain } from './data/match-explain.ts';
import { runLink } from './data/match-link.ts';
import { runLook } from './data/match-look.ts';
import { runPairs } from './data/match-pairs.ts';
import { runTrain } from './data/match-train.ts';

const model = { model: { type: 'string' } } as const;
const out = { out: { type: 'string' } } as const;

/** Matching of lists in files, away from any database; and looking through the register itself. */
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
  {
    path: ['match', 'look'],
    summary:
      'Looks through the whole register for people who are there twice, as is done each night, and opens a case for each pair that is worth asking about.',
    options: {},
    run: (_args, context) => runLook(context),
  },
  {
    path: ['match', 'encode-key'],
    summary:
      'Makes a key for two organisations that may not show each other names. Whoever has it can guess who is on a list that was encoded with it: see decision 0029 before you use it.',
    options: out,
    run: (args, context) => runEncodeKey(args, context, today()),
  },
  {
    path: ['match', 'encode'],
    summary:
      'Encodes a CSV list under a key, to be compared with one of another organisation: no name, date or number can be read in it, but it is still personal data and can be attacked (decision 0029). --map, else OUT.private-map.csv, is the private file that says which row is whom; it stays with you.',
    operands: ['LIST.csv'],
    options: { ...out, key: { type: 'string' }, map: { type: 'string' } },
    run: runEncode,
  },
  {
    path: ['match', 'compare-encoded'],
    summary:
      'Compares two encoded lists of one key: for each row of the shorter the best of the longer as token_a (ours), token_b, decision (likely, ask or none), weight, margin and reasons. Nothing is linked by it. Somebody who compares for others needs no --key; with it, the seals of the lists are checked.',
    operands: ['OURS.jsonl', 'THEIRS.jsonl'],
    options: { ...out, ...model, key: { type: 'string' } },
    run: runCompareEncoded,
  },
  {
    path: ['match', 'confirm-encoded'],
    summary:
      'Writes which of the compared pairs one side has looked at and confirms (--yes ROWS, --no ROWS: tokens or own ids, apart by commas, or @FILE). What was not confirmed looks like what was, to everybody but the owner of the other row.',
    operands: ['PAIRS.csv'],
    options: {
      ...out,
      map: { type: 'string' },
      yes: { type: 'string', multiple: true },
      no: { type: 'string', multiple: true },
    },
    run: runConfirmEncoded,
  },
  {
    path: ['match', 'settle-encoded'],
    summary:
      'Of the confirmations of both sides, writes the rows that both confirmed: our id and their token. Of what one side alone confirmed it says nothing.',
    operands: ['OUR-CONFIRMATION.csv', 'THEIR-CONFIRMATION.csv'],
    options: { ...out, map: { type: 'string' } },
    run: runSettleEncoded,
  },
];
