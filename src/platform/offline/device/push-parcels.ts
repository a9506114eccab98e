import { takenBack } from '../domain/protocol.ts';
import { speak, type Met } from './meeting.ts';
import { dropParcel, parcelsOf, refuseParcel } from './parcels.ts';
import type { Profile } from './profile.ts';
import type { SyncNeeds } from './push.ts';

/** A service that stumbles oftener is let alone. */
const mostStumbles = 3;

/**
 * Sends what was closed for good, one by one, in the order in which it was begun. What the service has goes from this device, and so does what was taken back there; what it
 * refuses stays, with its word for why. A kind that it does not know waits for a newer service.
 */
export async function pushParcels(profile: Profile, { server, app }: SyncNeeds): Promise<Met> {
  if (server.parcel === undefined) return 'ok';
  let stumbles = 0;
  for (const { kind, id, forService, forCode, refusal } of parcelsOf(profile)) {
    if (forCode !== null || refusal !== null) continue;
    const answered = await server.parcel({ ...(await speak(profile, app)), kind, id, sealed: forService });
    if (!answered.ok) {
      stumbles += 1;
      // It may be this one alone that the service stumbles at: the others do not wait for it.
      if (answered.problem !== 'server-unwell' || stumbles > mostStumbles) return answered.problem;
      continue;
    }
    const { outcome, reason } = answered.value;
    if (outcome !== 'refused' || reason === takenBack) await dropParcel(profile, { kind, id });
    else if (reason !== 'unknown-kind') await refuseParcel(profile, { kind, id }, reason ?? 'not-readable');
  }
  return stumbles === 0 ? 'ok' : 'server-unwell';
}
