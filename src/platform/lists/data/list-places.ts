import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';

/** A site as lists need it. */
export type ListPlace = Readonly<{
  id: string;
  code: string;
  name: string;
  openedOn: LocalDate | null;
  /** The last day on which it was open. */
  closedOn: LocalDate | null;
  /** The team that answers for those who live there now; null where none does. */
  teamId: string | null;
}>;

/** Every site that the transaction's requester may see, by name. */
export type ReadListPlaces = (tx: Tx) => Promise<readonly ListPlace[]>;
