import { direction } from '#platform/language/language.ts';
import type { Translator } from '#platform/language/translator.ts';

/** The window takes the language's direction, and the sheet that goes with it. */
export function wear(t: Pick<Translator, 'language'>): void {
  const { documentElement } = document;
  documentElement.lang = t.language;
  documentElement.dir = direction(t.language);
  const sheet = document.getElementById('sheet');
  const href = sheet?.dataset[direction(t.language)];
  if (sheet instanceof HTMLLinkElement && href !== undefined && !sheet.href.endsWith(href)) sheet.href = href;
}
