import type { ComponentChildren } from 'preact';

import { Dir } from '#platform/ui/dir.tsx';

import type { Survey } from '../domain/survey.ts';
import { surveyAddress, surveyPages, type SurveyPageName } from './survey-address.ts';
import type { Say } from './surveys-needs.ts';

type SurveyFrameProps = Readonly<{ t: Say; survey: Survey; at: SurveyPageName; children: ComponentChildren }>;

/** The name of the survey, and the way to its other pages. */
export function SurveyFrame({ t, survey, at, children }: SurveyFrameProps) {
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{survey.title}</Dir>
        </span>
        {t('surveys.page.title', { page: at === '' ? 'survey' : at })}
      </h1>
      <nav aria-label={t('surveys.page.pages')}>
        <ul class="alongside-languages">
          {surveyPages
            .filter((page) => page !== 'pairs' || survey.pairing.by !== 'nothing')
            .filter((page) => page !== 'cards' || survey.pairing.by === 'card')
            .map((page) => (
              <li>
                {page === at ? (
                  <span aria-current="true">{t('surveys.page.title', { page: page === '' ? 'survey' : page })}</span>
                ) : (
                  <a href={surveyAddress(survey.id, page)}>
                    {t('surveys.page.title', { page: page === '' ? 'survey' : page })}
                  </a>
                )}
              </li>
            ))}
        </ul>
      </nav>
      {children}
    </>
  );
}
