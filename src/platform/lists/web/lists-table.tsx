import { formatInstant } from '#platform/language/formats.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { IncomingList, Receipt } from '../domain/incoming-list.ts';
import type { ListStatus } from '../domain/list-status.ts';

const colours = { received: 'grey', proposed: 'blue', committed: 'green', undone: false } as const satisfies Record<
  ListStatus,
  string | false
>;

export type ListsTableProps = Readonly<{
  t: Translator;
  base: string;
  lists: readonly IncomingList[];
  placeName: (id: string | null) => string;
  /** Rows of each list that wait for a person. */
  waiting: ReadonlyMap<string, number>;
}>;

/** The lists that a team reviews, newest first, with what waits in each. */
export function ListsTable({ t, base, lists, placeName, waiting }: ListsTableProps) {
  if (lists.length === 0) return <p>{t('lists.received.none')}</p>;
  return (
    <Table
      responsive
      caption={{ text: t('lists.received.title'), classes: 'nhsuk-u-visually-hidden' }}
      head={[
        { text: t('lists.received.file') },
        { text: t('lists.received.place') },
        { text: t('lists.received.at') },
        { text: t('lists.received.rows'), format: 'numeric' },
        { text: t('lists.received.status') },
      ]}
      rows={lists.map((list) => [
        {
          text: (
            <a class="nhsuk-link" href={`${base}/${list.id}`}>
              <Dir>{list.fileName}</Dir>
            </a>
          ),
        },
        { text: <Dir>{placeName(list.placeId)}</Dir> },
        { text: formatInstant(list.receivedAt.toISOString(), t.language) },
        { text: String(list.rows), format: 'numeric' },
        { text: <StatusCell t={t} status={list.status} waiting={waiting.get(list.id) ?? 0} /> },
      ])}
    />
  );
}

/** How far a list has come, in words. */
export function StatusCell({ t, status, waiting }: Readonly<{ t: Translator; status: ListStatus; waiting: number }>) {
  return (
    <>
      <Tag colour={colours[status]}>{t('lists.status', { status })}</Tag>
      {waiting > 0 && status !== 'undone' && (
        <span class="alongside-beneath">{t('lists.status.waiting', { count: waiting })}</span>
      )}
    </>
  );
}

export type ReceiptsTableProps = Readonly<{
  t: Translator;
  receipts: readonly Receipt[];
  placeName: (id: string | null) => string;
}>;

/** What somebody has sent: that it was received, and how many rows it has. Nothing of what came of it. */
export function ReceiptsTable({ t, receipts, placeName }: ReceiptsTableProps) {
  if (receipts.length === 0) return <p>{t('lists.received.none')}</p>;
  return (
    <Table
      responsive
      caption={{ text: t('lists.sent.title'), classes: 'nhsuk-u-visually-hidden' }}
      head={[
        { text: t('lists.received.file') },
        { text: t('lists.received.place') },
        { text: t('lists.received.at') },
        { text: t('lists.received.rows'), format: 'numeric' },
      ]}
      rows={receipts.map((receipt) => [
        { text: <Dir>{receipt.fileName}</Dir> },
        { text: <Dir>{placeName(receipt.placeId)}</Dir> },
        { text: formatInstant(receipt.receivedAt.toISOString(), t.language) },
        { text: String(receipt.rows), format: 'numeric' },
      ])}
    />
  );
}
