import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that pages about people can say. */
export const peopleContent = catalogue(en, ar);

export type PeopleKey = KeyOf<typeof peopleContent>;
