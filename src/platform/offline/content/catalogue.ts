import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** What the desk's pages say of devices, and of what they handed in. */
export const offlineContent = catalogue(en, ar);

export type OfflineKey = KeyOf<typeof offlineContent>;
