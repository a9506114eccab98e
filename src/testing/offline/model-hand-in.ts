import type { HandInRequest, SealedParcel } from '#platform/offline/domain/protocol.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { ModelLog } from './model-log.ts';

export type HandedIn = Readonly<{
  deviceId: string;
  entries: readonly unknown[];
  parcels: readonly SealedParcel[];
}>;

type Keeps = Readonly<{ log: ModelLog; handedIn: HandedIn[]; takesParcels: boolean }>;

/** What the model keeps of what a device hands in that was reported lost: of entries those that its log lacks, and by themselves the parcels. */
export function takeHandIn(
  { log, handedIn, takesParcels }: Keeps,
  deviceId: string,
  said: Readonly<{ entries: readonly unknown[]; parcels?: HandInRequest['parcels'] }>,
): Readonly<{ kept: number; parcels?: number }> {
  const missing = said.entries.filter((entry) => !log.has(entry as Entry));
  const parcels = takesParcels ? (said.parcels ?? []) : [];
  if (missing.length > 0) handedIn.push({ deviceId, entries: missing, parcels: [] });
  if (parcels.length > 0) handedIn.push({ deviceId, entries: [], parcels });
  return { kept: said.entries.length, ...(takesParcels ? { parcels: parcels.length } : {}) };
}
