import type { CommandContext, ParsedArgs } from '#platform/runtime/command.ts';

import { findPairs, type FoundPair } from '../domain/linkage/dedupe-list.ts';
import { decide } from '../domain/linkage/link-lists.ts';
import { concernsOf } from '../domain/linkage/safety-rules.ts';
import { createVocabulary } from '../domain/linkage/vocabulary.ts';
import { readLinkageModel } from './linkage-models.ts';
import { matchingWords, numberOption, outOption, requireWritable, textOption, writeLines } from './match-options.ts';
import { readColumns } from './read-columns.ts';
import { sayReasons } from './say-reasons.ts';

/** `match dedupe`: each pair of one list from the threshold upwards, heaviest first. */
export async function runDedupe(args: ParsedArgs, context: CommandContext): Promise<number> {
  const [file = ''] = args.positionals;
  const out = outOption(args);
  const threshold = numberOption(args, 'threshold', 0, -200, 200);
  const shipped = readLinkageModel(textOption(args, 'model'));
  await requireWritable(out);
  const began = performance.now();
  const vocabulary = createVocabulary();
  const records = await readColumns(file, vocabulary);
  const { pairs, model, scorer } = findPairs(records, vocabulary, shipped, Math.round(threshold * 100));
  const words = matchingWords();
  const lineOf = ({ a, b, hundredths }: FoundPair) => {
    const [one, other] = [records.at(a), records.at(b)];
    if (one === undefined || other === undefined) return [];
    const weighed = scorer.explain(one, other);
    const concerns = concernsOf(one, other, weighed);
    const decision = decide({ hundredths, concerns }, null, model);
    return [[one.id, other.id, decision, hundredths / 100, sayReasons(weighed.parts, concerns, words)]];
  };
  await writeLines(out, ['id_a', 'id_b', 'decision', 'weight_bits', 'reasons'], pairs.length, (at) => {
    const pair = pairs[at];
    return pair === undefined ? [] : lineOf(pair);
  });
  const answer = {
    records: records.length,
    pairs: pairs.length,
    threshold,
    milliseconds: Math.round(performance.now() - began),
    out,
  };
  context.out(
    context.json
      ? JSON.stringify(answer)
      : `${answer.records} records: ${answer.pairs} pairs of ${threshold} bits or more. ${out}`,
  );
  return 0;
}
