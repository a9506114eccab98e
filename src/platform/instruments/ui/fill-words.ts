import type { Translator } from '#platform/language/translator.ts';

import type { InstrumentsKey } from '../content/catalogue.ts';

/** Says the words that are the page's and not the instrument's. */
export type FillWords = Translator<InstrumentsKey>;
