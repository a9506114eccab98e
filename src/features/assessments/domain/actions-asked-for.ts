import type { Form } from '#platform/instruments/domain/form/form.ts';
import { speak, type SpokenText } from '#platform/instruments/domain/form/spoken-text.ts';

/** What the answers so far ask to be done on this visit, in the instrument's own words: bands of scores that call for it. */
export function actionsAskedFor(form: Form, language: string): readonly SpokenText[] {
  return form.scores().flatMap(({ band }) => {
    const said = speak(band?.action, [language, 'en'], () => '');
    return said === null ? [] : [said];
  });
}
