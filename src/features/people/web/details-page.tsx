import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';

import { DetailsFields, type DetailsFieldsProps } from '../ui/details-fields.tsx';

export type DetailsPageProps = DetailsFieldsProps &
  Readonly<{
    personId: string;
    /** Ids of the entries whose values the form shows, so that only those are replaced. */
    seen: readonly string[];
    errorList: readonly ErrorItem[];
  }>;

/** The form that changes a person's details. */
export function DetailsPage({ t, personId, typed, seen, errorList, errorFor }: DetailsPageProps) {
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>{t('people.edit.title')}</h1>
      <p>{t('people.edit.hint')}</p>
      <Form action={`/people/${personId}/details`}>
        <input type="hidden" name="seen" value={seen.join(' ')} />
        <DetailsFields t={t} typed={typed} errorFor={errorFor} />
        <Button>{t('people.edit.save')}</Button>
      </Form>
    </>
  );
}
