import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';
import type { Typed } from '#platform/web/read-form.ts';

import type { SurveyForm } from '../domain/survey-form.ts';
import { silentLanguages } from './read-set-up.ts';
import { sayLanguage } from './say-language.ts';
import type { Say } from './surveys-needs.ts';

type WithoutWordsProps = Readonly<{ t: Say; form: SurveyForm; typed: Typed; errorMessage: string | undefined }>;

/** Warns of each language of the form without words to agree to, once somebody wanted to set it up so. The tick is of these languages and of no other. */
export function WithoutWords({ t, form, typed, errorMessage }: WithoutWordsProps) {
  const silent = silentLanguages(typed, form);
  if (typed['title'] === undefined || silent.length === 0) return null;
  return (
    <WarningCallout heading={t('surveys.set-up.without-words-title')}>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {silent.map((tag) => (
          <li>{sayLanguage(t, tag)}</li>
        ))}
      </ul>
      <p>{t('surveys.set-up.without-words-then', { own: sayLanguage(t, form.language) })}</p>
      <Checkboxes
        name="without-words"
        values={[typed['without-words'] ?? []].flat()}
        errorMessage={errorMessage}
        items={[{ value: silent.join(' '), text: t('surveys.set-up.without-words-do') }]}
      />
    </WarningCallout>
  );
}
