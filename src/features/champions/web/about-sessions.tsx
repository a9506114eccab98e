import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { Session } from '../domain/session.ts';
import { nextPlan } from '../domain/session.ts';
import type { Say } from '../ui/say-session.tsx';

/** What a site's page says of its sessions: the next one, and where they all are. */
export function AboutSessions(
  props: Readonly<{ t: Say; today: LocalDate; code: string; sessions: readonly Session[] }>,
) {
  const { t, today, code, sessions } = props;
  const next = nextPlan(sessions, today);
  return (
    <>
      <h2>{t('champions.site.title')}</h2>
      <p>
        {next?.happened == null
          ? t('champions.site.none-next')
          : t('champions.site.next', { what: next.body.what, on: next.happened.on })}
      </p>
      <p>
        <a class="nhsuk-link" href={`/sites/${code}/sessions`}>
          {t('champions.site.link')}
        </a>
      </p>
    </>
  );
}
