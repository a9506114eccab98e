import { audit } from '#platform/access/data/audit.ts';
import { ownerTransaction } from '#platform/access/data/owner-transaction.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Database, type Requester, type Tx } from '#platform/database/requester.ts';
import type { DeskWriter } from '#platform/record/data/desk-writer.ts';
import type { Recorder } from '#platform/record/data/recorder.ts';

import type { ListSort } from '../domain/incoming-list.ts';
import { systemAuthor } from '../domain/system-author.ts';
import type { CommitNeeds } from './commit-list.ts';
import { compareList, comparedAtOnce } from './compare-list.ts';
import type { ListPurpose } from './list-purpose.ts';
import type { ReadListPlaces } from './list-places.ts';

/** What taking lists in stands on; the composition gives it. */
export type ListDesk = Readonly<{
  db: Database;
  recorder: Pick<Recorder, 'appendAll'>;
  write: DeskWriter;
  newId: () => string;
  now: () => Date;
  today: () => LocalDate;
  readPlaces: ReadListPlaces;
  /** Does work behind the page and tells the log if it fails; nobody waits for it. */
  inBackground: (work: () => Promise<unknown>) => void;
}>;

/** Who does something with a list: somebody who is signed in, or the machine itself on behalf of a team. */
export type Actor = Readonly<{ as: 'requester'; requester: Requester }> | Readonly<{ as: 'system'; teamId: string }>;

/** Runs a piece of work as the actor: a requester under row security, the machine as the owner of the database. */
export function actingAs(db: Database, actor: Actor): CommitNeeds['inTransaction'] {
  return actor.as === 'requester'
    ? (work) => asRequester(db, actor.requester, work)
    : (work) => ownerTransaction(db, { teamId: actor.teamId }, work);
}

/** In whose name the actor's entries are written. */
export function writerOf(actor: Actor): Pick<Requester, 'userId' | 'teamId'> {
  return actor.as === 'requester' ? actor.requester : { userId: systemAuthor, teamId: actor.teamId };
}

/** What committing or undoing a list of this sort needs when the actor does it. */
export function commitNeeds(desk: ListDesk, sort: ListSort, actor: Actor): CommitNeeds {
  return {
    inTransaction: actingAs(desk.db, actor),
    recorder: desk.recorder,
    write: desk.write,
    newId: desk.newId,
    now: desk.now,
    audit: (tx, action, listId, people) => auditList(tx, sort, action, listId, people),
  };
}

/** One line of the audit log about a list; everybody whom it touched is among its subjects. */
export function auditList(
  tx: Tx,
  sort: ListSort,
  action: string,
  listId: string | null,
  people: readonly string[] = [],
): Promise<void> {
  return audit(tx, { action: `${sort}.${action}`, subjects: listId === null ? people : [listId, ...people] });
}

/** Has a list compared with the record: at once where it is short, else behind the page. */
export async function startComparing<Read>(
  desk: ListDesk,
  listId: string,
  rows: number,
  purpose: ListPurpose<Read>,
): Promise<void> {
  if (rows <= comparedAtOnce) await compareList(desk.db, listId, purpose);
  else desk.inBackground(() => compareList(desk.db, listId, purpose));
}
