import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** All that surveys can say. */
export const surveysContent = catalogue(en, ar);

export type SurveysKey = KeyOf<typeof surveysContent>;
