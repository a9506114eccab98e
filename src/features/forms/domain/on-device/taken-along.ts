import { z } from 'zod';

import { addDays, parseLocalDate, type LocalDate } from '#platform/calendar/local-date.ts';

import { stateOn, type Collection, type CollectionState } from '../collection.ts';

/** A civil date in what a device and the service say to each other. */
export const civilDate = z.string().transform((text, context) => {
  const date = parseLocalDate(text);
  if (date === null) context.addIssue({ code: 'custom', message: 'no civil date' });
  return date ?? z.NEVER;
});

/** A collection as a device keeps it: what has to be known to ask somebody where there is no network, and nothing of any answer. */
export const takenAlongShape = z.object({
  id: z.guid(),
  form: z.object({ id: z.string().min(1).max(255), version: z.string().min(1).max(255) }),
  /** Stands in the link by which whoever answered goes on, or takes everything back, with their code. */
  token: z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/),
  teamName: z.string().max(200),
  /** As its team calls the survey, and where it asks; for whoever asks, not for whoever answers. */
  title: z.string().max(1000),
  place: z.string().max(1000).nullable(),
  /** What people agree to before they begin, by the tag of each language. */
  agreedTo: z.record(z.string().max(60), z.string().max(20_000)),
  opensOn: civilDate,
  closesOn: civilDate.nullable(),
  /** False where nobody has signed the form, which is only being tried out. */
  isSigned: z.boolean(),
});
export type TakenAlong = z.infer<typeof takenAlongShape>;

/** The most that one device takes with it: a list that can be read on a phone, and some megabytes of forms. */
export const mostTakenAlong = 20;

/**
 * Which collections a device takes along: those that a device may ask for, and that are open on some day before it would forget them, `keptForDays` from
 * today. Those that close first come first; where there are too many, the last are left at the desk.
 */
export function goAlong<Of extends Collection>(
  collections: readonly Of[],
  today: LocalDate,
  keptForDays: number,
): readonly Of[] {
  const last = addDays(today, keptForDays);
  return collections
    .filter(({ ways }) => ways.includes('device'))
    .filter((one) => stateOn(one, today) !== 'over' && one.opensOn <= last)
    .sort((a, b) => compareText(a.closesOn ?? '9999', b.closesOn ?? '9999') || compareText(a.id, b.id))
    .slice(0, mostTakenAlong);
}

/** Whether somebody can be asked on a day, as far as the device knows: it may have been closed since. */
export const stateOnDevice = (taken: Pick<TakenAlong, 'opensOn' | 'closesOn'>, today: LocalDate): CollectionState =>
  stateOn({ ...taken, closedAt: null }, today);

/** The tag of the language whose words somebody agrees to: theirs, else that of the form. Null where neither is there: then nobody can be asked. */
export function agreementIn(
  { agreedTo }: Pick<TakenAlong, 'agreedTo'>,
  language: string,
  formLanguage: string,
): string | null {
  return [language, formLanguage].find((tag) => Object.hasOwn(agreedTo, tag)) ?? null;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
