import { catalogue } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** The words of the menu and of the first page. */
export const deskContent = catalogue(en, ar);
