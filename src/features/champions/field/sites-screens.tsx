import { formatDate } from '#platform/language/formats.ts';
import type { FieldSite } from '#platform/offline/domain/protocol.ts';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { useChanges } from '#platform/screens/use-entries.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';

import type { ChampionsKey } from '../content/catalogue.ts';
import { nextPlan, stateOf } from '../domain/session.ts';
import { sayHowMany, sayWhen } from '../ui/say-session.tsx';
import { placesAt } from './addresses.ts';
import { SessionItem } from './session-item.tsx';
import { useSiteSessions } from './use-site-sessions.ts';

/** The sites that were chosen; what is public of them is all that this device knows. */
export function useChosenSites(): readonly FieldSite[] {
  const { replica } = useField();
  useChanges();
  const chosen = new Set(replica.sites());
  return (replica.reference()?.sites ?? []).filter(({ id }) => chosen.has(id));
}

/** Where the day of a champion begins: their sites, each with what comes next. */
export function SitesScreen() {
  const { t, today } = useField<ChampionsKey>();
  const sites = useChosenSites();
  const found = useSiteSessions(sites.map(({ id }) => id));
  return (
    <>
      <ScreenHeading text={t('champions.screen.sites')} />
      {sites.length === 0 && <p>{t('champions.screen.no-sites')}</p>}
      <ul class="nhsuk-list field-sites">
        {sites.map((site) => {
          const next = nextPlan(found?.bySite.get(site.id)?.sessions ?? [], today);
          return (
            <li key={site.id}>
              <a class="field-card" href={placesAt(site.id).site}>
                <span class="field-card__title">
                  <Dir>{site.name}</Dir>
                </span>
                <span class="field-card__facts">
                  {next === null ? t('champions.all.none-planned') : `${sayWhen(t, next)}: ${next.body.what}`}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      <p>
        <a class="nhsuk-link" href="#/choose">
          {t('champions.screen.choose')}
        </a>
      </p>
    </>
  );
}

/** One site: what may be known of it, its sessions, and what can be recorded there. */
export function SiteScreen({ params: { site: siteId = '' } }: ScreenProps) {
  const { t, today, replica } = useField<ChampionsKey>();
  const found = useSiteSessions([siteId]);
  const site = replica.reference()?.sites.find(({ id }) => id === siteId);
  if (site === undefined || found === null) return null;
  const sessions = found.bySite.get(siteId)?.sessions ?? [];
  const open = sessions.filter((session) => ['planned', 'differs', 'overdue-word'].includes(stateOf(session, today)));
  const held = sessions.flatMap((session) => session.held.map((entry) => ({ entry, session }))).reverse();
  const at = placesAt(siteId);
  return (
    <>
      <ScreenHeading text={site.name} caption={t('champions.site.kind', { type: site.type })} />
      {site.closedOn !== null && site.closedOn < today && (
        <InsetText>{t('champions.site.closed', { on: site.closedOn })}</InsetText>
      )}
      <p class="alongside-actions">
        <Button href={at.held}>{t('champions.site.held')}</Button>
        <Button href={at.handOut} variant="secondary">
          {t('champions.site.hand-out')}
        </Button>
        <Button href={at.plan} variant="secondary">
          {t('champions.site.plan')}
        </Button>
      </p>
      <p class="nhsuk-body-s">{t('champions.site.nobody-named')}</p>
      <h2>{t('champions.screen.sessions')}</h2>
      {open.length === 0 && <p>{t('champions.site.none-to-come')}</p>}
      {open.map((session) => (
        <SessionItem key={session.id} session={session} today={today} waiting={found.waiting} />
      ))}
      <h2>{t('champions.site.past')}</h2>
      {held.length === 0 && <p>{t('champions.site.none-held')}</p>}
      <ul class="nhsuk-list nhsuk-list--bullet">
        {held.slice(0, 20).map(({ entry, session }) => (
          <li key={entry.id}>
            <Dir>{entry.body.what ?? session.lastPlan?.body.what ?? t('champions.session.without-plan')}</Dir>,{' '}
            {entry.happened !== null && formatDate(entry.happened.on, t.language)}, {sayHowMany(t, entry.body)}
            {found.waiting.has(entry.id) && ` – ${t('champions.screen.waits')}`}
          </li>
        ))}
      </ul>
      <h2>{t('champions.site.about')}</h2>
      <SummaryList
        rows={[
          { key: t('champions.site.area'), value: site.localAuthority },
          {
            key: t('champions.site.room'),
            value: t('champions.site.room-is', {
              room: site.hasClinicalRoom === null ? 'unknown' : site.hasClinicalRoom ? 'yes' : 'no',
            }),
          },
        ]}
      />
    </>
  );
}
