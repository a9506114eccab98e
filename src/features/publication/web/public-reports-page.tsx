import { direction, ownLanguageName } from '#platform/language/language.ts';
import { textOf } from '#features/analysis/index.ts';

import type { PublicSnapshot } from '../data/public-store.ts';
import type { PublicationNeeds, Say } from './publication-needs.ts';

/** The reports that are out, for everybody, the latest first. */
export function PublicReportsPage({
  t,
  reports,
  alsoOut,
}: Readonly<{ t: Say; reports: readonly PublicSnapshot[]; alsoOut: PublicationNeeds['alsoOut'] }>) {
  return (
    <>
      <h1>{t('publication.public.title')}</h1>
      <p>{t('publication.public.intro')}</p>
      {reports.length + alsoOut.length === 0 && <p>{t('publication.public.none')}</p>}
      <ul>
        {reports.map(({ id, publishedOn, snapshot: { report } }) => (
          <li>
            <a href={`/reports/${id}`} lang={report.language} dir={direction(report.language)}>
              {textOf(report.title)}
            </a>
            <br />
            {t('publication.public.published', { on: publishedOn })}{' '}
            {report.summaries.map(({ language }) => (
              <>
                <a href={`/reports/${id}?in=${language}`} lang={language} dir={direction(language)} hreflang={language}>
                  {ownLanguageName(language)}
                </a>{' '}
              </>
            ))}
          </li>
        ))}
        {alsoOut.map(({ href, title, language }) => (
          <li>
            <a href={href} lang={language} dir={direction(language)} hreflang={language}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
