import { useEffect } from 'preact/hooks';

import { useField } from '#platform/screens/field-world.ts';

import type { ListedPerson } from '../domain/listed-person.ts';

/** Says, once for each opening and again when others come onto it, that a list was read, with everybody on it. */
export function useListRead(thing: string, people: readonly ListedPerson[]): void {
  const { replica } = useField();
  const ids = people
    .map(({ personId }) => personId)
    .sort()
    .join(' ');
  useEffect(() => {
    if (ids !== '') void replica.noteRead(thing, ids.split(' '));
  }, [replica, thing, ids]);
}
