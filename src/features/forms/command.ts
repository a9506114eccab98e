import type { Command } from '#platform/runtime/command.ts';

import { listWithdrawn } from './data/erase-withdrawn.ts';
import { addToWithdrawalFile, readWithdrawalFile } from './data/withdrawal-file.ts';
import { applyWithdrawals } from './data/withdrawals-kept.ts';

/** The list of answers that were taken back, which is kept apart from backups. */
export const formsCommands: readonly Command[] = [
  {
    path: ['withdrawals'],
    summary:
      'Adds every withdrawal of answers to a list (ids and days alone), to be kept apart from backups; with --apply, removes from the database what the list names.',
    operands: ['FILE'],
    options: { apply: { type: 'boolean' } },
    run: async ({ positionals: [file = ''], values }, { database, json, out }) => {
      const opened = await database();
      const erased = values['apply'] === true ? await applyWithdrawals(opened, await readWithdrawalFile(file)) : 0;
      const listed = (await addToWithdrawalFile(file, await listWithdrawn(opened.pool))).length;
      out(
        json
          ? JSON.stringify({ file, listed, erased })
          : `${file}: ${listed} withdrawals.${values['apply'] === true ? ` ${erased} responses were removed.` : ''}`,
      );
      return 0;
    },
  },
];
