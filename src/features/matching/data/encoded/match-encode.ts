import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';

import { createPersonEncoder } from '../../domain/encoded/encode-person.ts';
import { createEncoder } from '../../domain/encoded/keyed-hash.ts';
import { createVocabulary } from '../../domain/linkage/vocabulary.ts';
import { readLinkageModel } from '../linkage-models.ts';
import { outOption, textOption } from '../match-options.ts';
import { readPeople } from '../read-people.ts';
import { encodedListText } from './encoded-list-file.ts';
import { readKey } from './encoding-key.ts';
import { newRowKey } from './row-keys.ts';
import { writeWholeFiles } from './whole-files.ts';

/** `match encode`: a list as keyed encodings, to be sent, and the map from its rows to the ids of the list, which stays. */
export async function runEncode(args: ParsedArgs, context: CommandContext): Promise<number> {
  const [file = ''] = args.positionals;
  const out = outOption(args);
  const key = await readKey(requiredFile(args, 'key', 'the key that both organisations agreed on'));
  const map = textOption(args, 'map') ?? `${out}.private-map.csv`;
  if (map === out) throw new BadInput('--out and --map name one file. The first is sent, the second stays with you.');
  const began = performance.now();
  const vocabulary = createVocabulary();
  const records = await readPeople(file, vocabulary);
  const encode = createPersonEncoder(vocabulary, createEncoder(key.mac), readLinkageModel(undefined).terms.names);
  const people = records.map((record) => ({ record, ...newRowKey() }));
  const rows = people.map(({ record, row }) => encode(record, row));
  const text = encodedListText(rows, key);
  await writeWholeFiles([
    {
      file: map,
      text: writeCsv([['row', 'id', 'secret'], ...people.map(({ row, record, secret }) => [row, record.id, secret])]),
      isPrivate: true,
    },
    { file: out, text },
  ]);
  const answer = {
    rows: rows.length,
    key: key.id,
    bytes: Buffer.byteLength(text),
    out,
    map,
    milliseconds: Math.round(performance.now() - began),
  };
  context.out(
    context.json
      ? JSON.stringify(answer)
      : `${answer.rows} rows with the key ${key.id}: ${out}. Still personal data: send it as such. ${map} stays with you: without it nobody can say who the rows are.`,
  );
  return 0;
}

/** A file that an option must name. */
export function requiredFile(args: ParsedArgs, name: string, what: string): string {
  const file = textOption(args, name);
  if (file === undefined) throw new BadInput(`--${name} FILE is missing: ${what}.`);
  return file;
}
