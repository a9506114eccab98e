import { may } from '#platform/access/domain/permissions.ts';
import type { RoleName } from '#platform/access/domain/roles.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';

import type { AssessmentsKey } from '../content/catalogue.ts';
import { recordableBy } from '../domain/assessment-form.ts';

/** What a person's page offers of assessments to somebody of this role; nothing to those who may record none. */
export function AssessmentActions({
  t,
  personId,
  role,
}: Readonly<{ t: Translator<AssessmentsKey>; personId: string; role: RoleName }>) {
  const mayOpen = may(role, 'assessments.read');
  if (recordableBy(role).length === 0 && !mayOpen) return null;
  return (
    <p class="alongside-actions">
      {mayOpen && <Button href={`/people/${personId}/forms`}>{t('assessments.form.open')}</Button>}
      {recordableBy(role).length > 0 && (
        <Button href={`/people/${personId}/assessment`} variant={mayOpen ? 'secondary' : undefined}>
          {t('assessments.record.title')}
        </Button>
      )}
    </p>
  );
}
