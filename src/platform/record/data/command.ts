import type { Command } from '#platform/runtime/command.ts';

import { rebuild } from './rebuild.ts';
import type { Recorder } from './recorder.ts';

/** What an administrator does to the record as such. */
export function recordCommands(recorder: Recorder): readonly Command[] {
  return [
    {
      path: ['rebuild'],
      summary:
        'Makes everything derived again from the log; with --check only compares. Exit code 1 if it was not the same.',
      options: { check: { type: 'boolean' } },
      run: async ({ values }, { database, json, out, err }) => {
        const { db } = await database();
        const progress = (subjects: number) => err(`${subjects} records`);
        const result = await rebuild(db, recorder, { check: values['check'] === true, progress });
        const differing = result.before
          .filter((table, index) => table.digest !== result.after[index]?.digest)
          .map(({ table }) => table);
        if (json) out(JSON.stringify({ subjects: result.subjects, same: result.isSame, differing }));
        else
          out(result.isSame ? `${result.subjects} records: all the same.` : `Not the same: ${differing.join(', ')}.`);
        return result.isSame ? 0 : 1;
      },
    },
  ];
}
