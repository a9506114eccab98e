import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';
import { ti } from './ti.ts';

/** All that assessments can say. */
export const assessmentsContent = catalogue(en, ar, ti);

export type AssessmentsKey = KeyOf<typeof assessmentsContent>;
