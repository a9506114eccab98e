import type { Translator } from '#platform/language/translator.ts';

import type { FormsKey } from '../content/catalogue.ts';

type FormNoticesProps = Readonly<{
  t: Translator<FormsKey>;
  isSigned: boolean;
  /** Of the form's own words; those around it say their state themselves. */
  isDraft: boolean;
}>;

/** What whoever answers has to know of a form on every page: that nobody has signed it, and that what they read is a draft. */
export const FormNotices = ({ t, isSigned, isDraft }: FormNoticesProps) => (
  <>
    {!isSigned && <p class="alongside-notice">{t('forms.fill.unsigned')}</p>}
    {(isDraft || t.state('forms.fill.next') === 'draft') && <p class="alongside-notice">{t('forms.fill.draft')}</p>}
  </>
);
