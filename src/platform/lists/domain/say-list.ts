import { countryNameIn } from '#platform/language/country-name-in.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { Said } from './said.ts';

/** Says a message with its values; languages and nationalities come as codes and are named in the reader's language. */
export function sayOf(t: Translator, { says, values }: Said): string {
  const named = { ...values };
  const { languages, nationality } = values;
  if (typeof languages === 'string') {
    named['languages'] = languages
      .split(' ')
      .map((tag) => languageNameIn(tag, t.language))
      .join(', ');
  }
  if (typeof nationality === 'string') named['nationality'] = nationalityIn(nationality, t);
  return t(says, named);
}

/** Several, one after another, each as a sentence: what is a line of a table elsewhere gets its full stop here. */
export function sayAll(t: Translator, all: readonly Said[]): string {
  return all
    .map((one) => sayOf(t, one))
    .map((words) => (/[\p{Terminal_Punctuation}]$/u.test(words) ? words : `${words}.`))
    .join(' ');
}

/** The words for a problem with a file or a list, whichever part found it. */
export function sayProblem(t: Translator, problem: Readonly<{ problem: string; values: Said['values'] }>): string {
  const key = `spreadsheets.problem.${problem.problem}`;
  return t(t.has(key) ? key : `lists.problem.${problem.problem}`, problem.values);
}

/** ISO gives countries alone a code; travel documents call a person without one XXA. */
function nationalityIn(code: string, t: Translator): string {
  return code === 'XXA' ? t('lists.value.stateless') : (countryNameIn(code, t.language) ?? code);
}
