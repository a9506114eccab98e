import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that lists can say. */
export const worklistsContent = catalogue(en, ar);

export type WorklistsKey = KeyOf<typeof worklistsContent>;
