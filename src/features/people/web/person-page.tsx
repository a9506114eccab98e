import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import { inOrderOfUrgency } from '../domain/clock-order.ts';
import { entriesInForce } from '../domain/known-details.ts';
import { ClockCard } from '../ui/clock-card.tsx';
import { JourneyList } from '../ui/journey-list.tsx';
import { shownFields } from '../ui/say-value.ts';
import { ValuesOf } from '../ui/values-of.tsx';
import { ConflictList } from './conflict-list.tsx';
import type { PersonPageProps } from './person-page-props.ts';

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
      {props.notices}
      <ConflictList {...props} />
      <h2>{t('people.page.clocks')}</h2>
      <div class="alongside-side-by-side">
        {inOrderOfUrgency(record.clocks).map((clock) => (
          <ClockCard t={t} today={props.today} clock={clock} pathway={props.pathways.get(clock.pathway)} />
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
            value: { text: <ValuesOf t={t} journey={journey} field={field} /> },
          }))}
      />
      {may.write && (
        <Button href={`/people/${now.person_id}/details`} variant="secondary">
          {t('people.edit.title')}
        </Button>
      )}
      {props.parts}
      {may.note && <NoteForm {...props} />}
      <h2>{t('people.page.journey')}</h2>
      <JourneyList
        entries={record.entries}
        inForce={entriesInForce(journey)}
        nameOfPlace={(id) => record.placeNames.get(id) ?? null}
        kinds={props.kinds}
        t={t}
      />
    </>
  );
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
