import { direction, ownLanguageName } from '#platform/language/language.ts';
import { translator } from '#platform/language/translator.ts';

import { analysisContent } from '../content/catalogue.ts';
import type { Summary } from '../domain/claims/built-report.ts';
import type { PublicReport } from '../domain/claims/public-report.ts';
import { Comparisons } from './comparisons.tsx';
import { Ledger } from './ledger.tsx';
import { ReportBlock } from './report-block.tsx';
import { ReportText } from './report-text.tsx';

/** A report's text, figures and ledger, in its own language and direction, to stand inside a page. */
export function PublicReportPart({ report }: Readonly<{ report: PublicReport }>) {
  const t = translator(report.language, analysisContent);
  return (
    <div class="report" lang={report.language} dir={t.direction}>
      <p class="notice">{t('analysis.report.public')}</p>
      {report.sections.map(({ heading, blocks }) => (
        <section>
          <h2>
            <ReportText text={heading} language={report.language} />
          </h2>
          {blocks.map((block) => (
            <ReportBlock block={block} figures={report.figures} t={t} />
          ))}
        </section>
      ))}
      <Comparisons comparisons={report.comparisons ?? []} t={t} />
      <Ledger claims={report.claims} t={t} isShort />
    </div>
  );
}

/** A summary in its own language and direction, with its state in that language's words. */
export function SummaryPart({ summary: { language, checkedBy, heading, texts } }: Readonly<{ summary: Summary }>) {
  const t = translator(language, analysisContent);
  const state = checkedBy === null ? 'analysis.report.draft' : 'analysis.report.checked';
  return (
    <section lang={language} dir={direction(language)} aria-label={ownLanguageName(language)}>
      <h2>
        <ReportText text={heading} language={language} />
      </h2>
      <p class="notice" lang={t.languageOf(state)}>
        {checkedBy === null ? t('analysis.report.draft') : t('analysis.report.checked', { by: checkedBy })}
      </p>
      {texts.map((text) => (
        <p>
          <ReportText text={text} language={language} />
        </p>
      ))}
    </section>
  );
}
