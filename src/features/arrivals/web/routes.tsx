import type { ListPlace } from '#platform/lists/data/list-places.ts';
import { listsRoutes } from '#platform/lists/web/lists-routes.tsx';
import type { FieldsProps, ListsWebNeeds } from '#platform/lists/web/lists-web-needs.ts';
import { PlaceField } from '#platform/lists/web/place-field.tsx';
import { failure } from '#platform/problems/result.ts';

import { handInArrivals } from '../data/hand-in-arrivals.ts';
import type { ReadRow } from '../domain/read-list.ts';
import { showRow } from '../domain/row-facts.ts';

export type ArrivalsWebNeeds = Pick<ListsWebNeeds<ReadRow>, 'desk' | 'purpose' | 'may' | 'findPeople'>;

/** Lists of arrivals: handed in by the team or by an accommodation contact, reviewed, committed, undone. */
export function arrivalsRoutes(needs: ArrivalsWebNeeds) {
  const { desk, purpose } = needs;
  return listsRoutes<ReadRow>({
    ...needs,
    base: '/arrivals',
    words: 'arrivals',
    mayCommit: 'arrivals.commit',
    showRow,
    Fields,
    handIn: (requester, { file, on, field }) => {
      const code = field('place');
      if (code === '') return Promise.resolve(failure({ problem: 'no-place', values: {} }));
      const findPlace = (places: readonly ListPlace[]) => places.find((place) => place.code === code);
      return handInArrivals(desk, { as: 'requester', requester }, { file, findPlace, on }, purpose);
    },
    subtitle: (t, { fileName, on }, place) => t('arrivals.review.subtitle', { file: fileName, place, on }),
  });
}

function Fields({ t, places, requester, typed, errorFor }: FieldsProps) {
  return (
    <PlaceField
      t={t}
      label={t('arrivals.page.place')}
      places={places}
      requester={requester}
      value={typed('place')}
      errorMessage={errorFor('place')}
    />
  );
}
