import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that moves can say. */
export const movesContent = catalogue(en, ar);

export type MovesKey = KeyOf<typeof movesContent>;
