import type { Tx } from '#platform/database/requester.ts';
import type { FormSurroundings } from '#platform/instruments/domain/form/form-surroundings.ts';

import { foldInstances } from '../domain/filling.ts';
import { modeKindsIn, type ModeKind } from '../domain/how-answered.ts';
import { repliesReader, type Replies } from '../domain/replies.ts';
import type { FoundInstrument } from './find-instrument.ts';
import type { AnyResponse } from './response-store.ts';
import './response-table.ts';

export type CollectedResponse = Pick<AnyResponse, 'id' | 'way' | 'language' | 'begunOn' | 'sheet' | 'doneOn'> &
  Replies &
  Readonly<{ modes: readonly ModeKind[] }>;

/**
 * Every response of a collection with what was replied, finished or not, in no order that says who came first; of a team's own collections, for its
 * authors. Each is read anew, from the one row that says what stands now.
 */
export async function collectedResponses(
  tx: Tx,
  collectionId: string,
  { compiled }: Pick<FoundInstrument, 'compiled'>,
  around: Omit<FormSurroundings, 'seed'>,
): Promise<readonly CollectedResponse[]> {
  const rows = await tx
    .selectFrom('form_response_now')
    .select(['response_id', 'way', 'language', 'begun_on', 'sheet', 'done_on', 'said', 'instances', 'modes'])
    .where('collection_id', '=', collectionId)
    .orderBy('response_id')
    .execute();
  const read = repliesReader(compiled, around);
  return rows.map((row) => ({
    id: row.response_id,
    way: row.way,
    language: row.language,
    begunOn: row.begun_on,
    sheet: row.sheet,
    doneOn: row.done_on,
    ...read({ said: row.said, instances: foldInstances(row.instances) }, row.response_id),
    modes: modeKindsIn(row.modes),
  }));
}

/** How many began and handed in, of one collection. */
export async function countCollected(tx: Tx, collectionId: string): Promise<Readonly<{ begun: number; done: number }>> {
  const { begun, done } = await tx
    .selectFrom('form_response_now')
    .select(({ fn }) => [fn.countAll<string>().as('begun'), fn.count<string>('done_on').as('done')])
    .where('collection_id', '=', collectionId)
    .executeTakeFirstOrThrow();
  return { begun: Number(begun), done: Number(done) };
}
