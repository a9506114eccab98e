import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that forms can say for themselves; what a form says is in the form. */
export const formsContent = catalogue(en, ar);

export type FormsKey = KeyOf<typeof formsContent>;
