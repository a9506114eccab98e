import { sql } from 'kysely';

import { londonDate } from '#platform/calendar/london.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';

import type { CommitNeeds } from './commit-list.ts';
import type { ListPurpose } from './list-purpose.ts';
import { findList, readRows } from './list-store.ts';

/** Which row, and why it is parted. */
export type RowToPart = Readonly<{ listId: string; line: number; reason: string }>;

/**
 * Gives a row that was linked with a record one of its own: what it wrote is taken back there, word for word as undoing the list would, and written again
 * of the new person; the two are said not to be the same. What others wrote since stays where it was written. Gives the new person's id; null where the row
 * is not committed, or is another team's. In the requester's name.
 */
export async function partRow<Read>(
  tx: Tx,
  { listId, line, reason }: RowToPart,
  by: Pick<Requester, 'userId' | 'teamId'>,
  purpose: ListPurpose<Read>,
  needs: Pick<CommitNeeds, 'recorder' | 'write' | 'newId' | 'now'>,
): Promise<string | null> {
  await sql`select 1 from incoming_row where list_id = ${listId}::uuid and line = ${line} for update`.execute(tx);
  const list = await findList(tx, purpose.sort, listId);
  const [row] = await readRows<Read>(tx, listId, { lines: [line], state: 'committed' });
  if (list === null || row?.personId == null) return null;
  const linked = row.personId;
  const { rows: stored } = await sql<{ entries: string[] }>`
    select entry_ids as entries from incoming_row where list_id = ${listId}::uuid and line = ${line}`.execute(tx);
  const personId = needs.newId();
  const decision = { choice: 'new' } as const;
  const [drafts = []] = await purpose.drafts(tx, list, [{ line, read: row.read, decision, personId }]);
  const written = drafts.map((draft) => needs.write(by, draft));
  const about = {
    subject: { kind: 'person', id: linked },
    happened: { on: londonDate(needs.now().getTime()) },
    place: list.placeId,
  } as const;
  const apart = [
    needs.write(by, { ...about, kind: 'retracted', body: { reason }, replaces: stored[0]?.entries ?? [] }),
    needs.write(by, { ...about, kind: 'not-same-person', body: { with: personId, reason } }),
  ];
  await needs.recorder.appendAll(tx, [...written, ...apart], 'any');
  await sql`update incoming_row set person_id = ${personId}::uuid, entry_ids = ${written.map(({ id }) => id)}::uuid[],
      decision = ${JSON.stringify(decision)}::jsonb, decided_by = ${by.userId}::uuid, decided_at = ${needs.now()}
    where list_id = ${listId}::uuid and line = ${line}`.execute(tx);
  return personId;
}
