import type { FastifyInstance } from 'fastify';

import { findLanguage } from '#platform/language/language.ts';
import { translator } from '#platform/language/translator.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { suggestionsContent } from '../content/catalogue.ts';
import { readPublished } from '../data/published-store.ts';
import { PosterPage } from './poster-page.tsx';
import type { SuggestionsNeeds } from './suggestions-needs.ts';
import { textIn } from '../domain/public-suggestion.ts';

type PosterRoute = { Params: { reference: string }; Querystring: { in?: unknown } };

/** One published suggestion on a sheet of A4, for the wall of the place where people live. */
export function posterRoutes({ db, today, origin }: SuggestionsNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<PosterRoute>(
      '/you-said/poster/:reference',
      { config: { permission: 'public' } },
      async ({ t, params, query }, reply) => {
        const asked = typeof query.in === 'string' ? findLanguage(query.in)?.tag : undefined;
        const { suggestions } = await readPublished(db, today());
        const one = suggestions.find(({ reference }) => reference === params.reference);
        const text = one === undefined ? null : textIn(one.texts, asked ?? t.language);
        if (one === undefined || text === null) throw new PageProblem('not-found');
        const own = translator(text.language, suggestionsContent);
        const page = <PosterPage own={own} outcome={one.outcome} owner={one.owner} text={text} origin={origin} />;
        return reply.page(page, { title: t('suggestions.poster.title'), kind: 'public' });
      },
    );
  };
}
