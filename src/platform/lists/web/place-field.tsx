import type { Requester } from '#platform/database/requester.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Select } from '#platform/ui/select.tsx';

import type { ListPlace } from '../data/list-places.ts';

export type PlaceFieldProps = Readonly<{
  t: Translator;
  label: string;
  places: readonly ListPlace[];
  requester: Requester;
  /** The code that was chosen before. */
  value: string;
  errorMessage: string | undefined;
  /** The words for no one site, where that can be chosen. */
  none?: string;
}>;

/** Which site a list is about: those of the reader's own team first, then the others. */
export function PlaceField({ t, label, places, requester, value, errorMessage, none }: PlaceFieldProps) {
  const item = ({ code, name }: ListPlace) => ({ value: code, text: `${name} (${code})` });
  const own = places.filter(({ teamId }) => teamId === requester.teamId);
  const others = places.filter(({ teamId }) => teamId !== requester.teamId);
  return (
    <Select
      name="place"
      label={label}
      value={value}
      errorMessage={errorMessage}
      items={[
        { value: '', text: none ?? t('lists.hand-in.choose-place') },
        ...own.map(item),
        ...(own.length > 0 && others.length > 0 ? [{ divider: true as const }] : []),
        ...others.map(item),
      ]}
    />
  );
}
