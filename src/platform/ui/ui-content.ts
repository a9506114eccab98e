import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './content/ar.ts';
import { en } from './content/en.ts';
import { fa } from './content/fa.ts';
import { prs } from './content/prs.ts';
import { sq } from './content/sq.ts';
import { ti } from './content/ti.ts';

/** What components say for themselves, in every language that there is. Any translator for a page must hold it. */
export const uiContent = catalogue(en, ar, fa, prs, sq, ti);

export type UiKey = KeyOf<typeof uiContent>;
