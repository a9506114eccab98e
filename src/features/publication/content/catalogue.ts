import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that reports can say: at the desk, in a first draft, and to everybody. */
export const publicationContent = catalogue(en, ar);

export type PublicationKey = KeyOf<typeof publicationContent>;
