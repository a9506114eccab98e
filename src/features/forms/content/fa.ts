import { translation } from '#platform/language/messages.ts';

import { answeringFa } from './answering-fa.ts';
import { en } from './en.ts';

/** Only what whoever answers reads; staff's own words wait. */
export const fa = translation('fa', answeringFa, {
  waiting: Object.keys(en.strings).filter((key) => !Object.hasOwn(answeringFa, key)),
});
