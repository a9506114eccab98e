import { catalogue } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that screening can say. */
export const screeningContent = catalogue(en, ar);
