import { v7 as newId } from 'uuid';
import { z } from 'zod';

import { BadInput, type Command } from '#platform/runtime/command.ts';

import { rebuild } from './rebuild.ts';
import type { Recorder } from './recorder.ts';
import { forgetRecord } from './retention.ts';

const forgetting = z.object({ rule: z.string().min(1), reason: z.string().min(1), by: z.guid() });

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
    {
      path: ['retention', 'forget'],
      summary:
        'Removes every entry of one record for good, by a rule or at the person\u2019s request, and writes down that it was done.',
      operands: ['RECORD-ID'],
      options: { rule: { type: 'string' }, reason: { type: 'string' }, by: { type: 'string' } },
      run: async ({ values, positionals }, { database, json, out }) => {
        const asked = forgetting.safeParse(values);
        const subjectId = z.guid().safeParse(positionals[0]);
        if (!asked.success) throw new BadInput('Say --rule, --reason and --by (the id of the user who decided it).');
        if (!subjectId.success) throw new BadInput('Say the id of the record, as in the address of its page.');
        const { rule, reason, by } = asked.data;
        const { db } = await database();
        const result = await forgetRecord(db, recorder, {
          id: newId(),
          subjectId: subjectId.data,
          rule,
          reason,
          decidedBy: by,
        });
        if (!result.ok) throw new BadInput('There is no such record; nothing was changed.');
        out(json ? JSON.stringify({ entriesRemoved: result.value }) : `${result.value} entries removed.`);
        return 0;
      },
    },
  ];
}
