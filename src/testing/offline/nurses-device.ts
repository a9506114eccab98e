import { v7 } from 'uuid';

import { deviceKey } from '#platform/offline/device/keys/wrapping.ts';
import { memoryStore } from '#platform/offline/device/memory-store.ts';
import { Profile } from '#platform/offline/device/profile.ts';
import type { Shelf } from '#platform/offline/device/profile-store.ts';
import { openReplica } from '#platform/offline/device/replica.ts';
import { aesSeal } from '#platform/offline/device/seal.ts';
import { vaultOver } from '#platform/offline/device/vault.ts';
import type { SyncServer } from '#platform/offline/domain/protocol.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';

import { modelClinic } from './model-clinic.ts';

/** The device of one nurse, enrolled at the model of the service for one site, with nothing on it yet. */
export async function nursesDevice() {
  const clinic = modelClinic();
  const server = clinic.service.connect(clinic.asha.deviceId, clinic.enrol(clinic.asha));
  const store = memoryStore();
  const key = await deviceKey();
  let removed = 0;
  const vault = vaultOver(store, aesSeal(key));
  const identity = { user: clinic.asha, secret: 's', devices: [clinic.asha.deviceId] };
  await store.commit([
    await vault.seal('state', 'identity', identity),
    await vault.seal('state', 'sites', [clinic.site]),
  ]);
  return {
    clinic,
    server,
    store,
    /** A process of the device; another one goes on with the same store. */
    opened: async (through: SyncServer = server): Promise<Replica> => {
      const profile = await Profile.open(vaultOver(store, aesSeal(key)));
      if (profile === null) throw new Error('The profile does not open.');
      return openReplica(profile, {
        kinds: clinic.kinds,
        nowMs: () => clinic.clock.now,
        newId: v7,
        server: through,
        app: 'test',
        remove: async () => void (removed += 1),
      });
    },
    /** How often the profile was taken off its browser. */
    removals: () => removed,
    /** Ids of what a device holds of one of the clinic's people. */
    idsOf: async (device: Replica, number: number) =>
      ((await device.entriesOf([clinic.person(number)])).get(clinic.person(number)) ?? []).map(({ id }) => id).sort(),
    /** Cuts the end off a row; gives its key. */
    tamper: async (shelf: Shelf, at = 0): Promise<string> => {
      const [name, bytes] = (await store.readAll(shelf))[at] ?? [];
      if (name === undefined || bytes === undefined) throw new Error('There is no such row.');
      await store.commit([{ shelf, key: name, bytes: bytes.slice(0, -1) }]);
      return name;
    },
    /** Asks the service and loses its answer. */
    deaf: (): SyncServer => ({
      ...server,
      push: async (request) => {
        await server.push(request);
        return request.entries.length === 0 ? server.push(request) : { ok: false, problem: 'no-network' };
      },
    }),
  };
}

export const states = async (device: Replica) => (await device.outbox()).map(({ state }) => state.is);

export const noNetwork: SyncServer = Object.fromEntries(
  ['pull', 'push', 'photograph', 'handIn'].map((what) => [what, async () => ({ ok: false, problem: 'no-network' })]),
) as never;
