import { useEffect } from 'preact/hooks';

import type { Entry } from '#platform/record/domain/entry.ts';
import { useField } from '#platform/screens/field-world.ts';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { Press } from '#platform/screens/press.tsx';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { PeopleKey } from '../content/catalogue.ts';
import { inOrderOfUrgency } from '../domain/clock-order.ts';
import { entriesInForce } from '../domain/known-details.ts';
import { settleConflict } from '../domain/settle-conflict.ts';
import type { ToldPerson } from '../domain/told-person.ts';
import { ClockCard } from '../ui/clock-card.tsx';
import { ConflictCard } from '../ui/conflict-card.tsx';
import { JourneyList } from '../ui/journey-list.tsx';
import { shownFields } from '../ui/say-value.ts';
import { ValuesOf } from '../ui/values-of.tsx';
import { NotHere } from './not-here.tsx';
import { personAt, type PeopleFieldNeeds } from './people-field-needs.ts';

/** One person on this device: what is due and why, what differs, what can be recorded, everything that happened. */
export function personScreen(needs: PeopleFieldNeeds) {
  return function PersonScreen({ params: { id = '' } }: ScreenProps) {
    const person = needs.usePerson(id);
    const { replica } = useField();
    const members = person?.now.members.join(' ');
    useEffect(() => {
      if (members !== undefined) void replica.noteRead('person', members.split(' '));
    }, [replica, members]);
    if (person === undefined) return null;
    if (person === null) return <NotHere />;
    return <Person id={id} person={person} needs={needs} />;
  };
}

type PersonProps = Readonly<{ id: string; person: ToldPerson; needs: PeopleFieldNeeds }>;

function Person({ id, person, needs }: PersonProps) {
  const { t, replica, today } = useField<PeopleKey>();
  const { now, journey } = person;
  const place = now.place_id === null ? null : replica.nameOf(now.place_id);
  return (
    <>
      <ScreenHeading
        text={now.name === '' ? t('people.page.no-name') : now.name}
        windowName={t('people.page.details')}
        caption={
          <>
            {t('people.status', { status: now.status })} <Dir>{place ?? ''}</Dir>
            {now.room !== null && ` · ${t('people.page.room', { room: now.room })}`}
          </>
        }
      />
      {now.part === 'part' && <InsetText>{t('people.page.part')}</InsetText>}
      {now.members.length > 1 && <InsetText>{t('people.page.joined', { count: now.members.length })}</InsetText>}
      <Conflicts id={id} person={person} needs={needs} />
      {now.status !== 'died' && (
        <p class="alongside-actions">
          {needs.actionsFor(now, replica.user.role)}
          {mayWrite(needs, 'note-written', replica.user.role) && (
            <Button href={`#/${personAt(id)}/note`} variant="secondary">
              {t('people.page.note')}
            </Button>
          )}
          <Button href={`#/${personAt(id)}/details`} variant="secondary">
            {t('people.edit.title')}
          </Button>
        </p>
      )}
      <h2>{t('people.page.clocks')}</h2>
      <div class="alongside-side-by-side">
        {inOrderOfUrgency(person.clocks).map((clock) => (
          <ClockCard
            key={clock.pathway}
            t={t}
            today={today}
            clock={clock}
            pathway={needs.pathways.get(clock.pathway)}
          />
        ))}
      </div>
      <h2>{t('people.page.details')}</h2>
      <SummaryList
        rows={shownFields
          .filter((field) => journey.settled.details.has(field))
          .map((field) => ({
            key: t(`people.field.${field}`),
            value: { text: <ValuesOf t={t} journey={journey} field={field} /> },
          }))}
      />
      <h2>{t('people.page.journey')}</h2>
      <Journey id={id} person={person} needs={needs} />
    </>
  );
}

function Conflicts({ person, needs }: PersonProps) {
  const { t, replica, say } = useField<PeopleKey>();
  const { journey, entries } = person;
  const settle = async (field: string, chosen: string, seen: readonly string[]): Promise<void> => {
    const right = entries.find(({ entry }) => entry.id === chosen)?.entry;
    const settled = right === undefined ? null : settleConflict(field, right, seen);
    if (settled === null) return;
    await replica.write([settled]);
    say(t('people.field-app.settled'));
  };
  return (
    <>
      {journey.conflicts.map((conflict) => (
        <ConflictCard
          key={conflict.about === 'place' ? 'place' : conflict.field}
          t={t}
          conflict={conflict}
          journey={journey}
          entries={entries}
          nameOfPlace={(id) => replica.nameOf(id)}
          choose={(field, chosen, seen) =>
            mayWrite(needs, field === 'place' ? 'stay-began' : 'details-recorded', replica.user.role) && (
              <Press small variant="secondary" onPress={() => void settle(field, chosen, seen)}>
                {t('people.page.choose')}
              </Press>
            )
          }
        />
      ))}
    </>
  );
}

function Journey({ id, person, needs }: PersonProps) {
  const { t, replica } = useField<PeopleKey>();
  const waiting = needs.useWaiting();
  const after = (entry: Entry, isInForce: boolean) => {
    const state = waiting.get(entry.id);
    const isOwn = entry.author === replica.user.userId && entry.kind !== 'retracted';
    return (
      <>
        {state !== undefined && (
          <p>
            <Tag colour={state.is === 'refused' ? 'red' : 'blue'}>
              {t('people.field-app.state', { state: state.is })}
            </Tag>
          </p>
        )}
        {isOwn && isInForce && state?.is !== 'refused' && (
          <p>
            <a class="nhsuk-link" href={`#/${personAt(id)}/take-back/${entry.id}`}>
              {t('people.field-app.take-back')}
            </a>
          </p>
        )}
      </>
    );
  };
  return (
    <JourneyList
      entries={[...person.entries].reverse()}
      inForce={entriesInForce(person.journey)}
      nameOfPlace={(placeId) => replica.nameOf(placeId)}
      kinds={needs.kinds}
      t={t}
      after={after}
    />
  );
}

const mayWrite = ({ kinds }: PeopleFieldNeeds, kind: string, role: string): boolean =>
  kinds.get(kind)?.writers.some((writer) => writer === role) ?? false;
