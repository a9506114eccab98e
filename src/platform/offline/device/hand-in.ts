import { inOrder, inPieces } from '../domain/outbox.ts';
import { charactersOfParcels, mostParcels, type SyncFailure } from '../domain/protocol.ts';
import { forgetEverybody } from './forgetting.ts';
import { speak } from './meeting.ts';
import { closeParcels, parcelsOf, sealedOf } from './parcels.ts';
import type { Profile } from './profile.ts';
import { readsToReport, waitAgain, type SyncNeeds } from './push.ts';

export type EngineNeeds = SyncNeeds &
  Readonly<{
    changed: (subjectIds: readonly string[] | null) => void;
    /** Takes the profile off this browser; called once the service has what waited on a device that was reported lost. */
    remove: () => Promise<void>;
  }>;

/** Entries and reads in one request of a device that was reported lost. */
const entriesHandedIn = 2000;
const readsHandedIn = 500;

/**
 * Of a device that was reported lost. People go at once; whatever was written here goes to the service, what is written meanwhile too; then what people gave,
 * in requests of its own, as nobody goes on with it here any more; then all of the profile goes.
 */
export async function handIn(profile: Profile, needs: EngineNeeds): Promise<SyncFailure | null> {
  await waitAgain(profile);
  needs.changed(await forgetEverybody(profile, 'rights-ended'));
  const [handedIn, reported] = [new Set<string>(), new Set<string>()];
  const entriesLeft = () =>
    inOrder([...profile.outbox.values()].filter(({ state, entry }) => state.is !== 'sent' && !handedIn.has(entry.id)));
  const parcelsLeft = () => parcelsOf(profile).filter(({ id }) => !handedIn.has(id));
  for (let isFirst = true; ; isFirst = false) {
    await closeParcels(profile);
    const entries = entriesLeft()
      .slice(0, entriesHandedIn)
      .map(({ entry }) => entry);
    const ids = [...profile.reads].filter((id) => !reported.has(id)).slice(0, readsHandedIn);
    const isRest = !isFirst && entries.length === 0 && ids.length === 0;
    const [parcels = []] = isRest ? inPieces(parcelsLeft().map(sealedOf), mostParcels, charactersOfParcels) : [];
    if (isRest && parcels.length === 0) {
      // Nothing can be written between this look and the end of the profile.
      const isDone = await profile.inTurn(async () => {
        profile.isLocked = entriesLeft().length === 0 && parcelsLeft().length === 0;
        return profile.isLocked;
      });
      if (isDone) break;
      continue;
    }
    const { reads } = await readsToReport(profile, ids);
    const spoken = await speak(profile, needs.app);
    const answered = await needs.server.handIn({
      ...spoken,
      entries,
      reads: [...reads],
      ...(parcels.length === 0 ? {} : { parcels: [...parcels] }),
    });
    if (!answered.ok)
      return answered.problem === 'no-network' || answered.problem === 'server-unwell'
        ? answered.problem
        : 'device-revoked';
    // An older service lets them fall: they stay until a newer one is met.
    if (parcels.length > 0 && answered.value.parcels !== parcels.length) return 'server-unwell';
    for (const { id } of [...entries, ...parcels]) handedIn.add(id);
    for (const id of ids) reported.add(id);
  }
  await needs.remove();
  return 'device-revoked';
}
