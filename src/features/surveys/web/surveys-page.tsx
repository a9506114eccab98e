import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { Survey } from '../domain/survey.ts';
import { surveyAddress } from './survey-address.ts';
import type { Say } from './surveys-needs.ts';

/** The surveys of the reader's team, the latest first. */
export function SurveysPage({ t, surveys }: Readonly<{ t: Say; surveys: readonly Survey[] }>) {
  return (
    <>
      <h1>{t('surveys.list.title')}</h1>
      <p>{t('surveys.list.intro')}</p>
      <p class="alongside-actions">
        <Button href="/surveys/new">{t('surveys.set-up.title')}</Button>
      </p>
      {surveys.length === 0 ? (
        <p>{t('surveys.list.none')}</p>
      ) : (
        <Table
          caption={t('surveys.list.caption')}
          responsive
          head={[t('surveys.set-up.name'), t('surveys.period.opens'), t('surveys.period.closes')]}
          rows={surveys.map(({ id, title, opensOn, closesOn }) => [
            {
              text: (
                <a href={surveyAddress(id)}>
                  <Dir>{title}</Dir>
                </a>
              ),
            },
            t('surveys.day', { on: opensOn }),
            closesOn === null ? t('surveys.period.by-hand') : t('surveys.day', { on: closesOn }),
          ])}
        />
      )}
    </>
  );
}
