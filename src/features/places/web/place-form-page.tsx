import { DateInput } from '#platform/ui/date-input.tsx';
import { Input } from '#platform/ui/input.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';

import type { LocalAuthority } from '../data/area-store.ts';
import type { PlaceWithArea } from '../data/place-store.ts';
import { placeTypes } from '../domain/place.ts';
import { FormPage, said, saidDay, wrong, type Filled } from './form-page.tsx';
import type { Say } from './places-needs.ts';
import { sayRoom } from './places-page.tsx';

export type PlaceFormPageProps = Readonly<{
  t: Say;
  filled: Filled;
  authorities: readonly LocalAuthority[];
  /** The site that is changed; null for a new one. */
  place: PlaceWithArea | null;
  /** Somebody else changed it since the form was opened. */
  isChangedMeanwhile?: boolean;
}>;

/** The facts of a site, to add one or to change them. */
export function PlaceFormPage({ t, filled, authorities, place, isChangedMeanwhile = false }: PlaceFormPageProps) {
  const field = (name: string) => ({ name, value: said(filled, name), errorMessage: wrong(filled, name) });
  return (
    <FormPage
      t={t}
      title={place === null ? t('places.form.new') : t('places.form.edit', { name: place.name })}
      action={place === null ? '/places/new' : `/places/${place.code}/edit`}
      filled={filled}
      intro={isChangedMeanwhile && place !== null && <NowSays t={t} place={place} />}
    >
      {place !== null && <input type="hidden" name="seen" value={place.changedAt.toISOString()} />}
      <Input {...field('siteCode')} label={t('places.fact.code')} hint={t('places.form.code-hint')} width={20} code />
      <Input {...field('name')} label={t('places.fact.name')} />
      <Radios
        name="type"
        value={said(filled, 'type')}
        errorMessage={wrong(filled, 'type')}
        fieldset={{ legend: { text: t('places.fact.type'), size: 's' } }}
        items={placeTypes.map((type) => ({ value: type, text: t('places.type', { type }) }))}
      />
      <Input {...field('address')} label={t('places.fact.address')} hint={t('places.form.address-hint')} />
      <Select
        {...field('localAuthority')}
        label={t('places.fact.local-authority')}
        hint={t('places.form.board-hint')}
        items={[
          { value: '', text: t('places.form.choose') },
          ...authorities.map(({ code, name }) => ({ value: code, text: name })),
        ]}
      />
      <DateInput
        id="opened"
        namePrefix="opened"
        values={saidDay(filled, 'opened')}
        fieldset={{ legend: { text: t('places.fact.opened'), size: 's' } }}
        hint={t('places.form.date-hint')}
        errorMessage={wrong(filled, 'opened')}
      />
      <DateInput
        id="closed"
        namePrefix="closed"
        values={saidDay(filled, 'closed')}
        fieldset={{ legend: { text: t('places.fact.closed'), size: 's' } }}
        hint={t('places.form.closed-hint')}
        errorMessage={wrong(filled, 'closed')}
      />
      <Radios
        name="clinicalRoom"
        value={said(filled, 'clinicalRoom')}
        fieldset={{ legend: { text: t('places.fact.room'), size: 's' } }}
        items={[
          { value: 'yes', text: t('places.form.yes') },
          { value: 'no', text: t('places.form.no') },
          { value: '', text: t('places.not-known') },
        ]}
      />
      <Input
        {...field('capacity')}
        label={t('places.fact.capacity')}
        hint={t('places.form.capacity-hint')}
        inputmode="numeric"
        width={5}
      />
    </FormPage>
  );
}

function NowSays({ t, place }: Readonly<{ t: Say; place: PlaceWithArea }>) {
  const { type, openedOn, closedOn, capacity } = place;
  const facts: readonly (readonly [string, string])[] = [
    [t('places.fact.code'), place.code],
    [t('places.fact.name'), place.name],
    [t('places.fact.type'), t('places.type', { type })],
    [t('places.fact.address'), place.address ?? t('places.not-known')],
    [t('places.fact.local-authority'), place.localAuthorityName],
    [t('places.fact.opened'), openedOn === null ? t('places.not-known') : t('places.day', { on: openedOn })],
    [t('places.fact.closed'), closedOn === null ? t('places.still-open') : t('places.day', { on: closedOn })],
    [t('places.fact.room'), sayRoom(t, place.hasClinicalRoom)],
    [t('places.fact.capacity'), capacity === null ? t('places.not-known') : t('places.number', { count: capacity })],
  ];
  return (
    <InsetText>
      <h2>{t('places.now-says')}</h2>
      <ul>
        {facts.map(([fact, value]) => (
          <li>
            {fact}: <bdi>{value}</bdi>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
