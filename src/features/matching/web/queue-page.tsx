import { formatDate } from '#platform/language/formats.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { Say } from './settling-needs.ts';

/** A case as the queue shows it: by the names of the records that the reader may see, and by nothing else. */
export type QueueRow = Readonly<{ id: string; names: readonly string[]; since: LocalDate; isWhole: boolean }>;

type QueuePageProps = Readonly<{
  t: Say;
  waiting: number;
  rows: readonly QueueRow[];
  /** Those of which only the person can say. */
  forPerson: readonly QueueRow[];
}>;

/** What waits for this reviewer, where looking helps most first. */
export function QueuePage({ t, waiting, rows, forPerson }: QueuePageProps) {
  return (
    <>
      <h1>{t('matching.queue.title')}</h1>
      <p>{t('matching.queue.intro')}</p>
      {rows.length === 0 && <p>{t('matching.queue.none')}</p>}
      {rows.length > 0 && (
        <CaseTable t={t} rows={rows} caption={t('matching.queue.count', { count: waiting })} asks={false} />
      )}
      {rows.length > 0 && rows.length < waiting && <p>{t('matching.queue.shown', { count: rows.length })}</p>}
      {forPerson.length > 0 && (
        <>
          <h2>{t('matching.queue.person')}</h2>
          <p>{t('matching.queue.person-why')}</p>
          <CaseTable t={t} rows={forPerson} caption={t('matching.queue.person')} asks />
        </>
      )}
      <p>
        <a class="nhsuk-link" href="/matching/agreement">
          {t('matching.queue.agreement')}
        </a>
      </p>
    </>
  );
}

type CaseTableProps = Readonly<{ t: Say; rows: readonly QueueRow[]; caption: string; asks: boolean }>;

function CaseTable({ t, rows, caption, asks }: CaseTableProps) {
  return (
    <Table
      responsive
      firstCellIsHeader
      caption={{ text: caption, size: 's', ...(asks && { classes: 'nhsuk-u-visually-hidden' }) }}
      head={[
        { text: t('matching.queue.who') },
        { text: t('matching.queue.since') },
        { text: t('matching.queue.sees') },
        { text: t('matching.queue.look'), visuallyHiddenText: ' ' },
      ]}
      rows={rows.map(({ id, names, since, isWhole }) => [
        {
          text: names.map((name, at) => (
            <>
              {at > 0 && <br />}
              <Dir>{name === '' ? t('matching.queue.nobody') : name}</Dir>
            </>
          )),
        },
        { text: formatDate(since, t.language) },
        { text: t(isWhole ? 'matching.queue.sees-both' : 'matching.queue.sees-one') },
        {
          text: (
            <a class="nhsuk-link" href={`/matching/cases/${id}${asks ? '/ask' : ''}`}>
              {t(asks ? 'matching.ask.open' : 'matching.queue.look')}
              <span class="nhsuk-u-visually-hidden"> {names[0] ?? ''}</span>
            </a>
          ),
        },
      ])}
    />
  );
}
