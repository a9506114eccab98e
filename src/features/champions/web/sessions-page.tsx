import type { LocalDate } from '#platform/calendar/local-date.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { PublicSite } from '../data/site-sessions.ts';
import type { SessionsAndMaterials } from '../domain/fold-sessions.ts';
import { nextPlan, stateOf } from '../domain/session.ts';
import { sayWhen, type Say } from '../ui/say-session.tsx';

type SessionsPageProps = Readonly<{
  t: Say;
  today: LocalDate;
  sites: readonly PublicSite[];
  sessions: ReadonlyMap<string, SessionsAndMaterials>;
}>;

/** The sites of one's area, each with what comes next. */
export function SessionsPage({ t, today, sites, sessions }: SessionsPageProps) {
  return (
    <>
      <h1>{t('champions.all.title')}</h1>
      <p>{t('champions.all.intro')}</p>
      {sites.length === 0 ? (
        <p>{t('champions.all.no-sites')}</p>
      ) : (
        <Table
          caption={t('champions.all.caption')}
          responsive
          head={[t('champions.all.site'), t('champions.all.next'), t('champions.all.to-tell')]}
          rows={sites.map((site) => {
            const here = sessions.get(site.id)?.sessions ?? [];
            const next = nextPlan(here, today);
            const waiting = here.filter((session) => stateOf(session, today) === 'overdue-word').length;
            return [
              {
                text: (
                  <a class="nhsuk-link" href={`/sites/${site.code}/sessions`}>
                    <Dir>{site.name}</Dir>
                  </a>
                ),
              },
              {
                text:
                  next === null ? (
                    t('champions.all.none-planned')
                  ) : (
                    <>
                      {sayWhen(t, next)}: <Dir>{next.body.what}</Dir>
                    </>
                  ),
              },
              t('champions.all.to-tell-count', { count: waiting }),
            ];
          })}
        />
      )}
    </>
  );
}
