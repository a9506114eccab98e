import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';
import type { CommandContext, ParsedArgs } from '#platform/runtime/command.ts';

import { adaptToLists, whenLinking } from '../domain/linkage/adapt-lists.ts';
import { linkLists, type Decision, type Judged, type LinkedArrival } from '../domain/linkage/link-lists.ts';
import { createSoughtIndex } from '../domain/linkage/sought-index.ts';
import { createVocabulary } from '../domain/linkage/vocabulary.ts';
import { createScorer } from '../domain/linkage/weigh.ts';
import { termsFor } from '../domain/linkage/workbench.ts';
import { readLinkageModel } from './linkage-models.ts';
import { matchingWords, numberOption, outOption, requireWritable, textOption, writeAnswer } from './match-options.ts';
import { readColumns } from './read-columns.ts';
import { readPeople } from './read-people.ts';
import { sayReasons, type MatchingWords } from './say-reasons.ts';

const heading = [
  'arrival_id',
  'decision',
  'register_id',
  'weight_bits',
  'margin_bits',
  'second_register_id',
  'reasons',
] as const;

/** `match link`: one line for each arrival, or up to `--candidates` of them, the best first. Only the first of an arrival carries its decision. */
export async function runLink(args: ParsedArgs, context: CommandContext): Promise<number> {
  const [registerFile = '', arrivalsFile = ''] = args.positionals;
  const out = outOption(args);
  const keep = numberOption(args, 'candidates', 1, 1, 100);
  const shipped = readLinkageModel(textOption(args, 'model'));
  await requireWritable(out);
  const began = performance.now();
  const vocabulary = createVocabulary();
  const register = await readColumns(registerFile, vocabulary);
  const arrivals = await readPeople(arrivalsFile, vocabulary);
  const index = createSoughtIndex(register, arrivals, vocabulary);
  const terms = termsFor(shipped, vocabulary, [register, arrivals]);
  const readMs = performance.now() - began;
  const model = adaptToLists(shipped, vocabulary, register, arrivals, index, { ...whenLinking, terms });
  const scorer = createScorer(model, vocabulary, terms, register.length);
  const linked = linkLists(register, arrivals, { model, index, scorer, keep });
  const words = matchingWords();
  await writeAnswer(out, writeCsv([heading, ...linked.flatMap((one) => linesOf(one, keep, words))]));
  const count = (decision: Decision) => linked.filter((one) => one.decision === decision).length;
  const answer = {
    register: register.length,
    arrivals: arrivals.length,
    auto: count('auto'),
    review: count('review'),
    none: count('none'),
    model: { name: model.name, version: model.version, trainedOn: model.trainedOn },
    milliseconds: { read: Math.round(readMs), all: Math.round(performance.now() - began) },
    out,
  };
  context.out(
    context.json
      ? JSON.stringify(answer)
      : `${answer.arrivals} arrivals against ${answer.register} people: ${answer.auto} the same person, ${answer.review} to be asked, ${answer.none} not known. ${out}`,
  );
  return 0;
}

function linesOf(linked: LinkedArrival, keep: number, words: MatchingWords): (string | number)[][] {
  const { arrival, candidates, decision, margin } = linked;
  const [best] = candidates;
  if (best === undefined) return [[arrival.id, 'none', '', '', '', '', '']];
  const second = candidates[1]?.register.id ?? '';
  const line = (one: Judged, of: Decision, marginText: string, next: string) => [
    arrival.id,
    of,
    one.register.id,
    one.hundredths / 100,
    marginText,
    next,
    sayReasons(one.parts, one.concerns, words),
  ];
  return [
    line(best, decision, margin === null ? '' : String(margin / 100), second),
    ...candidates.slice(1, keep).map((one) => line(one, 'none', '', '')),
  ];
}
