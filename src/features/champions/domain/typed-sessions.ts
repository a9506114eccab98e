import { toTypedDate } from '#platform/calendar/typed-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { HandedOutBody, HeldBody, PlanBody } from './session.ts';

/** What was written, as the form that wrote it shows it: for changing it. */
export type TypedSession = Readonly<Record<string, string>>;

export function typedPlan(plan: Entry<PlanBody>): TypedSession {
  const { what, at = '', language = '', runBy = '' } = plan.body;
  return { ...typedDay(plan), what, at, language, runBy };
}

export function typedHeld(held: Entry<HeldBody>): TypedSession {
  const { planned = '', what = '', language, counted, about = '', asked = '' } = held.body;
  return {
    ...typedDay(held),
    planned,
    what,
    language,
    counted: counted === undefined ? '' : String(counted),
    about,
    asked,
  };
}

export function typedHandedOut(handedOut: Entry<HandedOutBody>): TypedSession {
  const { thing, called = '', language, howMany } = handedOut.body;
  return { ...typedDay(handedOut), thing, called, language, howMany: String(howMany) };
}

function typedDay({ happened }: Entry): TypedSession {
  if (happened === null) return {};
  const { day, month, year } = toTypedDate(happened.on);
  return { 'on[day]': day, 'on[month]': month, 'on[year]': year };
}
