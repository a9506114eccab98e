import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that visits can say. */
export const visitsContent = catalogue(en, ar);

export type VisitsKey = KeyOf<typeof visitsContent>;
