import { catalogue } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that the record can say. */
export const recordContent = catalogue(en, ar);
