import type { LocalDate } from '#platform/calendar/local-date.ts';

import { confidenceOf, facts, isReviewOverdue, review } from '../domain/facts.ts';
import type { Source } from '../domain/facts.ts';
import type { T } from './words.tsx';

export type AboutProps = Readonly<{ t: T; english: T; today: LocalDate; owner: string | null }>;

/** Who answers for the page, when it was checked, and where each fact comes from. Sources are in English, as they were read. */
export function About({ t, english, today, owner }: AboutProps) {
  return (
    <section class="rights-about">
      <h2>{t('rights.about.title')}</h2>
      <p>{t('rights.about.checked', { on: review.checkedOn, next: review.nextReviewOn })}</p>
      {isReviewOverdue(today) && (
        <p>
          <strong>{t('rights.about.overdue')}</strong>
        </p>
      )}
      <p>{owner === null ? t('rights.about.no-owner') : t('rights.about.owner', { owner })}</p>
      <p>
        <strong>{t('rights.about.unconfirmed')}</strong>
        <br />
        {t('rights.about.fourteen-days')}
      </p>
      <details class="nhsuk-details">
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">{t('rights.about.sources')}</span>
        </summary>
        <ul class="nhsuk-details__text" lang="en" dir="ltr">
          {facts
            .filter((fact) => confidenceOf(fact) !== 'unconfirmed')
            .map((fact) => (
              <li key={fact.name}>
                {fact.name}: {fact.sources.map((source) => sourceWords(source, english)).join('; ')}
              </li>
            ))}
        </ul>
      </details>
    </section>
  );
}

function sourceWords({ name, confidence }: Source, english: T): string {
  return confidence === 'read' ? name : `${name} (${english('rights.about.second-hand')})`;
}
