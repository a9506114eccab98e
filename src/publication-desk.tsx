import type { FastifyInstance } from 'fastify';

import { PublicReportPart, SummaryPart } from './features/analysis/ui/public-report.tsx';
import { sayValue } from './features/analysis/ui/say-figure.ts';
import type {
  PublicationNeeds,
  ReportDrawing,
  SuggestionsFromReports,
} from './features/publication/web/publication-needs.ts';
import { publicationRoutes } from './features/publication/web/routes.tsx';
import { publishedFromReport } from './features/suggestions/data/published-store.ts';
import { knownPlaces, suggestionsOfReport } from './features/suggestions/data/suggestion-store.ts';
import { MadeFromReport, PublishedFromReport } from './features/suggestions/ui/suggestions-of-report.tsx';

export const drawing: ReportDrawing = {
  body: (report) => <PublicReportPart report={report} />,
  summary: (summary) => <SummaryPart summary={summary} />,
  value: sayValue,
};

const suggestionsFrom = ({ db, today }: Pick<PublicationNeeds, 'db' | 'today'>): SuggestionsFromReports => ({
  async published(reportId) {
    const suggestions = await publishedFromReport(db, reportId);
    return (page) => <PublishedFromReport {...page} suggestions={suggestions} />;
  },
  async made(tx, reportId) {
    const suggestions = await suggestionsOfReport(tx, reportId);
    return {
      ids: suggestions.map(({ id }) => id),
      draw: (language) => <MadeFromReport language={language} today={today()} suggestions={suggestions} />,
    };
  },
});

/** Registers the pages of reports, and hands them how the analysis draws a report, what was suggested from it, and which places the area has. */
export async function registerPublication(
  app: FastifyInstance,
  needs: Pick<PublicationNeeds, 'db' | 'today' | 'may' | 'surveys' | 'alsoOut'>,
): Promise<void> {
  await app.register(publicationRoutes({ ...needs, drawing, knownPlaces, suggestions: suggestionsFrom(needs) }));
}
