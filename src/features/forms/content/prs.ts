import { translation } from '#platform/language/messages.ts';

import { answeringPrs } from './answering-prs.ts';
import { en } from './en.ts';

/** Only what whoever answers reads; staff's own words wait. */
export const prs = translation('prs', answeringPrs, {
  waiting: Object.keys(en.strings).filter((key) => !Object.hasOwn(answeringPrs, key)),
});
