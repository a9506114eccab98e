import { catalogue } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** Why a file could not be read, and what to know of one that could. */
export const spreadsheetsContent = catalogue(en, ar);
