import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { findLanguage } from '#platform/language/language.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { textOf } from '#features/analysis/index.ts';

import { findPublic, listPublic } from '../data/public-store.ts';
import type { PublicationNeeds } from './publication-needs.ts';
import { PublicReportPage, WithdrawnPage } from './public-report-page.tsx';
import { PublicReportsPage } from './public-reports-page.tsx';

const everybody = { config: { permission: 'public' } } as const;

type PublicRoute = { Params: { id: string }; Querystring: { in?: unknown } };

/** What everybody reads: without account and without script. */
export function publicRoutes({ db, drawing, suggestions, alsoOut }: PublicationNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/reports', everybody, async ({ t }, reply) =>
      reply.page(<PublicReportsPage t={t} reports={await listPublic(db)} alsoOut={alsoOut} />, {
        title: t('publication.public.title'),
        kind: 'public',
      }),
    );

    app.get<PublicRoute>('/reports/:id', everybody, async ({ t, params, query }, reply) => {
      const id = z.guid().safeParse(params.id).data?.toLowerCase();
      const found = id === undefined ? null : await findPublic(db, id);
      if (found === null) throw new PageProblem('not-found');
      if ('why' in found) {
        const title = t('publication.public.withdrawn');
        return reply.code(410).page(<WithdrawnPage t={t} gone={found} />, { title, kind: 'public' });
      }
      const asked = typeof query.in === 'string' ? findLanguage(query.in)?.tag : undefined;
      const language = asked ?? t.language;
      const suggested = (await suggestions.published(found.id))({ language: t.language, wanted: language });
      const page = <PublicReportPage {...{ t, ...found, language, drawing, suggested }} />;
      return reply.page(page, { title: textOf(found.snapshot.report.title), kind: 'public', back: '/reports' });
    });
  };
}
