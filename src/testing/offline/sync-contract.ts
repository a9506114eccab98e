import { describe, test } from 'vitest';

import { whatBecomesOfPhotographs } from './contract-of-photographs.ts';
import { whatIsGiven } from './contract-of-what-is-given.ts';
import { whatIsPushed } from './contract-of-what-is-pushed.ts';
import { whoIsTurnedAway } from './contract-of-who-is-turned-away.ts';
import type { ContractWorld } from './contract-world.ts';

/** What every `SyncServer` does, over the wire or in memory: docs/decisions/0015-sync.md, as examples. */
export function keepsTheSyncContract(name: string, makeWorld: () => Promise<ContractWorld>): void {
  const facts = [...whatIsGiven, ...whatIsPushed, ...whatBecomesOfPhotographs, ...whoIsTurnedAway];

  describe(name, () => {
    test.each(facts)('%s', async (_title, tryOut) => {
      await tryOut(await makeWorld());
    });
  });
}
