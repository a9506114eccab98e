import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';

import { linkEncoded, type EncodedPair } from '../../domain/encoded/link-encoded.ts';
import { readLinkageModel } from '../linkage-models.ts';
import { matchingWords, outOption, textOption } from '../match-options.ts';
import { sayReasons, type MatchingWords } from '../say-reasons.ts';
import { readEncodedList } from './encoded-list-file.ts';
import { readKey } from './encoding-key.ts';
import { writeWholeFiles } from './whole-files.ts';

const heading = ['token_a', 'token_b', 'decision', 'weight_bits', 'margin_bits', 'reasons'] as const;

/** `match compare-encoded`: for each row of the shorter list the best of the longer, by encodings alone. */
export async function runCompareEncoded(args: ParsedArgs, context: CommandContext): Promise<number> {
  const [oursFile = '', theirsFile = ''] = args.positionals;
  const out = outOption(args);
  const keyFile = textOption(args, 'key');
  const key = keyFile === undefined ? null : await readKey(keyFile);
  const model = readLinkageModel(textOption(args, 'model'));
  const began = performance.now();
  const ours = await readEncodedList(oursFile, key);
  const theirs = await readEncodedList(theirsFile, key);
  if (ours.key !== theirs.key)
    throw new BadInput(
      `${oursFile} was encoded with the key ${ours.key}, ${theirsFile} with ${theirs.key}. Both lists must be encoded anew with one key that both sides have.`,
    );
  const rows = new Set(ours.rows.map(({ row }) => row));
  if (theirs.rows.some(({ row }) => rows.has(row)))
    throw new BadInput(`${oursFile} and ${theirsFile} have rows in common. Give one list of each organisation.`);
  const pairs = linkEncoded(ours.rows, theirs.rows, model);
  const words = matchingWords();
  await writeWholeFiles([{ file: out, text: writeCsv([heading, ...pairs.map((pair) => lineOf(pair, words))]) }]);
  const count = (decision: EncodedPair['decision']) => pairs.filter((pair) => pair.decision === decision).length;
  const answer = {
    ours: ours.rows.length,
    theirs: theirs.rows.length,
    likely: count('likely'),
    ask: count('ask'),
    none: count('none'),
    key: ours.key,
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
