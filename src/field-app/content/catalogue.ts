import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** What the field app itself can say; its features bring their own words. */
export const fieldContent = catalogue(en, ar);

export type FieldKey = KeyOf<typeof fieldContent>;
