import type { LocalDate } from '#platform/calendar/local-date.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Time } from '#platform/ui/time.tsx';

import type { PlaceWithArea } from '../data/place-store.ts';
import { isConfirmed, type ConfidenceMark } from '../domain/confidence.ts';
import type { CustodyTarget } from '../domain/custody.ts';
import type { Say } from './places-needs.ts';
import { OpenTag, sayRoom } from './places-page.tsx';

export type PlacePageProps = Readonly<{
  t: Say;
  today: LocalDate;
  place: PlaceWithArea;
  /** How sure we are that the local authority belongs to the board. */
  boardMark: ConfidenceMark;
  /** Who is responsible today, and by which rule. */
  custody: Readonly<{ team: string; by: CustodyTarget['kind'] }> | null;
  mayReadLists: boolean;
  mayUpload: boolean;
  mayManage: boolean;
}>;

/** The facts of one site. Who lives there is on another page, for those who work with them. */
export function PlacePage(props: PlacePageProps) {
  const { t, today, place, boardMark, custody } = props;
  const day = (on: LocalDate | null, otherwise: string) =>
    on === null ? otherwise : <Time at={on}>{t('places.day', { on })}</Time>;
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">{t('places.type', { type: place.type })}</span>
        <Dir>{place.name}</Dir>
      </h1>
      <p>
        <OpenTag t={t} today={today} place={place} />
      </p>
      <p class="alongside-actions">
        {props.mayReadLists && <Button href={`/sites/${place.code}`}>{t('places.page.people')}</Button>}{' '}
        {props.mayUpload && (
          <Button href={`/arrivals?place=${place.code}`} variant="secondary">
            {t('places.page.arrivals')}
          </Button>
        )}
      </p>
      <SummaryList
        rows={[
          { key: t('places.fact.code'), value: place.code },
          { key: t('places.fact.address'), value: { text: <Dir>{place.address ?? t('places.not-known')}</Dir> } },
          { key: t('places.fact.local-authority'), value: place.localAuthorityName },
          {
            key: t('places.fact.board'),
            value: `${place.icbName}${isConfirmed(boardMark) ? '' : ` (${t('places.not-confirmed')})`}`,
          },
          { key: t('places.fact.opened'), value: { text: day(place.openedOn, t('places.not-known')) } },
          { key: t('places.fact.closed'), value: { text: day(place.closedOn, t('places.still-open')) } },
          { key: t('places.fact.room'), value: sayRoom(t, place.hasClinicalRoom) },
          {
            key: t('places.fact.capacity'),
            value: place.capacity === null ? t('places.not-known') : t('places.number', { count: place.capacity }),
          },
          {
            key: t('places.fact.team'),
            value:
              custody === null
                ? t('places.no-team')
                : t('places.team-by-rule', { team: custody.team, rule: custody.by }),
          },
        ]}
      />
      {!isConfirmed(boardMark) && <InsetText>{t('places.page.board-not-confirmed')}</InsetText>}
      {props.mayManage && (
        <p class="alongside-actions">
          <a href={`/places/${place.code}/edit`}>{t('places.page.edit')}</a>{' '}
          <a href={`/places/${place.code}/custody`}>{t('places.page.custody')}</a>
        </p>
      )}
    </>
  );
}
