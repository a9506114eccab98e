import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that co-design can say: at the desk, on the link, and on paper. */
export const coDesignContent = catalogue(en, ar);

export type CoDesignKey = KeyOf<typeof coDesignContent>;
