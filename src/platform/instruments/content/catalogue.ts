import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** What is wrong with a form, and why. */
export const instrumentsContent = catalogue(en, ar);

export type InstrumentsKey = KeyOf<typeof instrumentsContent>;
