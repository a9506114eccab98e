import { catalogue } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that referrals can say. */
export const referralsContent = catalogue(en, ar);
