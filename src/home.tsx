import type { FastifyInstance } from 'fastify';

import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { Requester } from '#platform/database/requester.ts';
import { Button } from '#platform/ui/button.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import { navigation } from './navigation.ts';

type HomeNeeds = Readonly<{
  isDemonstration: boolean;
  may: (requester: Requester, permission: GuardedPermission) => boolean;
}>;

/** The first page for anybody, and the way from signing in to where each role's work begins. */
export function homeRoutes({ isDemonstration, may }: HomeNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/', { config: { permission: 'public' } }, async ({ t }, reply) => {
      const page = (
        <>
          <h1>{t('desk.home.title')}</h1>
          <p class="nhsuk-lede-text">{t('desk.home.lead')}</p>
          {isDemonstration && <WarningCallout>{t('desk.home.demonstration')}</WarningCallout>}
          <p>
            <a class="nhsuk-link" href="/how-to-see-a-doctor">
              {t('desk.home.rights')}
            </a>
          </p>
          <Button href="/sign-in" variant="secondary">
            {t('desk.home.sign-in')}
          </Button>
        </>
      );
      return reply.page(page, { title: t('desk.home.title'), kind: 'public' });
    });

    app.get('/home', { config: { permission: 'account.own' } }, async (request, reply) => {
      const first = navigation.find(({ permission }) => permission !== 'public' && may(request.requester, permission));
      const sends = may(request.requester, 'arrivals.upload') && !may(request.requester, 'arrivals.review');
      return reply.redirect(sends ? '/arrivals/send' : (first?.href ?? '/account'), 303);
    });
  };
}
