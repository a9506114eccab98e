import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that assessments can say. */
export const assessmentsContent = catalogue(en, ar);

export type AssessmentsKey = KeyOf<typeof assessmentsContent>;
