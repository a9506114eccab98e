import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that matching can say. */
export const matchingContent = catalogue(en, ar);

export type MatchingKey = KeyOf<typeof matchingContent>;
