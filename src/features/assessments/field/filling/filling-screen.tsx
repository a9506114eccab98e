import type { FunctionComponent } from 'preact';

import type { ScreenProps } from '#platform/screens/field-screen.ts';

import type { FillingScreenNeeds } from '../filling-needs.ts';
import type { Fillings } from './fillings.ts';
import type { OpenFilling } from './open-filling.ts';
import { Opened } from './screen-head.tsx';
import { useFilling, useWords, type Words } from './use-filling.ts';

export type FillingProps = Readonly<{ t: Words; filling: OpenFilling; name: string | null; personId: string }>;

/** The screen of an address that shows this of a filling, once the filling is open. */
export function screenOf(
  needs: FillingScreenNeeds,
  fillings: Fillings,
  Shown: FunctionComponent<FillingProps>,
): FunctionComponent<ScreenProps> {
  return function FillingScreen({ params: { id = '', response = '' } }) {
    const t = useWords();
    const name = needs.useName(id);
    const opened = useFilling(fillings, id, response);
    return (
      <Opened t={t} opened={opened}>
        {(filling) => <Shown t={t} filling={filling} name={name} personId={id} />}
      </Opened>
    );
  };
}
