import { catalogue, type KeyOf } from '#platform/language/catalogue.ts';

import { ar } from './ar.ts';
import { en } from './en.ts';

/** What every screen of the field app can say for itself. */
export const screensContent = catalogue(en, ar);

export type ScreensKey = KeyOf<typeof screensContent>;
