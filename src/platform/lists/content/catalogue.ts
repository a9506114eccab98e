import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** What pages say of any list that comes in, whatever it is of. */
export const listsContent = catalogue(en, ar);

export type ListsKey = KeyOf<typeof listsContent>;
