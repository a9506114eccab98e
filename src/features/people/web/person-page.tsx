import { clockStatus, type ClockStatus } from '#platform/clocks/clock-status.ts';
import type { StopReason, Why } from '#platform/clocks/clock.ts';
import type { Translator } from '#platform/language/translator.ts';
import { canonical } from '#platform/record/domain/canonical.ts';
import { Button } from '#platform/ui/button.tsx';
import { Details } from '#platform/ui/details.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Tag } from '#platform/ui/tag.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import type { ClockTable } from '../data/people-tables.ts';
import type { DetailField } from '../domain/details.ts';
import type { Journey } from '../domain/journey.ts';
import { ConflictList } from './conflict-list.tsx';
import { JourneyList } from './journey-list.tsx';
import type { PersonPageProps } from './person-page-props.ts';
import { shownFields } from './say-value.ts';
import { ValueSaid } from './value-said.tsx';

/** One person: who they are, what is due and why, everything that happened, and what can be recorded. */
export function PersonPage(props: PersonPageProps) {
  const { t, record, journey, may } = props;
  const { now } = record;
  const placeName = now.place_id === null ? null : (record.placeNames.get(now.place_id) ?? null);
  return (
    <>
      {props.note && <ErrorSummary errorList={[{ text: props.note.problem, href: '#text' }]} />}
      <h1>
        <span class="nhsuk-caption-l">
          {t('people.status', { status: now.status })} <Dir>{placeName ?? ''}</Dir>
          {now.room !== null && ` · ${t('people.page.room', { room: now.room })}`}
          {now.since_on !== null && ` · ${t('people.page.since', { on: now.since_on })}`}
        </span>
        <Dir>{now.name === '' ? t('people.page.no-name') : now.name}</Dir>
      </h1>
      {now.part === 'part' && <InsetText>{t('people.page.part')}</InsetText>}
      {now.members.length > 1 && <InsetText>{t('people.page.joined', { count: now.members.length })}</InsetText>}
      <ConflictList {...props} />
      <h2>{t('people.page.clocks')}</h2>
      <div class="alongside-side-by-side">
        {record.clocks.map((clock) => (
          <ClockCard {...props} clock={clock} />
        ))}
      </div>
      {may.write && now.status !== 'died' && (
        <>
          <h2>{t('people.page.actions')}</h2>
          {props.actions}
          <p class="alongside-actions">
            <Button href={`/people/${now.person_id}/move`} variant="secondary">
              {t('people.move.title')}
            </Button>{' '}
            {may.join && (
              <Button href={`/people/${now.person_id}/join`} variant="secondary">
                {t('people.page.join')}
              </Button>
            )}
          </p>
        </>
      )}
      <h2>{t('people.page.details')}</h2>
      <SummaryList
        rows={shownFields
          .filter((field) => journey.settled.details.has(field))
          .map((field) => ({
            key: t(`people.field.${field}`),
            value: { text: <ValuesOf {...props} field={field} /> },
          }))}
      />
      {may.write && (
        <Button href={`/people/${now.person_id}/details`} variant="secondary">
          {t('people.edit.title')}
        </Button>
      )}
      {may.note && <NoteForm {...props} />}
      <h2>{t('people.page.journey')}</h2>
      <JourneyList
        entries={record.entries}
        inForce={inForce(journey)}
        placeNames={record.placeNames}
        kinds={props.kinds}
        t={t}
      />
    </>
  );
}

/** One value, or each that differs. */
function ValuesOf({ t, journey, field }: PersonPageProps & Readonly<{ field: DetailField }>) {
  const register = journey.settled.details.get(field) ?? [];
  const different = register.filter(
    ({ value }, index) => register.findIndex((other) => canonical(other.value) === canonical(value)) === index,
  );
  return (
    <>
      {different.map(({ value }, index) => (
        <>
          {index > 0 && ' / '}
          <ValueSaid field={field} value={value} t={t} />
        </>
      ))}
    </>
  );
}

function ClockCard({ t, today, clock, unsigned }: PersonPageProps & Readonly<{ clock: ClockTable }>) {
  const status = clockStatus(
    { dueOn: clock.due_on, stoppedOn: clock.stopped_on, stopReason: clock.stop_reason as StopReason | null },
    today,
  );
  return (
    <div class="nhsuk-card">
      <div class="nhsuk-card__content">
        <h3 class="nhsuk-card__heading nhsuk-heading-s">{t('people.page.clock-name', { pathway: clock.pathway })}</h3>
        <p>
          <Tag colour={colourOf(status)}>{t('people.clock.status', { status })}</Tag>{' '}
          {clock.due_on === null ? t('people.page.no-date') : t('people.page.due', { on: clock.due_on })}
          {clock.stop_reason !== null && ` – ${t('people.clock.reason', { reason: clock.stop_reason })}`}
        </p>
        <Details summary={t('people.page.why')}>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {(clock.why as readonly Why[]).map(({ says, values, entries }) => (
              <li>
                {entries[0] === undefined ? (
                  (t as Translator)(says, values)
                ) : (
                  <a class="nhsuk-link" href={`#entry-${entries[0]}`}>
                    {(t as Translator)(says, values)}
                  </a>
                )}
              </li>
            ))}
          </ul>
          {unsigned.has(clock.pathway) && <p>{t('people.page.unconfirmed')}</p>}
        </Details>
      </div>
    </div>
  );
}

function colourOf(status: ClockStatus): 'red' | 'orange' | 'grey' {
  if (status === 'overdue') return 'red';
  return status === 'due-soon' ? 'orange' : 'grey';
}

function NoteForm({ t, record, note }: PersonPageProps) {
  return (
    <Form action={`/people/${record.now.person_id}/notes`}>
      <Textarea
        id="text"
        name="text"
        label={{ text: t('people.page.note'), size: 's' }}
        hint={t('people.page.note-hint')}
        rows={3}
        value={note?.typed}
        errorMessage={note?.problem}
      />
      <Button variant="secondary">{t('people.page.note-save')}</Button>
    </Form>
  );
}

/** Entries that still say something: facts in force, and details of which some value stands. */
function inForce(journey: Journey): ReadonlySet<string> {
  const ids = new Set(journey.settled.facts.map((fact) => fact.id));
  for (const register of journey.settled.details.values()) for (const { entry } of register) ids.add(entry.id);
  return ids;
}
