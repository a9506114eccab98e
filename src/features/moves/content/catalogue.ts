import { catalogue } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that moves can say. */
export const movesContent = catalogue(en, ar);
