import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';

/** What the pages of champions stand on; given by `src/desk.tsx`. */
export type ChampionsNeeds = Readonly<{
  db: Database;
  /** The civil date in England now. */
  today: () => LocalDate;
  may: (requester: Requester, permission: GuardedPermission) => boolean;
  /** Writes to the record in the requester's name, in the caller's transaction. */
  append: (tx: Tx, requester: Requester, draft: Draft) => Promise<void>;
}>;
