import type { ComponentChildren } from 'preact';

import { languageNameIn } from '#platform/language/language-name-in.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';

import type { AssessmentsKey } from '../../content/catalogue.ts';
import { formAddress } from './address.ts';

type SummaryPageProps = Readonly<{
  t: Translator<AssessmentsKey>;
  personId: string;
  responseId: string;
  isDone: boolean;
  /** What the person said about sending it to a practice; null where nobody has asked. */
  mayBeSent: boolean | null;
  /** The person's own. */
  language: string;
  children: ComponentChildren;
}>;

/** The summary as the practice reads it, with what can be done with it above: none of that is printed. */
export function SummaryPage({ t, personId, responseId, isDone, mayBeSent, language, children }: SummaryPageProps) {
  return (
    <>
      <div class="alongside-not-printed">
        {!isDone && <p class="alongside-notice">{t('assessments.summary.not-done')}</p>}
        {mayBeSent === false && <p class="alongside-notice">{t('assessments.summary.not-to-be-sent')}</p>}
        {isDone && mayBeSent === null && <p class="alongside-notice">{t('assessments.summary.not-asked-to-send')}</p>}
        <div class="alongside-actions">
          {isDone && mayBeSent !== false && (
            <Form action={formAddress(personId, responseId, 'bundle')}>
              <Button>{t('assessments.summary.download')}</Button>
            </Form>
          )}
          <Button href={formAddress(personId, responseId, 'person-summary')} variant="secondary">
            {t('assessments.summary.to-person', { language: languageNameIn(language, t.language) })}
          </Button>
          <Button href={`/people/${personId}/follow-up`} variant="secondary">
            {t('assessments.summary.to-follow-up')}
          </Button>
        </div>
      </div>
      {children}
    </>
  );
}
