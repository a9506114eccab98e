import { catalogue } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that analysis can say. */
export const analysisContent = catalogue(en, ar);
