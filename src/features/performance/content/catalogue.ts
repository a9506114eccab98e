import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that the pages of figures can say. */
export const performanceContent = catalogue(en, ar);

export type PerformanceKey = KeyOf<typeof performanceContent>;
