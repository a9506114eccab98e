import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';

import type { AssessmentsKey } from '../content/catalogue.ts';
import { recordableBy } from '../domain/assessment-form.ts';

/** What a person's page offers of assessments to somebody of this role; nothing to those who may record none. */
export function AssessmentActions({
  t,
  personId,
  role,
}: Readonly<{ t: Translator<AssessmentsKey>; personId: string; role: string }>) {
  if (recordableBy(role).length === 0) return null;
  return (
    <p class="alongside-actions">
      <Button href={`/people/${personId}/assessment`}>{t('assessments.record.title')}</Button>
    </p>
  );
}
