import type { FastifyInstance } from 'fastify';

import { PublicReportPart, SummaryPart } from './features/analysis/ui/public-report.tsx';
import { sayValue } from './features/analysis/ui/say-figure.ts';
import type { PublicationNeeds, ReportDrawing } from './features/publication/web/publication-needs.ts';
import { publicationRoutes } from './features/publication/web/routes.tsx';
import { knownPlaces } from './features/suggestions/data/suggestion-store.ts';

export const drawing: ReportDrawing = {
  body: (report) => <PublicReportPart report={report} />,
  summary: (summary) => <SummaryPart summary={summary} />,
  value: sayValue,
};

/** Registers the pages of reports, and hands them how the analysis draws a report and which places the area has. */
export async function registerPublication(
  app: FastifyInstance,
  needs: Pick<PublicationNeeds, 'db' | 'today' | 'may' | 'surveys' | 'alsoOut'>,
): Promise<void> {
  await app.register(publicationRoutes({ ...needs, drawing, knownPlaces }));
}
