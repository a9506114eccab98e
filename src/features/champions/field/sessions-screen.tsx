import { Fragment } from 'preact';

import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import type { ChampionsKey } from '../content/catalogue.ts';
import { dayOf, stateOf, type Session } from '../domain/session.ts';
import { SessionItem } from './session-item.tsx';
import { useChosenSites } from './sites-screens.tsx';
import { useSiteSessions } from './use-site-sessions.ts';

/** Sessions to run at all chosen sites, the earliest first; those whose day is over and of which nobody has said a word stand at the top. */
export function SessionsScreen() {
  const { t, today } = useField<ChampionsKey>();
  const sites = useChosenSites();
  const found = useSiteSessions(sites.map(({ id }) => id));
  if (found === null) return null;
  const nameOf = new Map(sites.map(({ id, name }) => [id, name]));
  const open = [...found.bySite.values()]
    .flatMap(({ sessions }) => sessions)
    .filter((session) => ['planned', 'differs', 'overdue-word'].includes(stateOf(session, today)))
    .sort(byDay);
  return (
    <>
      <ScreenHeading text={t('champions.screen.sessions')} />
      {open.length === 0 && <p>{t('champions.screen.no-sessions')}</p>}
      {open.map((session) => (
        <Fragment key={session.id}>
          <h2 class="nhsuk-heading-s">
            <Dir>{nameOf.get(session.placeId) ?? ''}</Dir>
            {stateOf(session, today) === 'overdue-word' && ` – ${t('champions.site.overdue')}`}
          </h2>
          <SessionItem session={session} today={today} waiting={found.waiting} />
        </Fragment>
      ))}
    </>
  );
}

function byDay(a: Session, b: Session): number {
  const [x, y] = [dayOf(a) ?? '', dayOf(b) ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
