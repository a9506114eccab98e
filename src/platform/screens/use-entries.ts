import { useEffect, useState } from 'preact/hooks';

import type { Entry } from '#platform/record/domain/entry.ts';

import { useField } from './field-world.ts';

/** The entries of a subject, those that wait here among them; null until they are read. Read again whenever they change. */
export function useEntries(subjectId: string): readonly Entry[] | null {
  const { replica } = useField();
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  useEffect(() => {
    let isOn = true;
    const read = async () => {
      const found = await replica.entriesOf([subjectId]);
      if (isOn) setEntries(found.get(subjectId) ?? []);
    };
    // A device that has locked meanwhile has nothing to read, and nobody to show it to.
    const readOrNot = (): void => void read().catch(() => undefined);
    readOrNot();
    const stop = replica.onChange((ids) => {
      if (ids === null || ids.includes(subjectId)) readOrNot();
    });
    return () => {
      isOn = false;
      stop();
    };
  }, [replica, subjectId]);
  return entries;
}

/** Shows the screen again whenever anything on the device changes: entries, the outbox, how the last meeting with the service went. */
export function useChanges(): void {
  const { replica } = useField();
  const [, setCount] = useState(0);
  useEffect(() => replica.onChange(() => setCount((count) => count + 1)), [replica]);
}
