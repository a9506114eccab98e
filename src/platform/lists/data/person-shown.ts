import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';

/** Of somebody whom a row may be, as much as tells them from another: for a reader who may see them. */
export type PersonShown = Readonly<{
  name: string;
  bornOn: LocalDate | null;
  placeName: string | null;
  room: string | null;
}>;

/** The people among `ids` whom the transaction's requester may see, by id; the look is audited. */
export type FindPeopleShown = (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, PersonShown>>;
