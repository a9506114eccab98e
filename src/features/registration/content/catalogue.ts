import { catalogue } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that registration can say. */
export const registrationContent = catalogue(en, ar);
