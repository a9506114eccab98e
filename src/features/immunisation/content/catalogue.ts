import { catalogue } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that immunisation can say. */
export const immunisationContent = catalogue(en, ar);
