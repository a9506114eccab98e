import { Dir } from '#platform/ui/dir.tsx';
import { Pagination } from '#platform/ui/pagination.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import { Instant } from './account-page.tsx';
import type { Say } from './say.ts';

type Row = Readonly<{
  userId: string;
  userName: string;
  teamName: string;
  subjectId: string;
  reason: string;
  fromAt: Date;
  untilAt: Date;
}>;

type BreakGlassListPageProps = Readonly<{ t: Say; rows: readonly Row[]; next: Date | undefined; now: Date }>;

/** Every use of break-glass, the latest first, to be looked through by somebody who was not part of it. */
export function BreakGlassListPage({ t, rows, next, now }: BreakGlassListPageProps) {
  return (
    <>
      <h1>{t('access.break-glass-list.title')}</h1>
      <p>{t('access.break-glass-list.what')}</p>
      {rows.length === 0 ? (
        <p>{t('access.break-glass-list.none')}</p>
      ) : (
        <Table
          responsive
          caption={{ text: t('access.break-glass-list.title'), classes: 'nhsuk-u-visually-hidden' }}
          head={[
            t('access.audit.when'),
            t('access.audit.who'),
            t('access.audit.whom'),
            t('access.audit.reason'),
            t('access.break-glass-list.ends'),
          ]}
          rows={rows.map((row) => [
            { text: <Instant t={t} at={row.fromAt} /> },
            {
              text: (
                <>
                  <a href={`/audit?user=${row.userId}`}>
                    <Dir>{row.userName}</Dir>
                  </a>
                  , <Dir>{row.teamName}</Dir>
                </>
              ),
            },
            {
              text: (
                <a href={`/audit?person=${row.subjectId}`}>
                  <code>{row.subjectId}</code>
                </a>
              ),
            },
            { text: <Dir>{row.reason}</Dir> },
            {
              text: (
                <>
                  <Instant t={t} at={row.untilAt} />{' '}
                  {row.untilAt > now && <Tag colour="orange">{t('access.break-glass-list.is-open')}</Tag>}
                </>
              ),
            },
          ])}
        />
      )}
      {next !== undefined && (
        <Pagination next={{ href: `/audit/break-glass?before=${encodeURIComponent(next.toISOString())}` }} />
      )}
    </>
  );
}
