import type { CommandContext } from '#platform/runtime/command.ts';

import { lookThrough } from './nightly-matching.ts';

/** `match look`: does at once what is done each night. */
export async function runLook(context: CommandContext): Promise<number> {
  const { db } = await context.database();
  const began = performance.now();
  const done = await lookThrough(
    db,
    () => false,
    (records) => {
      if (records % 5000 === 0) context.err(`${String(records)} records looked at`);
    },
  );
  const answer = { ...done, milliseconds: Math.round(performance.now() - began) };
  context.out(
    context.json
      ? JSON.stringify(answer)
      : `${String(done.records)} records looked at: ${String(done.pairs)} pairs may be one person, ${String(done.opened)} of them new.`,
  );
  return 0;
}
