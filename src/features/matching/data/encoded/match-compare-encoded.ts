import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';

import { linkEncoded, type EncodedPair } from '../../domain/encoded/link-encoded.ts';
import { readLinkageModel } from '../linkage-models.ts';
import { matchingWords, outOption, textOption } from '../match-options.ts';
import { sayReasons, type MatchingWords } from '../say-reasons.ts';
import { readEncodedList } from './encoded-list-file.ts';
import { readKey } from './encoding-key.ts';
import { requiredFile } from './match-encode.ts';
import { writeWholeFiles } from './whole-files.ts';

const heading = ['token_a', 'token_b', 'decision', 'weight_bits', 'margin_bits', 'reasons'] as const;

/** `match compare-encoded`: for each row of the shorter list the best of the longer, by encodings alone. */
export async function runCompareEncoded(args: ParsedArgs, context: CommandContext): Promise<number> {
  const [oursFile = '', theirsFile = ''] = args.positionals;
  const out = outOption(args);
  const key = await readKey(requiredFile(args, 'key', 'the key with which both lists were encoded'));
  const model = readLinkageModel(textOption(args, 'model'));
  const began = performance.now();
  const ours = await readEncodedList(oursFile, key);
  const theirs = await readEncodedList(theirsFile, key);
  const rows = new Set(ours.map(({ row }) => row));
  if (theirs.some(({ row }) => rows.has(row)))
    throw new BadInput(`${oursFile} and ${theirsFile} have rows in common. Give one list of each organisation.`);
  const pairs = linkEncoded(ours, theirs, model);
  const words = matchingWords();
  await writeWholeFiles([{ file: out, text: writeCsv([heading, ...pairs.map((pair) => lineOf(pair, words))]) }]);
  const count = (decision: EncodedPair['decision']) => pairs.filter((pair) => pair.decision === decision).length;
  const answer = {
    ours: ours.length,
    theirs: theirs.length,
    likely: count('likely'),
    ask: count('ask'),
    none: count('none'),
    key: key.id,
    model: { name: model.name, version: model.version, trainedOn: model.trainedOn },
    milliseconds: Math.round(performance.now() - began),
    out,
  };
  context.out(
    context.json
      ? JSON.stringify(answer)
      : `${answer.ours} of ours, ${answer.theirs} of theirs: ${answer.likely} likely, ${answer.ask} to be asked. Nothing is linked until both sides confirm it. ${out}`,
  );
  return 0;
}

function lineOf({ ours, theirs, decision, linked }: EncodedPair, words: MatchingWords): (string | number)[] {
  const [best] = linked.candidates;
  return [
    ours,
    theirs,
    decision,
    (best?.hundredths ?? 0) / 100,
    linked.margin === null ? '' : linked.margin / 100,
    best === undefined ? '' : sayReasons(best.parts, best.concerns, words),
  ];
}
