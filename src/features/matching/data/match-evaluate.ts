import type { CommandContext, ParsedArgs } from '#platform/runtime/command.ts';

import { evaluateLinks, type DecidedLink, type LinkEvaluation } from '../domain/linkage/evaluate-links.ts';
import { evaluatePairs } from '../domain/linkage/evaluate-pairs.ts';
import { textOption } from './match-options.ts';
import { columnOf, readTable, truthOf, type Table } from './read-truth.ts';

/** `match evaluate`: decisions of `link` against who the arrivals are, or pairs of `dedupe` against which records are of one person. */
export async function runEvaluate(args: ParsedArgs, context: CommandContext): Promise<number> {
  const [decisionsFile = '', truthFile = ''] = args.positionals;
  const decisions = await readTable(decisionsFile);
  const truth = await readTable(truthFile);
  if (decisions.heading.includes('id_a')) {
    const answer = evaluatePairsOf(decisions, truth);
    context.out(
      context.json
        ? JSON.stringify(answer)
        : `best F1 ${shown(answer.bestF1)} at ${answer.threshold} bits: precision ${shown(answer.precision)}, recall ${shown(answer.recall)}`,
    );
    return 0;
  }
  const evaluation = evaluateLinks(decidedOf(decisions), truthOf(truth, textOption(args, 'by')));
  context.out(context.json ? JSON.stringify(evaluation) : inWords(evaluation));
  return 0;
}

function decidedOf(table: Table): readonly DecidedLink[] {
  const [arrival, decision, register, weight] = [
    columnOf(table, 'arrival_id', 'arr_id'),
    columnOf(table, 'decision'),
    columnOf(table, 'register_id', 'reg_id'),
    columnOf(table, 'weight_bits'),
  ];
  return table.rows.map((row) => ({
    arrival: row[arrival] ?? '',
    decision: row[decision] ?? '',
    register: row[register] ?? '',
    weight: row[weight] === '' || row[weight] === undefined ? -Infinity : Number(row[weight]),
  }));
}

function evaluatePairsOf(decisions: Table, truth: Table) {
  const [a, b, weight] = [columnOf(decisions, 'id_a'), columnOf(decisions, 'id_b'), columnOf(decisions, 'weight_bits')];
  const id = columnOf(truth, 'id', 'rec_id', 'unique_id');
  const cluster = columnOf(truth, 'cluster', 'person', 'person_id');
  return evaluatePairs(
    decisions.rows.map((row) => ({ a: row[a] ?? '', b: row[b] ?? '', weight: Number(row[weight]) })),
    new Map(truth.rows.map((row) => [row[id] ?? '', row[cluster] ?? ''])),
  );
}

const shown = (share: number) => share.toFixed(4);

function inWords({ arrivals, automatic, byWeight }: LinkEvaluation): string {
  return [
    `${arrivals} arrivals, ${automatic.known} of them on the register`,
    `automatic links: ${automatic.linked}, recall ${shown(automatic.recall)}, precision ${shown(automatic.precision)}`,
    ...Object.entries(automatic.byGroup).map(
      ([group, { recall, precision, known }]) =>
        `  ${group}: recall ${shown(recall)} of ${known}, precision ${shown(precision)}`,
    ),
    ...byWeight.flatMap(({ precision, threshold, recall, byGroup, range }) => [
      `by weight at precision ${precision}: recall ${shown(recall)} from ${threshold ?? 'no'} bits, range over groups ${shown(range)}`,
      ...Object.entries(byGroup).map(([group, of]) => `  ${group}: ${shown(of)}`),
    ]),
  ].join('\n');
}
