import type { Replica } from '../domain/replica.ts';
import { automaticSync } from './automatic-sync.ts';
import type { DeviceNeeds } from './device-needs.ts';
import { httpSyncServer } from './http-sync-server.ts';
import { keepAgain, lockRowsOf } from './kept-again.ts';
import { keepNoted, type NameRow } from './noted.ts';
import { Profile } from './profile.ts';
import { openReplica } from './replica.ts';
import type { Vault } from './vault.ts';

const mostTries = 10;
/** A device that has something to show does so before it meets the service. */
const firstMeetingMs = 1500;

/**
 * A profile whose key is there, as the screens meet it: it meets the service by itself, and keeps itself once more should the browser take its storage away.
 * Null where the profile does not say whose it is any more. `locked`: the promise resolves once nothing of it is under way.
 */
export async function beginReplica(
  needs: DeviceNeeds,
  name: NameRow,
  vault: Vault,
  locked: (closed: Promise<void>) => void,
): Promise<Replica | null> {
  const { profileId } = name;
  const profile = await Profile.open(vault);
  if (profile === null) return null;
  const automatic = automaticSync(() => replica.sync(), needs.wakeups, needs.random);
  const noted = keepNoted(profile, name, needs.notes, needs.wakeups);
  const lockRows = lockRowsOf(vault.store);
  let stopWatch = watch();
  const replica = await openReplica(profile, {
    ...needs,
    server: httpSyncServer(needs.fetch, () => {
      const { user, secret } = profile.state.identity;
      return { deviceId: user.deviceId, secret };
    }),
    remove: async () => {
      await needs.store.remove(profileId);
      noted.drop();
    },
    wrote: () => automatic.wrote(),
    locked: (closed) => {
      automatic.stop();
      stopWatch();
      noted.stop();
      locked(closed);
    },
  });
  replica.onChange(noted.changed);
  automatic.start(profile.state.reference === null ? 0 : firstMeetingMs);
  // Asked at each opening: a browser may grant to a page that is used what it did not to one that was new.
  void needs.persist().catch(() => undefined);
  return replica;

  function watch(): () => void {
    return needs.watch(profileId, () => void taken());
  }

  async function taken(): Promise<void> {
    const rows = await lockRows;
    for (let tries = 1; ; tries += 1) {
      try {
        await keepAgain(profile as Profile, rows);
        await needs.store.setName(profileId, name);
        break;
      } catch (error) {
        // The browser may still be at it: what it is closing refuses what is kept meanwhile.
        if (profile?.isLocked === true || tries === mostTries) throw error;
        await new Promise<void>((resolve) => needs.wakeups.after(tries * 100, resolve));
      }
    }
    stopWatch = watch();
    await replica.sync();
  }
}
