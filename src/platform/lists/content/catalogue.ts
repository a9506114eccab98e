import { catalogue } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** What pages say of any list that comes in, whatever it is of. */
export const listsContent = catalogue(en, ar);
