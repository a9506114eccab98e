import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';
import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { recogniseColumns } from '../domain/linkage/listed-field.ts';
import { decide } from '../domain/linkage/link-lists.ts';
import { readPerson } from '../domain/linkage/person-record.ts';
import { concernsOf } from '../domain/linkage/safety-rules.ts';
import { createVocabulary } from '../domain/linkage/vocabulary.ts';
import { scorerFor } from '../domain/linkage/workbench.ts';
import { eachCsvRow } from './csv-rows.ts';
import { readLinkageModel } from './linkage-models.ts';
import { matchingWords, outOption, textOption, writeAnswer } from './match-options.ts';
import { readBytes, requireNames } from './read-people.ts';
import { sayReasons } from './say-reasons.ts';

/** A pair is judged as in a register of this many people, as a pair alone does not say how many others there are. */
const peopleAssumed = 8_000;

/** `match pairs`: the file's own columns, and what each pair comes to. Nothing is learnt from the other pairs: each is judged as it stands. */
export async function runPairs(args: ParsedArgs, context: CommandContext): Promise<number> {
  const [file = ''] = args.positionals;
  const out = outOption(args);
  const model = readLinkageModel(textOption(args, 'model'));
  const rows: string[][] = [];
  eachCsvRow(await readBytes(file), (cells) => {
    rows.push(cells);
  });
  const [header = [], ...pairs] = rows;
  const side = (suffix: 'a' | 'b') =>
    recogniseColumns(
      header.map((name) => (new RegExp(`[_ ]${suffix}$`, 'i').test(name.trim()) ? name.trim().slice(0, -2) : '')),
    );
  const [columnsA, columnsB] = [side('a'), side('b')];
  requireNames(columnsA, `${file} (columns that end in _a)`);
  requireNames(columnsB, `${file} (columns that end in _b)`);
  if (pairs.length === 0) throw new BadInput(`${file} has no lines below its heading.`);
  const vocabulary = createVocabulary();
  const people = pairs.map(
    (cells) => [readPerson(cells, columnsA, vocabulary), readPerson(cells, columnsB, vocabulary)] as const,
  );
  const scorer = scorerFor(model, vocabulary, [], peopleAssumed);
  const words = matchingWords();
  const lines = people.map(([a, b], at) => {
    const weighed = scorer.explain(a, b);
    const concerns = concernsOf(a, b, weighed);
    const decision = decide({ hundredths: weighed.hundredths, concerns }, null, model);
    const cells = header.map((_, column) => pairs[at]?.[column] ?? '');
    return [...cells, decision, weighed.hundredths / 100, sayReasons(weighed.parts, concerns, words)];
  });
  await writeAnswer(out, writeCsv([[...header, 'decision', 'weight_bits', 'reasons'], ...lines]));
  const answer = { pairs: lines.length, out };
  context.out(context.json ? JSON.stringify(answer) : `${answer.pairs} pairs judged. ${out}`);
  return 0;
}
