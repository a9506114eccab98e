import { z } from 'zod';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { toTypedDate } from '#platform/calendar/typed-date.ts';

import { placeTypes, type PlaceType } from './place.ts';
import { typedDay } from './typed-days.ts';

/** The facts of a site as an administrator states them; the board follows from the local authority. */
export type StatedPlace = Readonly<{
  code: string;
  name: string;
  type: PlaceType;
  address: string | null;
  localAuthority: string;
  openedOn: LocalDate | null;
  closedOn: LocalDate | null;
  hasClinicalRoom: boolean | null;
  capacity: number | null;
}>;

const text = z.string().trim().max(300, 'places.problem.too-long').default('');
const days = {
  'opened[day]': text,
  'opened[month]': text,
  'opened[year]': text,
  'closed[day]': text,
  'closed[month]': text,
  'closed[year]': text,
};
const typed = z.object({
  siteCode: text,
  name: text,
  type: text,
  address: text,
  localAuthority: text,
  clinicalRoom: text,
  capacity: text,
  ...days,
});

/** The form as posted, capitals in the code. Every problem is found at once, each with a message key. */
export const placeForm: z.ZodType<StatedPlace> = typed.transform((form, context): StatedPlace => {
  const problem = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
  const code = form.siteCode.toUpperCase();
  if (code === '') problem('siteCode', 'places.problem.code-missing');
  // "NEW" is the address of the page that adds a site.
  else if (!/^[A-Z0-9][A-Z0-9-]{1,19}$/.test(code) || code === 'NEW') problem('siteCode', 'places.problem.code-shape');
  if (form.name === '') problem('name', 'places.problem.name-missing');
  const type = placeTypes.find((candidate) => candidate === form.type);
  if (type === undefined) problem('type', 'places.problem.type-missing');
  if (form.localAuthority === '') problem('localAuthority', 'places.problem.authority-missing');
  const openedOn = typedDay(form, 'opened');
  const closedOn = typedDay(form, 'closed');
  if (openedOn === 'not-real') problem('opened', 'places.problem.date-not-real');
  if (closedOn === 'not-real') problem('closed', 'places.problem.date-not-real');
  else if (openedOn !== null && closedOn !== null && openedOn !== 'not-real' && closedOn < openedOn) {
    problem('closed', 'places.problem.closed-before-opened');
  }
  const capacity = form.capacity === '' ? null : Number(form.capacity);
  if (capacity !== null && !/^[1-9]\d{0,4}$/.test(form.capacity))
    problem('capacity', 'places.problem.capacity-not-a-number');
  if (type === undefined || openedOn === 'not-real' || closedOn === 'not-real') return z.NEVER;
  return {
    code,
    name: form.name,
    type,
    address: form.address === '' ? null : form.address,
    localAuthority: form.localAuthority,
    openedOn,
    closedOn,
    hasClinicalRoom: form.clinicalRoom === 'yes' ? true : form.clinicalRoom === 'no' ? false : null,
    capacity,
  };
});

/** The form filled with what is known of a site. */
export function fillPlaceForm(place: StatedPlace): Readonly<Record<string, string>> {
  return {
    siteCode: place.code,
    name: place.name,
    type: place.type,
    address: place.address ?? '',
    localAuthority: place.localAuthority,
    clinicalRoom: place.hasClinicalRoom === null ? '' : place.hasClinicalRoom ? 'yes' : 'no',
    capacity: place.capacity === null ? '' : String(place.capacity),
    ...filledDay('opened', place.openedOn),
    ...filledDay('closed', place.closedOn),
  };
}

function filledDay(name: string, on: LocalDate | null): Record<string, string> {
  if (on === null) return {};
  const { day, month, year } = toTypedDate(on);
  return { [`${name}[day]`]: day, [`${name}[month]`]: month, [`${name}[year]`]: year };
}
