import type { FastifyInstance } from 'fastify';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { translator } from '#platform/language/translator.ts';

import { pageLanguages, rightsContent } from '../content/catalogue.ts';
import { cardAddress, pageAddress } from '../domain/addresses.ts';
import { RightsPage } from '../ui/rights-page.tsx';
import { CardPage } from './card-page.tsx';

export type RightsNeeds = Readonly<{
  /** The civil date in England now. */
  today: () => LocalDate;
  /** The role that answers for the page in this area ("Lead nurse, Example ICB"); without one the page says that there is nobody yet. */
  owner?: string | undefined;
}>;

const config = { permission: 'public', languages: pageLanguages } as const;

/** "How to see a doctor" and its card. They name their own state of translation, in English too, so the shell need not. */
export function rightsRoutes({ today, owner }: RightsNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get(pageAddress, { config }, async ({ t }, reply) => {
      const english = translator('en', rightsContent);
      const page = <RightsPage t={t} english={english} today={today()} owner={owner ?? null} />;
      return reply.page(page, { title: t('rights.page.title'), kind: 'public', without: ['notices'] });
    });

    app.get(cardAddress, { config }, async ({ t }, reply) => {
      const page = <CardPage t={t} english={translator('en', rightsContent)} />;
      return reply.page(page, { title: t('rights.card.page-title'), kind: 'public', without: ['notices'] });
    });
  };
}
