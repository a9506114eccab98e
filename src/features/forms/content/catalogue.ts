import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { prs } from './prs.ts';
import { sq } from './sq.ts';
import { ti } from './ti.ts';

/** All that forms can say for themselves; what a form says is in the form. */
export const formsContent = catalogue(en, ar, fa, prs, ti, sq);

export type FormsKey = KeyOf<typeof formsContent>;
