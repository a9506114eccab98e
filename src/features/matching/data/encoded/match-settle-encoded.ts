import type { CommandContext, ParsedArgs } from '#platform/runtime/command.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';

import { agreedRows } from '../../domain/encoded/confirmations.ts';
import { outOption } from '../match-options.ts';
import { requiredFile } from './match-encode.ts';
import { confirmationsBy } from './row-keys.ts';
import { readConfirmation, readMap } from './tables.ts';
import { writeWholeFiles } from './whole-files.ts';

/** `match settle-encoded`: the rows that both sides confirmed, with our own ids. It says nothing of any other. */
export async function runSettleEncoded(args: ParsedArgs, context: CommandContext): Promise<number> {
  const [oursFile = '', theirsFile = ''] = args.positionals;
  const out = outOption(args);
  const map = await readMap(requiredFile(args, 'map', 'the map of your own encoded list'));
  const [ours, theirs] = [await readConfirmation(oursFile), await readConfirmation(theirsFile)].map((lines) =>
    lines.map(({ token_a: own, token_b: other, confirmation }) => ({ ours: own, theirs: other, confirmation })),
  );
  const ids = new Map(map.map(({ row, id }) => [row, id]));
  const agreed = agreedRows(
    ours ?? [],
    theirs ?? [],
    confirmationsBy(new Map(map.map(({ row, secret }) => [row, secret]))),
  );
  await writeWholeFiles([
    {
      file: out,
      text: writeCsv([['id', 'their_token'], ...agreed.map(({ own, other }) => [ids.get(own) ?? '', other])]),
      isPrivate: true,
    },
  ]);
  const answer = { agreed: agreed.length, out };
  context.out(context.json ? JSON.stringify(answer) : `${answer.agreed} confirmed by both sides. ${out}`);
  return 0;
}
