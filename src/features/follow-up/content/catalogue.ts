import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that follow-up can say. */
export const followUpContent = catalogue(en, ar);

export type FollowUpKey = KeyOf<typeof followUpContent>;
