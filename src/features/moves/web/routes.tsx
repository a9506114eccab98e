import { listsRoutes } from '#platform/lists/web/lists-routes.tsx';
import type { FieldsProps, ListsWebNeeds } from '#platform/lists/web/lists-web-needs.ts';
import { PlaceField } from '#platform/lists/web/place-field.tsx';
import { failure } from '#platform/problems/result.ts';
import { Input } from '#platform/ui/input.tsx';
import { showRow, type ReadRow } from '#features/arrivals/index.ts';

import { handInMoves } from '../data/hand-in-moves.ts';

export type MovesWebNeeds = Pick<ListsWebNeeds<ReadRow>, 'desk' | 'purpose' | 'may' | 'findPeople'>;

/** Lists of moves: handed in by the team or by an accommodation contact, reviewed, committed, undone. */
export function movesRoutes(needs: MovesWebNeeds) {
  const { desk, purpose } = needs;
  return listsRoutes<ReadRow>({
    ...needs,
    base: '/moves',
    words: 'moves',
    mayCommit: 'moves.commit',
    showRow,
    Fields,
    handIn: (requester, { file, on, field }) => {
      const [from, to] = [field('place'), field('to')];
      const mustChoose = requester.role === 'accommodation-contact';
      if (mustChoose && from === '') return Promise.resolve(failure({ problem: 'no-place', values: {} }));
      const handed = { file, on, from: from === '' ? null : from, to: to === '' ? null : to };
      return handInMoves(desk, { as: 'requester', requester }, handed, purpose);
    },
    subtitle: (t, { fileName, on }, place) => t('moves.review.subtitle', { file: fileName, place, on }),
  });
}

function Fields({ t, places, requester, typed, errorFor }: FieldsProps) {
  const isSender = requester.role === 'accommodation-contact';
  return (
    <>
      <PlaceField
        t={t}
        label={t('moves.page.from')}
        places={places}
        requester={requester}
        value={typed('place')}
        errorMessage={errorFor('place')}
        {...(!isSender && { none: t('moves.page.from-several') })}
      />
      {!isSender && (
        <Input
          name="to"
          label={t('moves.page.to')}
          hint={t('moves.page.to-hint')}
          value={typed('to')}
          errorMessage={errorFor('to')}
          width={20}
        />
      )}
    </>
  );
}
