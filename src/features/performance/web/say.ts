import type { Translator } from '#platform/language/translator.ts';

import type { PerformanceKey } from '../content/catalogue.ts';

/** Says this feature's words, and those of the features whose figures these are. */
export type Say = Translator<PerformanceKey> & Translator;
