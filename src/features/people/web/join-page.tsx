import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { ToldEntry } from '../domain/told-entry.ts';
import type { Say } from '../ui/say-value.ts';

export type JoinPageProps = Readonly<{
  t: Say;
  personId: string;
  typed: string;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
  /** The statements that hold this person's records together, to be taken back one by one. */
  joins: readonly ToldEntry[];
}>;

/** Joins two records of one person, or parts them again, exactly. */
export function JoinPage({ t, personId, typed, errorList, errorFor, joins }: JoinPageProps) {
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>{t('people.join.title')}</h1>
      <p>{t('people.join.intro')}</p>
      <Form action={`/people/${personId}/join`}>
        <Input id="other" name="other" label={t('people.join.other')} value={typed} errorMessage={errorFor('other')} />
        <Button>{t('people.join.button')}</Button>
      </Form>
      {joins.length > 0 && (
        <Table
          caption={{ text: t('people.page.joined', { count: joins.length + 1 }), size: 's' }}
          rows={joins.map(({ entry, teamName }) => [
            {
              text: t('people.page.said-by', {
                team: teamName ?? '–',
                on: new Date(entry.written.ms).toISOString().slice(0, 10),
              }),
            },
            {
              text: (
                <Form action={`/people/${personId}/part`}>
                  <input type="hidden" name="join" value={entry.id} />
                  <Button small variant="warning">
                    {t('people.page.unjoin')}
                  </Button>
                </Form>
              ),
            },
          ])}
        />
      )}
    </>
  );
}
