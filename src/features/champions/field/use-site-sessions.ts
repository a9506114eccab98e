import { useEffect, useState } from 'preact/hooks';

import type { OutboxItem } from '#platform/offline/domain/replica.ts';
import { useField } from '#platform/screens/field-world.ts';

import { foldSessions, type SessionsAndMaterials } from '../domain/fold-sessions.ts';

export type SessionsOnDevice = Readonly<{
  /** By site; every site that was asked for is in it. */
  bySite: ReadonlyMap<string, SessionsAndMaterials>;
  /** Ids of the entries that the service is not known to have. */
  waiting: ReadonlySet<string>;
}>;

/** What was planned, held and handed out at some sites, as this device knows it; null until it is read. Read again whenever it changes. */
export function useSiteSessions(siteIds: readonly string[]): SessionsOnDevice | null {
  const { replica } = useField();
  const [found, setFound] = useState<SessionsOnDevice | null>(null);
  const asked = siteIds.join(' ');
  useEffect(() => {
    let isOn = true;
    const ids = asked === '' ? [] : asked.split(' ');
    const read = async (): Promise<void> => {
      const entries = await replica.entriesOf(ids);
      const outbox = await replica.outbox();
      if (!isOn) return;
      setFound({
        bySite: new Map(ids.map((id) => [id, foldSessions(entries.get(id) ?? [])])),
        waiting: new Set(outbox.filter(waits).map(({ entry }) => entry.id)),
      });
    };
    // A device that has locked meanwhile has nothing to read, and nobody to show it to.
    const readOrNot = (): void => void read().catch(() => undefined);
    readOrNot();
    const stop = replica.onChange(readOrNot);
    return () => {
      isOn = false;
      stop();
    };
  }, [replica, asked]);
  return found;
}

const waits = ({ state }: OutboxItem): boolean => state.is !== 'sent';
