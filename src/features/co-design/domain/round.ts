import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { PaperCodes } from '#features/forms/index.ts';

/** A version of a form, opened for comments as it was on that day. */
export type DesignRound = Readonly<{
  id: string;
  teamId: string;
  form: Readonly<{ id: string; version: string }>;
  instrument: Instrument;
  codes: PaperCodes;
  token: string;
  /** Words of invitation by the tag of each language. */
  invitation: Readonly<Record<string, string>>;
  openedOn: LocalDate;
  /** The last day. */
  closesOn: LocalDate;
  isClosed: boolean;
}>;

/** How long a round may be open, in days; the database has the same limit. */
export const longestRoundDays = 366;

/** Whether it takes comments on a day. Once it is over, all who took part may read the record. */
export function isOpenOn(
  { closesOn, isClosed }: Pick<DesignRound, 'closesOn' | 'isClosed'>,
  today: LocalDate,
): boolean {
  return !isClosed && today <= closesOn;
}
