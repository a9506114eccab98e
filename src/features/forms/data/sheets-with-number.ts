import type { Tx } from '#platform/database/requester.ts';

import { sheetsToKeyAgain } from './second-keying-store.ts';
import './response-table.ts';

/** Responses that were keyed from a sheet with one number: by the requester, and by somebody else so that the requester may key it a second time. */
export type SheetsKnown = Readonly<{ own: string | null; toKey: string | null }>;

export async function sheetsWithNumber(
  tx: Tx,
  collectionId: string,
  sheet: string,
  userId: string,
): Promise<SheetsKnown> {
  const own = await tx
    .selectFrom('form_response')
    .select('id')
    .where('collection_id', '=', collectionId)
    .where('way', '=', 'paper')
    .where('sheet', '=', sheet)
    .where('written_by', '=', userId)
    .executeTakeFirst();
  const toKey = (await sheetsToKeyAgain(tx, collectionId, sheet)).find((one) => one.sheet === sheet);
  return { own: own?.id ?? null, toKey: toKey?.responseId ?? null };
}
