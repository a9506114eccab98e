import { useEffect, useState } from 'preact/hooks';

import type { Said } from '#platform/instruments/domain/said.ts';
import type { PhotographsOnPage } from '#platform/instruments/ui/question-props.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';
import { readPhotographName } from '#platform/photographs/domain/photograph.ts';

/** Photographs as this device has them: opened while their page is shown, and let go of after it. Of what is no name of one nothing is opened. */
export function usePhotographs(replica: Replica, said: readonly (Said | null)[]): PhotographsOnPage {
  const names = said.flatMap((one) =>
    one?.is === 'value' && readPhotographName(String(one.value)) !== null ? [String(one.value)] : [],
  );
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string | null>>(new Map());
  useEffect(() => {
    if (names.length === 0) return undefined;
    const made: string[] = [];
    let isOn = true;
    const read = async (): Promise<void> => {
      const found = new Map<string, string | null>();
      for (const name of names) {
        const bytes = await replica.photograph(name);
        if (!isOn) return;
        const type = readPhotographName(name)?.mediaType ?? '';
        const address = bytes === null ? null : URL.createObjectURL(new Blob([bytes], { type }));
        if (address !== null) made.push(address);
        found.set(name, address);
      }
      setAddresses(found);
    };
    setAddresses(new Map());
    // A device that has locked meanwhile has nothing to read, and nobody to show it to.
    void read().catch(() => undefined);
    return () => {
      isOn = false;
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [replica, names.join(' ')]);
  return { where: 'device', addressOf: (name) => addresses.get(name), accept: 'image/*', capture: 'environment' };
}
