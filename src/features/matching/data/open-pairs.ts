import { asRecorder, type Tx } from '#platform/database/requester.ts';

import { openCases } from './match-cases.ts';
import { findPairsOf } from './rematch.ts';

/** Opens a case for each pair that people whom a list has just made new make with somebody on the record: they are cared for meanwhile, and asked when they are met. */
export async function openPairsOf(tx: Tx, personIds: readonly string[]): Promise<void> {
  const pairs = await asRecorder(tx, (inside) => findPairsOf(inside, personIds, 'list'));
  await openCases(tx, pairs);
}
