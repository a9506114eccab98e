import type { BuiltBlock, BuiltFigure } from '../domain/claims/built-report.ts';
import { FigurePart } from './figure-part.tsx';
import { ClaimPart } from './ledger.tsx';
import { ReportText } from './report-text.tsx';
import type { AnalysisWords } from './say-figure.ts';

type ReportBlockProps = Readonly<{ block: BuiltBlock; figures: readonly BuiltFigure[]; t: AnalysisWords }>;

/** A paragraph, a claim or a figure of a report. Printed tables set beside others are drawn by the page that has them, and are nothing here: no report for the public holds them. */
export function ReportBlock({ block, figures, t }: ReportBlockProps) {
  switch (block.is) {
    case 'text':
      return (
        <p>
          <ReportText text={block.text} language={t.language} />
        </p>
      );
    case 'claim':
      return <ClaimPart claim={block.claim} t={t} />;
    case 'figure': {
      const at = figures.findIndex(({ id }) => id === block.id);
      const figure = figures[at];
      return figure === undefined ? null : <FigurePart figure={figure} number={at + 1} t={t} />;
    }
    case 'side-by-side':
    case 'beside':
      return null;
  }
}
