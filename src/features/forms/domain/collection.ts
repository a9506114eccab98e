import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { FormKey } from './stored-form.ts';

/** How an answer comes: typed by whoever answers, written down by somebody on the telephone, on paper and keyed in, or on a colleague's device without a network. */
export const ways = ['link', 'phone', 'paper', 'device'] as const;
export type Way = (typeof ways)[number];

/** Those in which a form can be asked that is no survey: what goes along on a device has words that people agree to. */
export const waysOfForms = ['link', 'phone', 'paper'] as const satisfies readonly Way[];

/** A version of a form, opened for answers by one team. */
export type Collection = Readonly<{
  id: string;
  form: FormKey;
  teamId: string;
  token: string;
  ways: readonly Way[];
  opensOn: LocalDate;
  /** The last day. */
  closesOn: LocalDate | null;
  closedAt: Date | null;
}>;

export type CollectionState = 'not-yet' | 'open' | 'over';

/** Whether it can be begun on a day. What was begun before is finished whatever the state. */
export function stateOn(
  { opensOn, closesOn, closedAt }: Pick<Collection, 'opensOn' | 'closesOn' | 'closedAt'>,
  today: LocalDate,
): CollectionState {
  if (closedAt !== null || (closesOn !== null && today > closesOn)) return 'over';
  return today < opensOn ? 'not-yet' : 'open';
}
