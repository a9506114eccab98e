import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { auditRead } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { findLanguage } from '#platform/language/language.ts';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';

import { readPublished } from '../data/published-store.ts';
import { listSuggestions, namesOf } from '../data/suggestion-store.ts';
import type { OwnedBody } from '../domain/suggestion.ts';
import { suggestionClock } from '../domain/suggestion-clock.ts';
import { openSuggestion } from './open-suggestion.ts';
import { posterRoutes } from './poster-routes.tsx';
import { releaseRoutes } from './release-routes.tsx';
import { SuggestionPage } from './suggestion-page.tsx';
import { SuggestionsPage } from './suggestions-page.tsx';
import type { OneRoute, SuggestionsNeeds } from './suggestions-needs.ts';
import { writeRoutes } from './write-routes.tsx';
import { YouSaidPage } from './you-said-page.tsx';

const toldShape = z.object({ told: z.coerce.number().int().min(0).max(1_000_000).catch(0) });

const reads = { config: { permission: 'suggestions.read' } } as const;
const everybody = { config: { permission: 'public' } } as const;

/** Suggestions at the desk of those who deal with them, and for everybody what became of them. */
export function suggestionsRoutes(needs: SuggestionsNeeds) {
  const { db, today, may, holidays } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/suggestions', reads, async ({ t, requester }, reply) => {
      const { open, done } = await asRequester(db, requester, async (tx) => {
        const [waiting, over] = [
          await listSuggestions(tx, { isDone: false }),
          await listSuggestions(tx, { isDone: true }),
        ];
        await auditRead(
          tx,
          'suggestions',
          [...waiting, ...over].map(({ id }) => id),
        );
        return { open: waiting, done: over };
      });
      const mayTakeUp = may(requester, 'suggestions.take-up');
      const page = <SuggestionsPage t={t} today={today()} open={open} done={done} mayTakeUp={mayTakeUp} />;
      return reply.page(page, { title: t('suggestions.all.title'), isWide: true });
    });

    app.get<OneRoute>('/suggestions/:id', reads, async ({ t, requester, params, query }, reply) => {
      const { found, names } = await asRequester(db, requester, async (tx) => {
        const opened = await openSuggestion(tx, params.id);
        await auditRead(tx, 'suggestion', [params.id]);
        const ids = opened.entries.flatMap(({ author, team, body }) => {
          const { team: given, owner } = body as Partial<OwnedBody>;
          return [author, team, given, owner].filter((id): id is string => typeof id === 'string');
        });
        return { found: opened, names: await namesOf(tx, [...new Set(ids)]) };
      });
      const can = {
        takeUp: may(requester, 'suggestions.take-up'),
        answer: may(requester, 'suggestions.answer'),
        publish: may(requester, 'suggestions.publish'),
      };
      const clock = suggestionClock(found.entries, holidays);
      const { told } = toldShape.parse(query);
      const page = (
        <>
          {told > 0 && (
            <NotificationBanner variant="success">
              <p>{t('suggestions.one.told', { count: told })}</p>
            </NotificationBanner>
          )}
          <SuggestionPage t={t} today={today()} {...found} clock={clock} names={names} can={can} />
        </>
      );
      return reply.page(page, { title: t('suggestions.one.title'), back: '/suggestions' });
    });

    app.get<{ Querystring: { in?: unknown } }>('/you-said', everybody, async ({ t, query }, reply) => {
      const { suggestions, totals } = await readPublished(db, today());
      const asked = typeof query.in === 'string' ? findLanguage(query.in)?.tag : undefined;
      const page = <YouSaidPage t={t} language={asked ?? t.language} suggestions={suggestions} totals={totals} />;
      return reply.page(page, { title: t('suggestions.public.title'), kind: 'public' });
    });

    await app.register(posterRoutes(needs));
    await app.register(writeRoutes(needs));
    await app.register(releaseRoutes(needs));
  };
}
