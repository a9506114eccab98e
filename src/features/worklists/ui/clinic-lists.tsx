import type { LocalDate } from '#platform/calendar/local-date.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { ClinicList } from '../domain/clinic.ts';
import type { ListedPerson } from '../domain/listed-person.ts';
import { DueCell, LanguageCell, NameCell, type Say } from './person-cells.tsx';

export type ClinicListsProps = Readonly<{
  t: Say;
  today: LocalDate;
  lines: number;
  slotMinutes: number;
  list: ClinicList;
  people: ReadonlyMap<string, ListedPerson>;
}>;

/** A clinic room by room, with the interpreters to book for it and those who do not fit. */
export function ClinicLists(props: ClinicListsProps) {
  const { t, lines, list, slotMinutes } = props;
  return (
    <>
      <p>{t('worklists.clinic.how', { minutes: slotMinutes })}</p>
      <h2>{t('worklists.clinic.interpreters')}</h2>
      <Interpreters {...props} />
      {Array.from({ length: lines }, (_, index) => (
        <Line {...props} line={index + 1} />
      ))}
      {list.leftOver.length > 0 && <LeftOver {...props} />}
    </>
  );
}

function Interpreters({ t, list }: ClinicListsProps) {
  if (list.interpreters.length === 0) return <p>{t('worklists.clinic.no-interpreters')}</p>;
  return (
    <ul class="nhsuk-list nhsuk-list--bullet">
      {list.interpreters.map(({ language, line, fromMinute, toMinute, people }) => (
        <li>
          {t('worklists.clinic.booking', {
            language: languageNameIn(language, t.language),
            line,
            from: timeOfDay(fromMinute),
            to: timeOfDay(toMinute),
            people,
          })}
        </li>
      ))}
    </ul>
  );
}

function Line({ t, today, list, people, line }: ClinicListsProps & Readonly<{ line: number }>) {
  const slots = list.slots.filter((slot) => slot.line === line);
  if (slots.length === 0) return null;
  return (
    <Table
      compact
      responsive
      classes="alongside-worklist"
      caption={{ text: t('worklists.clinic.line', { line }) }}
      head={[
        { text: t('worklists.clinic.time') },
        { text: t('worklists.table.name') },
        { text: t('worklists.table.language') },
        { text: t('worklists.table.room') },
        { text: t('worklists.table.due') },
        { text: t('worklists.clinic.notes'), classes: 'alongside-write-here' },
      ]}
      rows={slots.flatMap((slot) => {
        const person = people.get(slot.person.personId);
        if (person === undefined) return [];
        return [
          [
            { text: <time dateTime={timeOfDay(slot.startsAtMinute)}>{timeOfDay(slot.startsAtMinute)}</time> },
            { text: <NameCell person={person} t={t} /> },
            { text: <LanguageCell person={person} t={t} /> },
            { text: <Dir>{person.room ?? ''}</Dir> },
            { text: <DueCell person={person} t={t} today={today} /> },
            { text: '' },
          ],
        ];
      })}
    />
  );
}

function LeftOver({ t, list, people }: ClinicListsProps) {
  return (
    <>
      <h2>{t('worklists.clinic.left-over')}</h2>
      <p>{t('worklists.clinic.left-over-count', { count: list.leftOver.length })}</p>
      <ul class="nhsuk-list alongside-columns">
        {list.leftOver.map(({ personId }) => {
          const person = people.get(personId);
          return (
            person !== undefined && (
              <li>
                <NameCell person={person} t={t} />
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

/** A time of day as staff write it, `09:30`; the same in every language. */
function timeOfDay(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
