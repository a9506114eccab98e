import { findLanguage } from '#platform/language/language.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';

import type { Say } from './design-needs.ts';

/** A language of a form in the reader's words; its tag where we know no such language. */
export const sayLanguage = (t: Say, tag: string): string =>
  findLanguage(tag) === null ? tag : languageNameIn(tag, t.language);
