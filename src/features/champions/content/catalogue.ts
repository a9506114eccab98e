import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that champions' pages and screens can say. */
export const championsContent = catalogue(en, ar);

export type ChampionsKey = KeyOf<typeof championsContent>;
