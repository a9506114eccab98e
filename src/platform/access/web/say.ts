import type { Translator } from '#platform/language/translator.ts';
import type { sayProblems } from '#platform/web/read-form.ts';

import type { AccessKey } from '../access-content.ts';

/** Says the words of access in the reader's language. */
export type Say = Translator<AccessKey>;

/** What is wrong with a form, in words, as `sayProblems` makes it. */
export type Faults = ReturnType<typeof sayProblems>;
