import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';

import { RecordFields, type RecordFieldsProps } from '../ui/record-fields.tsx';

export type RecordPageProps = RecordFieldsProps &
  Readonly<{ person: Readonly<{ id: string; name: string }>; errorList?: readonly ErrorItem[] }>;

/** The form that records what happened to somebody's initial health assessment. */
export function RecordPage({ person, errorList = [], ...fields }: RecordPageProps) {
  const { t } = fields;
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">{t.rich('assessments.record.for', { name: <Dir>{person.name}</Dir> })}</span>
        {t('assessments.record.title')}
      </h1>
      <Form action={`/people/${person.id}/assessment`}>
        <RecordFields {...fields} />
        <Button>{t('assessments.record.save')}</Button>
      </Form>
    </>
  );
}
