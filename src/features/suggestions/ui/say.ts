import type { Translator } from '#platform/language/translator.ts';

import type { SuggestionsKey } from '../content/catalogue.ts';

/** Says the words of suggestions. */
export type Say = Translator<SuggestionsKey>;
