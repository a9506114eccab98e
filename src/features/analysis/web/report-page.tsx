import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';

import { translator } from '#platform/language/translator.ts';

import { analysisContent } from '../content/catalogue.ts';
import type { BuiltBlock, BuiltReport } from '../domain/claims/built-report.ts';
import { Beside } from '../ui/beside.tsx';
import { Ledger } from '../ui/ledger.tsx';
import { SummaryPart } from '../ui/public-report.tsx';
import { ReportBlock } from '../ui/report-block.tsx';
import { ReportText } from '../ui/report-text.tsx';
import { sayText, type AnalysisWords } from '../ui/say-figure.ts';
import { SideBySideTable } from '../ui/side-by-side.tsx';
import { reportStyle } from './report-style.ts';

/** A built report as one page of HTML that stands by itself: no script, nothing to be fetched, one for the screen and for paper. */
export function reportPage(report: BuiltReport): string {
  const t = translator(report.language, analysisContent);
  return `<!doctype html>\n${render(<ReportDocument report={report} t={t} />)}\n`;
}

type Whole = Readonly<{ report: BuiltReport; t: AnalysisWords }>;

function ReportDocument({ report, t }: Whole) {
  const { title, subtitle, language, audience, source, sections, claims, summaries } = report;
  return (
    <html lang={language} dir={t.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{sayText(title, language)}</title>
        <style dangerouslySetInnerHTML={{ __html: reportStyle }} />
      </head>
      <body>
        <main>
          <h1>
            <ReportText text={title} language={language} />
          </h1>
          {subtitle !== null && (
            <p>
              <ReportText text={subtitle} language={language} />
            </p>
          )}
          <p class="notice">{t(`analysis.report.${audience}`)}</p>
          {summaries.map((summary) => (
            <SummaryPart summary={summary} />
          ))}
          {sections.map(({ heading, blocks }) => (
            <section>
              <h2>
                <ReportText text={heading} language={language} />
              </h2>
              {blocks.map((block) => (
                <Block block={block} report={report} t={t} />
              ))}
            </section>
          ))}
          <Ledger claims={claims} t={t} />
          {source !== null && (
            <p class="source">
              {t('analysis.report.source')}: {source}
            </p>
          )}
        </main>
      </body>
    </html>
  );
}

function Block({ block, report, t }: Whole & Readonly<{ block: BuiltBlock }>) {
  const { sources } = report;
  switch (block.is) {
    case 'side-by-side':
      return (
        <Wide label={t('analysis.report.side-caption')}>
          <SideBySideTable sources={sources} tables={block.tables} t={t} />
        </Wide>
      );
    case 'beside':
      return (
        <>
          {block.tables.map((id) => {
            const table = sources.table(id);
            return table === null ? null : (
              <Wide label={t('analysis.report.beside-caption', { title: table.title })}>
                <Beside table={table} all={sources.report.tables} t={t} />
              </Wide>
            );
          })}
        </>
      );
    default:
      return <ReportBlock block={block} figures={report.figures} t={t} />;
  }
}

/** A table that may be wider than a telephone: it is moved sideways by touch and by keyboard. */
function Wide({ label, children }: Readonly<{ label: string; children: ComponentChildren }>) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div class="wide" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
