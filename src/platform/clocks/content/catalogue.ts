import { catalogue } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that clocks can say. */
export const clocksContent = catalogue(en, ar);
