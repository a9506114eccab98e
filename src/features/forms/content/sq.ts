import { translation } from '#platform/language/messages.ts';

import { answeringSq } from './answering-sq.ts';
import { en } from './en.ts';

/** Only what whoever answers reads; staff's own words wait. */
export const sq = translation('sq', answeringSq, {
  waiting: Object.keys(en.strings).filter((key) => !Object.hasOwn(answeringSq, key)),
});
