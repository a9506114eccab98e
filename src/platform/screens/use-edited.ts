import { useEffect, useState } from 'preact/hooks';

import type { Entry } from '#platform/record/domain/entry.ts';

import { useField } from './field-world.ts';

/**
 * The entry that an address names with `edit`, to be written otherwise: one that was written here and is not sent, be it refused, which no journey shows.
 * Undefined until it is read; null where none is named, or it was sent meanwhile.
 */
export function useEdited(query: URLSearchParams): Entry | null | undefined {
  const { replica } = useField();
  const id = query.get('edit');
  const [edited, setEdited] = useState<Entry | null | undefined>(id === null ? null : undefined);
  useEffect(() => {
    if (id === null) return undefined;
    let isOn = true;
    const read = async (): Promise<void> => {
      const found = (await replica.outbox()).find(({ entry, state }) => entry.id === id && state.is !== 'sent');
      // What is in the form already stays there, should it be sent while it is changed.
      if (isOn) setEdited((before) => before ?? found?.entry ?? null);
    };
    // A device that has locked meanwhile has nothing to read, and nobody to show it to.
    void read().catch(() => undefined);
    return () => {
      isOn = false;
    };
  }, [replica, id]);
  return edited;
}
