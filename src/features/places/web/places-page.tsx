import type { LocalDate } from '#platform/calendar/local-date.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Select } from '#platform/ui/select.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { PlaceWithArea } from '../data/place-store.ts';
import type { Icb } from '../domain/icb.ts';
import { placeTypes } from '../domain/place.ts';
import type { Say } from './places-needs.ts';

export type PlacesPageProps = Readonly<{
  t: Say;
  today: LocalDate;
  places: readonly PlaceWithArea[];
  boards: readonly Pick<Icb, 'code' | 'name'>[];
  chosen: Readonly<{ type: string; board: string }>;
  mayManage: boolean;
}>;

/** The sites that the reader may know of, open and closed. */
export function PlacesPage({ t, today, places, boards, chosen, mayManage }: PlacesPageProps) {
  return (
    <>
      <h1>{t('places.list.title')}</h1>
      <p class="alongside-actions">
        {mayManage && <Button href="/places/new">{t('places.list.add')}</Button>}{' '}
        <a href="/teams">{t('places.list.teams')}</a> <a href="/practices">{t('places.list.practices')}</a>
      </p>
      <Form method="get" action="/places" classes="alongside-filter">
        <Select
          name="type"
          label={t('places.fact.type')}
          value={chosen.type}
          items={[
            { value: '', text: t('places.list.any-type') },
            ...placeTypes.map((type) => ({ value: type, text: t('places.type', { type }) })),
          ]}
        />
        <Select
          name="board"
          label={t('places.list.board')}
          value={chosen.board}
          items={[
            { value: '', text: t('places.list.any-board') },
            ...boards.map(({ code, name }) => ({ value: code, text: name })),
          ]}
        />
        <Button variant="secondary">{t('places.list.show')}</Button>
      </Form>
      <p>
        {t('places.list.count', { count: places.length })}. {t('places.list.closed-too')}
      </p>
      {places.length === 0 ? (
        <p>{t('places.list.none')}</p>
      ) : (
        <Table
          caption={{ text: t('places.list.title'), classes: 'nhsuk-u-visually-hidden' }}
          responsive
          compact
          head={[
            { text: t('places.fact.name') },
            { text: t('places.fact.code') },
            { text: t('places.fact.type') },
            { text: t('places.fact.local-authority') },
            { text: t('places.fact.room') },
            { text: t('places.fact.state') },
          ]}
          rows={places.map((place) => [
            {
              text: (
                <a href={`/places/${place.code}`}>
                  <Dir>{place.name}</Dir>
                </a>
              ),
            },
            { text: place.code },
            { text: t('places.type', { type: place.type }) },
            { text: place.localAuthorityName },
            { text: sayRoom(t, place.hasClinicalRoom) },
            { text: <OpenTag t={t} today={today} place={place} /> },
          ])}
        />
      )}
    </>
  );
}

export const sayRoom = (t: Say, has: boolean | null): string =>
  t('places.room', { room: has === null ? 'unknown' : has ? 'yes' : 'no' });

type OpenTagProps = Readonly<{ t: Say; today: LocalDate; place: Pick<PlaceWithArea, 'openedOn' | 'closedOn'> }>;

/** Whether people can live there today. */
export function OpenTag({ t, today, place: { openedOn, closedOn } }: OpenTagProps) {
  if (closedOn !== null && closedOn < today) {
    return <Tag colour="grey">{t('places.state.closed', { on: closedOn })}</Tag>;
  }
  if (openedOn !== null && openedOn > today) {
    return <Tag colour="blue">{t('places.state.opens', { on: openedOn })}</Tag>;
  }
  return <Tag colour="green">{t('places.state.open')}</Tag>;
}
