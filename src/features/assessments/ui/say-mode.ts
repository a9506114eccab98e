import type { Mode } from '#platform/instruments/domain/mode.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';

import type { FillingWords } from './filling-words.ts';

/** How answers came, in words. */
export function sayMode(t: FillingWords, mode: Mode): string {
  if (mode.is !== 'interpreter') return t(`assessments.finish.mode.${mode.is}`);
  const { channel, interpreter, language } = mode;
  return t('assessments.finish.mode.interpreter', {
    channel,
    interpreter,
    language: languageNameIn(language, t.language),
  });
}
