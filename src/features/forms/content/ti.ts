import { translation } from '#platform/language/messages.ts';

import { answeringTi } from './answering-ti.ts';
import { en } from './en.ts';

/** Only what whoever answers reads; staff's own words wait. */
export const ti = translation('ti', answeringTi, {
  waiting: Object.keys(en.strings).filter((key) => !Object.hasOwn(answeringTi, key)),
});
