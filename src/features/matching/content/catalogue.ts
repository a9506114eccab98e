import { catalogue } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that matching can say. */
export const matchingContent = catalogue(en, ar);
