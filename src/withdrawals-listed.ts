import type { FastifyBaseLogger } from 'fastify';

import type { OpenDatabase } from '#platform/database/opened-database.ts';
import type { Settings } from '#platform/runtime/settings.ts';

import { withdrawalFileIn } from './features/forms/data/withdrawal-file.ts';
import { keepWithdrawals } from './features/forms/data/withdrawals-kept.ts';

/**
 * Before anybody is served, answers that the list in the data folder names are removed, however they came back; from then on the list follows what people
 * take back, a minute later at most. Where the list is not whole nothing is removed or written, and an error is logged. Gives what ends it, with a last look.
 */
export async function keepWithdrawalsListed(
  { dataFolder }: Pick<Settings, 'dataFolder'>,
  { pool }: Pick<OpenDatabase, 'pool'>,
  logger: FastifyBaseLogger,
): Promise<() => Promise<void>> {
  const file = withdrawalFileIn(dataFolder);
  const keep = async () => {
    const { erased } = await keepWithdrawals({ pool }, file).catch((error: unknown) => {
      logger.error({ err: error, code: 'ALO-FORMS-007' }, 'the list of withdrawals was not kept');
      return { erased: 0 };
    });
    if (erased > 0) logger.warn({ erased }, 'answers that had been taken back were there again, and were removed');
  };
  await keep();
  let keeping: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    keeping = keeping.then(keep);
  }, 60_000);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await keeping.then(keep);
  };
}
