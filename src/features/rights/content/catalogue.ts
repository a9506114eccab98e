import { catalogue } from '#platform/language/catalogue.ts';
import type { KeyOf } from '#platform/language/catalogue.ts';
import { languagesOf } from '#platform/language/translator.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { prs } from './prs.ts';
import { sq } from './sq.ts';
import { ti } from './ti.ts';

export const rightsContent = catalogue(en, ar, prs, fa, ti, sq);
export type RightsKey = KeyOf<typeof rightsContent>;

/** The languages that the page exists in, English first. */
export const pageLanguages: readonly string[] = languagesOf(rightsContent);
