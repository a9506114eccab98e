import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import {
  joinWithdrawals,
  readWithdrawalList,
  writeWithdrawalList,
  type Withdrawal,
} from '../domain/withdrawal-list.ts';

/** Where a service keeps its list: beside the database and not in it. */
export const withdrawalFileIn = (dataFolder: string): string => join(dataFolder, 'withdrawals.txt');

/** Throws ALO-FORMS-007 where the file is no whole list, or, unless `mayBeMissing`, is not there. */
export async function readWithdrawalFile(file: string, { mayBeMissing = false } = {}): Promise<readonly Withdrawal[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (mayBeMissing && (cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadable(file, 'it cannot be opened', cause);
  });
  if (text === null) return [];
  const read = readWithdrawalList(text);
  if (read.ok) return read.value;
  throw unreadable(file, `line ${read.problems[0]?.line} is not what was written`);
}

/**
 * Adds to a list, so that no withdrawal that it has is ever lost from it, and gives all that it has then. What is there is whole at every moment, and
 * readable by its owner alone.
 */
export async function addToWithdrawalFile(
  file: string,
  withdrawals: readonly Withdrawal[],
): Promise<readonly Withdrawal[]> {
  const known = await readWithdrawalFile(file, { mayBeMissing: true });
  const joined = joinWithdrawals(known, withdrawals);
  if (joined.length === known.length && known.length > 0) return joined;
  const half = `${file}.${process.pid}.half`;
  await mkdir(dirname(file), { recursive: true });
  try {
    const handle = await open(half, 'w', 0o600);
    try {
      await handle.writeFile(writeWithdrawalList(joined));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
  return joined;
}

const unreadable = (file: string, why: string, cause?: unknown) =>
  new AlongsideError(
    'ALO-FORMS-007',
    `${file} is not a whole list of withdrawals: ${why}. Nothing was changed. Take the copy before it.`,
    { status: 400, cause },
  );
