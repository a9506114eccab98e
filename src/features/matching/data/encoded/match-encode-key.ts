import { randomBytes } from 'node:crypto';
import { access } from 'node:fs/promises';

import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { outOption } from '../match-options.ts';
import { keyFile } from './encoding-key.ts';
import { writeWholeFiles } from './whole-files.ts';

/** `match encode-key`: a new key for two organisations. A key that is there already is left alone: lists made with it could never be compared again. */
export async function runEncodeKey(args: ParsedArgs, context: CommandContext, today: string): Promise<number> {
  const out = outOption(args);
  const isThere = await access(out).then(
    () => true,
    () => false,
  );
  if (isThere)
    throw new BadInput(`${out} is there already. Name another file, or remove it if its key is no longer used.`);
  const { id, text } = keyFile(randomBytes(32), today);
  await writeWholeFiles([{ file: out, text, isPrivate: true }]);
  context.out(
    context.json
      ? JSON.stringify({ key: id, made: today, out })
      : `Key ${id}, made on ${today}: ${out}. Hand it to the other organisation by another way than the lists. Whoever has it can guess who is on them.`,
  );
  return 0;
}
