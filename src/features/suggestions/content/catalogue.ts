import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that the pages of suggestions can say, at the desk and to everybody. */
export const suggestionsContent = catalogue(en, ar);

export type SuggestionsKey = KeyOf<typeof suggestionsContent>;
