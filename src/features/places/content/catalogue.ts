import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that places can say. */
export const placesContent = catalogue(en, ar);

export type PlacesKey = KeyOf<typeof placesContent>;
