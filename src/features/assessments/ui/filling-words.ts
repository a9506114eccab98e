import type { InstrumentsKey } from '#platform/instruments/content/catalogue.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { AssessmentsKey } from '../content/catalogue.ts';

/** Says the words of an assessment, and those of its questions. */
export type FillingWords = Translator<AssessmentsKey | InstrumentsKey>;
