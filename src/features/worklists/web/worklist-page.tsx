import type { LocalDate } from '#platform/calendar/local-date.ts';
import { formatNumber } from '#platform/language/formats.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { TeamCounts, TeamSite } from '../data/team-morning.ts';
import type { ListedPerson } from '../domain/listed-person.ts';
import { PeopleTable } from '../ui/people-table.tsx';
import type { Say } from '../ui/person-cells.tsx';

export type WorklistPageProps = Readonly<{
  t: Say;
  today: LocalDate;
  counts: TeamCounts;
  sites: readonly TeamSite[];
  due: readonly ListedPerson[];
  whereabouts: readonly ListedPerson[];
  conflicts: readonly ListedPerson[];
  next: string | null;
  isFirst: boolean;
}>;

/** A team's morning: how things stand, where its people are, who is due, and who needs to be found or asked. */
export function WorklistPage(props: WorklistPageProps) {
  const { t, today, counts } = props;
  const figures = [
    ['worklists.table.overdue', counts.overdue],
    ['worklists.table.soon', counts.dueSoon],
    ['worklists.due.no-date', counts.noDate],
    ['worklists.home.whereabouts', counts.whereabouts],
    ['worklists.home.conflicts', counts.conflicts],
  ] as const;
  return (
    <>
      <h1>{t('worklists.home.title')}</h1>
      <dl class="alongside-figures">
        {figures.map(([key, count]) => (
          <div>
            <dt>{t(key)}</dt>
            <dd>{formatNumber(count, t.language)}</dd>
          </div>
        ))}
      </dl>
      {props.isFirst && <Sites {...props} />}
      <h2>{t('worklists.home.due')}</h2>
      {props.due.length === 0 ? (
        <p>{t('worklists.home.nobody-due')}</p>
      ) : (
        <PeopleTable people={props.due} t={t} today={today} where="place" />
      )}
      <p>
        {!props.isFirst && (
          <a class="nhsuk-link" href="/worklist">
            {t('worklists.page.back')}
          </a>
        )}{' '}
        {props.next !== null && (
          <a class="nhsuk-link" href={props.next} rel="next">
            {t('worklists.page.more', { count: 50 })}
          </a>
        )}
      </p>
      {props.whereabouts.length > 0 && (
        <>
          <h2>{t('worklists.home.whereabouts')}</h2>
          <p>{t('worklists.home.whereabouts-why')}</p>
          <PeopleTable people={props.whereabouts} t={t} today={today} where="place" />
        </>
      )}
      {props.conflicts.length > 0 && (
        <>
          <h2>{t('worklists.home.conflicts')}</h2>
          <PeopleTable people={props.conflicts} t={t} today={today} where="place" />
        </>
      )}
    </>
  );
}

function Sites({ t, sites }: WorklistPageProps) {
  return (
    <>
      <h2>{t('worklists.home.sites')}</h2>
      {sites.length === 0 ? (
        <p>{t('worklists.home.no-sites')}</p>
      ) : (
        <Table
          compact
          responsive
          firstCellIsHeader
          caption={{ text: t('worklists.home.sites'), classes: 'nhsuk-u-visually-hidden' }}
          head={[
            { text: t('worklists.table.place') },
            { text: t('worklists.table.people'), format: 'numeric' },
            { text: t('worklists.table.overdue'), format: 'numeric' },
            { text: t('worklists.table.soon'), format: 'numeric' },
          ]}
          rows={sites.map((site) => [
            {
              text: (
                <a class="nhsuk-link" href={`/sites/${site.code}`}>
                  <Dir>{site.name}</Dir>
                </a>
              ),
            },
            { text: site.people, format: 'numeric' },
            { text: site.overdue, format: 'numeric' },
            { text: site.dueSoon, format: 'numeric' },
          ])}
        />
      )}
    </>
  );
}
