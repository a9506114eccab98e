import { useEffect, useState } from 'preact/hooks';

import type { Replica } from '#platform/offline/domain/replica.ts';

/** What is read of a device, again whenever anything on it changes; null until it is read. Of another `read` nothing is read before that. */
export function useReadAgain<Value>(replica: Replica, read: () => Promise<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let isOn = true;
    const readNow = async (): Promise<void> => {
      const found = await read();
      if (isOn) setValue(() => found);
    };
    // A device that has locked meanwhile has nothing to read, and nobody to show it to.
    const readOrNot = (): void => void readNow().catch(() => undefined);
    readOrNot();
    const stop = replica.onChange(readOrNot);
    return () => {
      isOn = false;
      stop();
    };
  }, [replica]);
  return value;
}
