import { translation } from '#platform/language/messages.ts';

import { en } from './en.ts';
import { personTi } from './person-ti.ts';

/** Only what a person takes home speaks Tigrinya; staff's own words wait. */
export const ti = translation('ti', personTi, {
  waiting: Object.keys(en.strings).filter((key) => !Object.hasOwn(personTi, key)),
});
