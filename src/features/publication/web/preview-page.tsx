import type { VNode } from 'preact';

import { Dir } from '#platform/ui/dir.tsx';

import type { Quotation } from '../data/quotation-store.ts';
import { findingWords, suggestionFromFinding, suggestionFromQuotation } from '../domain/suggestion-from.ts';
import type { OpenReport } from './open-report.ts';
import { PublicBody } from './public-report-page.tsx';
import type { ReportDrawing, Say } from './publication-needs.ts';
import { ReportFrame } from './report-frame.tsx';
import { sayProblem } from './say-problem.ts';
import { Problems } from './write-page.tsx';

type PreviewPageProps = Readonly<{
  t: Say;
  open: OpenReport;
  quotations: readonly Quotation[];
  drawing: ReportDrawing;
  maySuggest: boolean;
  /** What was suggested from it; null for who may not read that. */
  made: VNode | null;
}>;

/** The report as everybody would read it, and from each finding the way to a suggestion. */
export function PreviewPage({
  t,
  open: { report, built, problems },
  quotations,
  drawing,
  maySuggest,
  made,
}: PreviewPageProps) {
  return (
    <ReportFrame t={t} report={{ id: report.id, title: report.body.title }} at="preview">
      {built === null ? (
        <Problems t={t} problems={problems.map((one) => sayProblem(t, one))} />
      ) : (
        <>
          <PublicBody t={t} snapshot={{ report: built, quotations }} summaries={built.summaries} drawing={drawing} />
          {made}
          {maySuggest && built.claims.length > 0 && (
            <>
              <h2>{t('publication.preview.suggest')}</h2>
              <p>{t('publication.preview.suggest-says')}</p>
              <ul>
                {built.claims.map((claim) => (
                  <li>
                    <a href={suggestionFromFinding(report.id, built, claim)}>
                      <Dir lang={built.language}>
                        [{claim.number}] {findingWords(claim)}
                      </Dir>
                    </a>
                  </li>
                ))}
                {quotations.map((quotation) => (
                  <li>
                    <a href={suggestionFromQuotation(report.id, quotation)}>
                      <Dir lang={quotation.language}>{quotation.words}</Dir>
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </ReportFrame>
  );
}
