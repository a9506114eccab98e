import type { InstrumentsKey } from '#platform/instruments/content/catalogue.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { ScreensKey } from '#platform/screens/content/catalogue.ts';

import type { FormsKey } from '../../content/catalogue.ts';

export type WordsKey = FormsKey | InstrumentsKey | ScreensKey;

/** Everything that a screen of surveys can say. */
export type Words = Translator<WordsKey>;
