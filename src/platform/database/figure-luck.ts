import { createHash } from 'node:crypto';

import type { Luck } from '#platform/disclosure/door.ts';

import type { Tx } from './requester.ts';

/** What this installation alone knows, by which figures are held back that need not be; read by `alongside_recorder`. */
export async function readLuck(tx: Tx): Promise<Luck> {
  const { seed } = await tx.selectFrom('figure_luck').select('seed').executeTakeFirstOrThrow();
  return (key) => createHash('sha256').update(`${seed} ${key}`).digest().readUInt32BE(0) / 4_294_967_296;
}

declare module './tables.ts' {
  interface Tables {
    figure_luck: { only_one: boolean; seed: string };
  }
}
