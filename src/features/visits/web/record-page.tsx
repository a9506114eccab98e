import type { DueThisWeek } from '#platform/clocks/weekly-contacts.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';

import { ContactsDue } from '../ui/contacts-due.tsx';
import { RecordFields, type RecordFieldsProps } from '../ui/record-fields.tsx';

export type RecordPageProps = RecordFieldsProps &
  Readonly<{
    site: Readonly<{ code: string; name: string }>;
    due: DueThisWeek | null;
    errorList?: readonly ErrorItem[];
  }>;

/** The form that records that somebody visited a site. */
export function RecordPage({ site, due, errorList = [], ...fields }: RecordPageProps) {
  const { t } = fields;
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{site.name}</Dir>
        </span>
        {t('visits.record.title')}
      </h1>
      {due !== null && <ContactsDue t={t} due={due} />}
      <Form action={`/sites/${site.code}/visit`}>
        <RecordFields {...fields} />
        <Button>{t('visits.record.save')}</Button>
      </Form>
    </>
  );
}
