import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import type { ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { ListedReport } from '../data/report-store.ts';
import type { Say } from './publication-needs.ts';
import { reportAddress, withoutMarks } from './report-frame.tsx';

type ReportsPageProps = Readonly<{
  t: Say;
  reports: readonly ListedReport[];
  surveys: readonly Readonly<{ id: string; title: string }>[];
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

/** The reports of the reader's team, and one press to make another. */
export function ReportsPage({ t, reports, surveys, errorList, errorFor }: ReportsPageProps) {
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>{t('publication.list.title')}</h1>
      <p>{t('publication.list.intro')}</p>
      {reports.length === 0 ? (
        <p>{t('publication.list.none')}</p>
      ) : (
        <Table
          caption={t('publication.list.caption')}
          responsive
          head={[t('publication.list.report'), t('publication.list.version'), t('publication.list.state')]}
          rows={reports.map(({ id, title, version, published, isWithdrawn }) => [
            {
              text: (
                <a href={reportAddress(id)}>
                  <Dir>{withoutMarks(title)}</Dir>
                </a>
              ),
            },
            t('publication.number', { number: version }),
            t('publication.list.is', { state: published === null ? 'draft' : isWithdrawn ? 'withdrawn' : 'published' }),
          ])}
        />
      )}
      <h2>{t('publication.list.make')}</h2>
      {surveys.length === 0 ? (
        <p>{t('publication.list.no-survey')}</p>
      ) : (
        <Form action="/reports/desk">
          <Radios
            idPrefix="survey"
            name="survey"
            fieldset={{ legend: { text: t('publication.list.which'), size: 's' } }}
            errorMessage={errorFor('survey')}
            items={surveys.map(({ id, title }) => ({ value: id, text: title }))}
          />
          <Button>{t('publication.list.make')}</Button>
        </Form>
      )}
    </>
  );
}
