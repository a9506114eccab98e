import type { FieldScreen } from '#platform/screens/field-screen.ts';
import { piecesLater } from '#platform/screens/pieces-later.tsx';

import { beginAddress, fillingAddress, type FillingPlace } from './filling-address.ts';
import type { FillingScreenNeeds } from './filling-needs.ts';
import { mayFill } from './filling-presses.tsx';

const places: readonly FillingPlace[] = ['', 'page', 'differing', 'finish', 'summary', 'seen-to'];

/** The screens in which an assessment is asked. The form engine and the form come only when one of them is opened. */
export function fillingScreens(needs: FillingScreenNeeds): readonly FieldScreen[] {
  const load = () => import('./filling/filling.tsx').then(({ makeScreens }) => makeScreens(needs));
  const later = piecesLater({ load, loadWords: needs.loadWords });
  const roles = needs.roles.filter(mayFill);
  return [
    { path: beginAddress(':id'), roles, Screen: later('begin') },
    ...places.map((place) => ({
      path: fillingAddress(':id', ':response', place),
      roles,
      ...(place === 'page' ? { hasParts: true as const } : {}),
      Screen: later(place === '' ? 'sections' : place),
    })),
  ];
}
