import { catalogue } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that arrivals can say. */
export const arrivalsContent = catalogue(en, ar);
