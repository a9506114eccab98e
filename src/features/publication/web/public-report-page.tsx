import type { VNode } from 'preact';

import { direction } from '#platform/language/language.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { LanguageLinks } from '#platform/ui/language-links.tsx';
import { textOf, type PublicReport } from '#features/analysis/index.ts';

import type { WithdrawnReport } from '../data/public-store.ts';
import type { PublicQuotation, Snapshot } from '../domain/snapshot.ts';
import type { ReportDrawing, Say } from './publication-needs.ts';

type PublicReportPageProps = Readonly<{
  t: Say;
  id: string;
  publishedOn: LocalDate;
  number: number;
  snapshot: Snapshot;
  /** The language in which its reader wants the summary. */
  language: string;
  drawing: ReportDrawing;
  /** What was suggested from it and what became of it. */
  suggested: VNode;
}>;

/** A published report for everybody: the summary in the reader's language first, then all of it. */
export function PublicReportPage(props: PublicReportPageProps) {
  const { t, id, publishedOn, number, snapshot, language, drawing, suggested } = props;
  const { title, language: own, summaries } = snapshot.report;
  const chosen = summaries.filter((summary) => summary.language === language);
  return (
    <>
      <h1 lang={own} dir={direction(own)}>
        {textOf(title)}
      </h1>
      <p>
        {t('publication.public.published', { on: publishedOn })}{' '}
        {number > 1 && t('publication.public.version', { number })}
      </p>
      <OtherLanguages t={t} id={id} language={chosen.length > 0 ? language : own} snapshot={snapshot} />
      <PublicBody t={t} snapshot={snapshot} summaries={chosen} drawing={drawing} />
      <div class="publication">{suggested}</div>
    </>
  );
}

/** Each summary by its language's own name, so that its readers find it whatever the page is in. */
function OtherLanguages({
  t,
  id,
  language,
  snapshot,
}: Pick<PublicReportPageProps, 't' | 'id' | 'language' | 'snapshot'>) {
  const { language: own, summaries } = snapshot.report;
  if (summaries.length === 0) return null;
  return (
    <p>
      {t('publication.public.languages')}:{' '}
      <LanguageLinks
        tags={[own, ...summaries.map((one) => one.language)]}
        language={language}
        href={(tag) => `/reports/${id}?in=${tag}`}
      />
    </p>
  );
}

type PublicBodyProps = Readonly<{
  t: Say;
  snapshot: Snapshot;
  summaries: PublicReport['summaries'];
  drawing: ReportDrawing;
}>;

/** Summaries, the report with its figures and ledger, and people's words. */
export function PublicBody({ t, snapshot: { report, quotations }, summaries, drawing }: PublicBodyProps) {
  return (
    <div class="publication">
      {summaries.map((summary) => drawing.summary(summary))}
      {summaries.length > 0 && (
        <p>{t('publication.public.whole', { language: languageNameIn(report.language, t.language) })}</p>
      )}
      {drawing.body(report)}
      {quotations.length > 0 && <Quotations t={t} quotations={quotations} />}
    </div>
  );
}

function Quotations({ t, quotations }: Readonly<{ t: Say; quotations: readonly PublicQuotation[] }>) {
  const labels = [...new Set(quotations.map(({ label }) => label))];
  return (
    <section>
      <h2>{t('publication.public.words')}</h2>
      <p>{t('publication.public.words-say')}</p>
      {labels.map((label) => (
        <>
          <h3>
            <bdi>{label}</bdi>
          </h3>
          {quotations
            .filter((one) => one.label === label)
            .map(({ language, words, isParaphrase }) => (
              <blockquote>
                <p lang={language} dir={direction(language)}>
                  {words}
                </p>
                {isParaphrase && <p>{t('publication.quotations.paraphrase')}</p>}
              </blockquote>
            ))}
        </>
      ))}
    </section>
  );
}

/** What stands where a report was: that it was withdrawn, when and why. */
export function WithdrawnPage({ t, gone: { why, on } }: Readonly<{ t: Say; gone: WithdrawnReport }>) {
  return (
    <>
      <h1>{t('publication.public.withdrawn')}</h1>
      <p>{t('publication.public.withdrawn-on', { on, why })}</p>
      <p>
        <a href="/reports">{t('publication.public.title')}</a>
      </p>
    </>
  );
}
