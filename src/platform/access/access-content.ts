import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './content/ar.ts';
import { en } from './content/en.ts';

/** The words of signing in, accounts, the audit log and break-glass. */
export const accessContent = catalogue(en, ar);

export type AccessKey = KeyOf<typeof accessContent>;
