import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { prs } from './prs.ts';
import { sq } from './sq.ts';
import { ti } from './ti.ts';

/** What is wrong with a form, and why. */
export const instrumentsContent = catalogue(en, ar, fa, prs, ti, sq);

export type InstrumentsKey = KeyOf<typeof instrumentsContent>;
