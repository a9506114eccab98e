import type { Tx } from '#platform/database/requester.ts';
import type { FormSurroundings } from '#platform/instruments/domain/form/form-surroundings.ts';

import { readFilling, type KeptAnswers } from '../domain/filling.ts';
import { modeKindsIn, type ModeKind } from '../domain/how-answered.ts';
import { repliesOf, type Replies } from '../domain/replies.ts';
import type { FoundInstrument } from './find-instrument.ts';
import { responsesOf, type AnyResponse } from './response-store.ts';

export type CollectedResponse = AnyResponse & Replies & Readonly<{ modes: readonly ModeKind[] }>;

/** Every response of a collection with what was replied, finished or not, in no order that says who came first. */
export async function collectedResponses(
  tx: Tx,
  collectionId: string,
  { compiled }: Pick<FoundInstrument, 'compiled'>,
  around: Omit<FormSurroundings, 'seed'>,
): Promise<readonly CollectedResponse[]> {
  const responses = await responsesOf(tx, collectionId);
  const rows = await tx
    .selectFrom('form_answers as a')
    .innerJoin('form_response as r', 'r.id', 'a.response_id')
    .select(['a.id', 'a.body', 'a.response_id'])
    .where('r.collection_id', '=', collectionId)
    .orderBy('a.seq')
    .execute();
  const kept = new Map<string, KeptAnswers[]>();
  for (const { response_id: response, id, body } of rows) {
    const entries = kept.get(response);
    if (entries === undefined) kept.set(response, [{ id, body }]);
    else entries.push({ id, body });
  }
  return responses.map((response) => {
    const entries = kept.get(response.id) ?? [];
    return {
      ...response,
      ...repliesOf(compiled, readFilling(entries), { ...around, seed: response.id }),
      modes: modeKindsIn(entries),
    };
  });
}
