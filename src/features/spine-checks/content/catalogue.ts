import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that checks of an NHS number can say. */
export const spineChecksContent = catalogue(en, ar);

export type SpineChecksKey = KeyOf<typeof spineChecksContent>;
