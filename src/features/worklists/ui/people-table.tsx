import type { LocalDate } from '#platform/calendar/local-date.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { ListedPerson } from '../domain/listed-person.ts';
import { BornCell, DueCell, LanguageCell, NameCell, type Say } from './person-cells.tsx';

type PeopleTableProps = Readonly<{
  people: readonly ListedPerson[];
  t: Say;
  today: LocalDate;
  /** What the column after the language shows: the room of one site, or the site of several. */
  where: 'room' | 'place';
}>;

/** People to work through, one a row; on a small screen each becomes a short list. */
export function PeopleTable({ people, t, today, where }: PeopleTableProps) {
  return (
    <Table
      compact
      responsive
      firstCellIsHeader
      classes="alongside-worklist"
      caption={{ text: t('worklists.table.caption'), classes: 'nhsuk-u-visually-hidden' }}
      head={[
        { text: t('worklists.table.name') },
        { text: t('worklists.table.due') },
        { text: t('worklists.table.language') },
        { text: t(where === 'room' ? 'worklists.table.room' : 'worklists.table.place') },
        { text: t('worklists.table.born') },
      ]}
      rows={people.map((person) => [
        { text: <NameCell person={person} t={t} /> },
        { text: <DueCell person={person} t={t} today={today} /> },
        { text: <LanguageCell person={person} t={t} /> },
        { text: <Dir>{(where === 'room' ? person.room : person.placeName) ?? ''}</Dir> },
        { text: <BornCell person={person} t={t} /> },
      ])}
    />
  );
}
