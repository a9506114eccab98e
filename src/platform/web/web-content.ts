import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './content/ar.ts';
import { en } from './content/en.ts';
import { fa } from './content/fa.ts';
import { prs } from './content/prs.ts';
import { sq } from './content/sq.ts';
import { ti } from './content/ti.ts';

/** The words of the page shell and of error pages. */
export const webContent = catalogue(en, ar, fa, prs, sq, ti);

export type WebKey = KeyOf<typeof webContent>;
