import { shownValue } from '#platform/record/domain/register.ts';

import type { Details } from './details.ts';
import type { Journey } from './journey.ts';

/** The value that each detail shows. */
export const knownDetails = (journey: Journey): Details =>
  Object.fromEntries([...journey.settled.details].map(([field, register]) => [field, shownValue(register)]));

/** Every entry whose values a form that is filled with them shows, so that what is saved replaces those and no others. */
export const entriesShown = (journey: Journey): readonly string[] => [
  ...new Set([...journey.settled.details.values()].flatMap((register) => register.map(({ entry }) => entry.id))),
];

/** Entries that still say something: facts in force, and details of which some value stands. */
export const entriesInForce = (journey: Journey): ReadonlySet<string> =>
  new Set([...journey.settled.facts.map((fact) => fact.id), ...entriesShown(journey)]);
