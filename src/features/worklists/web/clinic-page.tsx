import type { LocalDate } from '#platform/calendar/local-date.ts';
import { formatDate } from '#platform/language/formats.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { ListedPerson } from '../data/site-list.ts';
import type { ClinicList } from '../domain/clinic.ts';
import { DueCell, LanguageCell, NameCell, type Say } from './person-cells.tsx';
import type { SiteOnPage } from './site-page.tsx';

export type ClinicPageProps = Readonly<{
  t: Say;
  today: LocalDate;
  site: SiteOnPage;
  on: LocalDate;
  lines: number;
  slotMinutes: number;
  list: ClinicList;
  people: ReadonlyMap<string, ListedPerson>;
  /** What was typed for the day when it is no date. */
  badDay: string | null;
}>;

/** A day's clinic at a site, room by room, to work through or to print on A4. */
export function ClinicPage(props: ClinicPageProps) {
  const { t, site, list, on, lines } = props;
  const isEmpty = list.slots.length === 0;
  return (
    <>
      {props.badDay !== null && <ErrorSummary errorList={[{ text: t('worklists.clinic.bad-day'), href: '#on' }]} />}
      <h1>
        <span class="nhsuk-caption-l">{t('worklists.clinic.on', { on })}</span>
        <Dir>{t('worklists.clinic.title', { site: site.name })}</Dir>
      </h1>
      <Form method="get" action={`/sites/${site.code}/clinic`} classes="alongside-filter alongside-not-on-paper">
        <Input
          id="on"
          name="on"
          label={t('worklists.clinic.set-day')}
          hint={t('worklists.clinic.set-day-hint')}
          value={props.badDay ?? formatDate(on, 'en', 'short')}
          width={10}
          errorMessage={props.badDay === null ? undefined : t('worklists.clinic.bad-day')}
        />
        <Input
          id="lines"
          name="lines"
          label={t('worklists.clinic.set-lines')}
          value={String(lines)}
          width={2}
          inputmode="numeric"
        />
        <Button variant="secondary">{t('worklists.clinic.make')}</Button>
      </Form>
      {isEmpty ? (
        <p>{t('worklists.clinic.nobody')}</p>
      ) : (
        <>
          <p>{t('worklists.clinic.how', { minutes: props.slotMinutes })}</p>
          <h2>{t('worklists.clinic.interpreters')}</h2>
          <Interpreters {...props} />
          {Array.from({ length: lines }, (_, index) => (
            <Line {...props} line={index + 1} />
          ))}
          {list.leftOver.length > 0 && <LeftOver {...props} />}
          <InsetText classes="alongside-not-on-paper">{t('worklists.clinic.print')}</InsetText>
        </>
      )}
    </>
  );
}

function Interpreters({ t, list }: ClinicPageProps) {
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

function Line({ t, today, list, people, line }: ClinicPageProps & Readonly<{ line: number }>) {
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

function LeftOver({ t, list, people }: ClinicPageProps) {
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
