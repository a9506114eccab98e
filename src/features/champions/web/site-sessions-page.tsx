import { formatDate } from '#platform/language/formats.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Table } from '#platform/ui/table.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import { stateOf, type Session, type SessionState } from '../domain/session.ts';
import { sayHowMany, sayLanguage, sayWhen, WrittenBy } from '../ui/say-session.tsx';
import { SessionCard } from './session-card.tsx';
import type { SiteSessionsPageProps } from './site-sessions-props.ts';

/** What champions do at a site: sessions to come, what became of the others, and what was handed out. */
export function SiteSessionsPage(props: SiteSessionsPageProps) {
  const { t, today, site, sessions, mayWrite } = props;
  const those = (...states: readonly SessionState[]) =>
    sessions.filter((session) => states.includes(stateOf(session, today)));
  const [toCome, toTell, off] = [those('planned', 'differs'), those('overdue-word'), those('cancelled')];
  const address = `/sites/${site.code}/sessions`;
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{site.name}</Dir>
        </span>
        {t('champions.site.title')}
      </h1>
      {site.closedOn !== null && site.closedOn < today && (
        <InsetText>{t('champions.site.closed', { on: site.closedOn })}</InsetText>
      )}
      {mayWrite && (
        <>
          <p class="alongside-actions">
            <Button href={`${address}/plan`}>{t('champions.site.plan')}</Button>
            <Button href={`${address}/held`} variant="secondary">
              {t('champions.site.held')}
            </Button>
            <Button href={`${address}/hand-out`} variant="secondary">
              {t('champions.site.hand-out')}
            </Button>
          </p>
          <p>{t('champions.site.nobody-named')}</p>
        </>
      )}
      {toTell.length > 0 && (
        <WarningCallout heading={t('champions.site.overdue')}>
          <p>{t('champions.site.overdue-why')}</p>
          {toTell.map((session) => (
            <SessionCard {...props} session={session} />
          ))}
        </WarningCallout>
      )}
      <h2>{t('champions.site.to-come')}</h2>
      {toCome.length === 0 && <p>{t('champions.site.none-to-come')}</p>}
      {toCome.map((session) => (
        <SessionCard {...props} session={session} />
      ))}
      <h2>{t('champions.site.past')}</h2>
      <Held {...props} held={those('held')} />
      <h2>{t('champions.site.handed-out')}</h2>
      <HandedOut {...props} />
      {off.length > 0 && (
        <>
          <h2>{t('champions.site.off')}</h2>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {off.flatMap(({ cancelled, lastPlan }) =>
              cancelled.map((entry) => (
                <li>
                  {lastPlan !== null && (
                    <>
                      <Dir>{lastPlan.body.what}</Dir>, {sayWhen(t, lastPlan)}:{' '}
                    </>
                  )}
                  {t('champions.session.reason', { why: entry.body.why })} (
                  <WrittenBy t={t} entry={entry} names={props.names} />)
                </li>
              )),
            )}
          </ul>
        </>
      )}
      <h2>{t('champions.site.about')}</h2>
      <SummaryList
        rows={[
          { key: t('champions.site.sort'), value: t('champions.site.kind', { type: site.type }) },
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

function Held({ t, names, held }: SiteSessionsPageProps & Readonly<{ held: readonly Session[] }>) {
  if (held.length === 0) return <p>{t('champions.site.none-held')}</p>;
  return (
    <Table
      caption={{ text: t('champions.site.past'), classes: 'nhsuk-u-visually-hidden' }}
      responsive
      head={[
        t('champions.session.when'),
        t('champions.session.what'),
        t('champions.session.how-many'),
        t('champions.session.asked'),
        t('champions.session.written-by'),
      ]}
      rows={[...held].reverse().flatMap((session) =>
        session.held.map((entry) => [
          entry.happened === null ? '–' : formatDate(entry.happened.on, t.language),
          {
            text: (
              <>
                <Dir>{entry.body.what ?? session.lastPlan?.body.what ?? t('champions.session.without-plan')}</Dir>
                <br />
                {sayLanguage(t, entry.body.language)}
                {session.held.length > 1 && (
                  <p class="nhsuk-body-s nhsuk-u-margin-bottom-0">{t('champions.session.twice')}</p>
                )}
              </>
            ),
          },
          sayHowMany(t, entry.body),
          {
            text: entry.body.asked === undefined ? t('champions.session.nothing-asked') : <Dir>{entry.body.asked}</Dir>,
          },
          { text: <WrittenBy t={t} entry={entry} names={names} /> },
        ]),
      )}
    />
  );
}

function HandedOut({ t, handedOut }: SiteSessionsPageProps) {
  if (handedOut.length === 0) return <p>{t('champions.site.none-handed-out')}</p>;
  return (
    <Table
      caption={{ text: t('champions.site.handed-out'), classes: 'nhsuk-u-visually-hidden' }}
      responsive
      compact
      head={[
        t('champions.session.when'),
        t('champions.thing.title'),
        t('champions.session.language'),
        t('champions.thing.how-many'),
      ]}
      rows={[...handedOut]
        .reverse()
        .map(({ happened, body }) => [
          happened === null ? '–' : formatDate(happened.on, t.language),
          { text: <Dir>{body.called ?? t(`champions.thing.${body.thing}`)}</Dir> },
          sayLanguage(t, body.language),
          t('champions.thing.count', { count: body.howMany }),
        ])}
    />
  );
}
