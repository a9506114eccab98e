import { expect } from 'vitest';

import { note, stays } from './contract-drafts.ts';
import type { ContractFact } from './contract-world.ts';

/** Which devices and which requests get no answer, and what is kept of theirs all the same. */
export const whoIsTurnedAway: readonly ContractFact[] = [
  [
    'what was written before the rights ended is taken afterwards; what was written after is refused, and nothing is given out',
    async (world) => {
      const a = world.newId();
      await world.desk('north', [stays(a, world.sites.heron)]);
      const device = await world.device('clinician', 'north', [world.sites.heron]);
      await device.meet();
      const ended = world.nowMs();
      const before = device.entry(note(a, 'Before'), {
        written: { ms: ended - 3_600_000, counter: 0, device: device.identity.deviceId },
      });
      const after = device.entry(note(a, 'After'), {
        written: { ms: ended + 3_600_000, counter: 0, device: device.identity.deviceId },
      });
      await world.endRights(device, ended);
      expect((await device.push([before, after])).outcomes).toEqual([
        { id: before.id, outcome: 'accepted', late: false },
        { id: after.id, outcome: 'refused', reason: 'rights-withdrawn' },
      ]);
      expect(await device.pullProblem()).toBe('rights-ended');
    },
  ],
  [
    'a device that was reported lost is given nothing, and what waits on it is handed in',
    async (world) => {
      const a = world.newId();
      await world.desk('north', [stays(a, world.sites.heron)]);
      const device = await world.device('clinician', 'north', [world.sites.heron]);
      await device.meet();
      await world.revoke(device);
      expect(await device.pullProblem()).toBe('device-revoked');
      const entry = device.entry(note(a, 'Still waiting'));
      expect(await device.tryPush([entry])).toBe('device-revoked');
      device.turn += 1;
      const kept = await device.server.handIn({ protocol: 1, app: 'contract', turn: device.turn, entries: [entry] });
      expect(kept).toEqual({ ok: true, value: { kept: 1, parcels: 0 } });
      expect(await world.handedIn(device)).toBe(1);
    },
  ],
  [
    'of what a device hands in that was reported lost, only what a restored log lacks is kept for a colleague to look at',
    async (world) => {
      const a = world.newId();
      await world.desk('north', [stays(a, world.sites.heron)]);
      const device = await world.device('clinician', 'north', [world.sites.heron]);
      await device.meet();
      const inTheBackup = device.entry(note(a, 'In the backup'));
      await device.push([inTheBackup]);
      const backup = await world.backup();
      const lost = device.entry(note(a, 'After the backup'));
      await device.push([lost]);
      await backup.restore();
      await world.revoke(device);
      device.turn += 1;
      const entries = [inTheBackup, lost];
      const kept = await device.server.handIn({ protocol: 1, app: 'contract', turn: device.turn, entries });
      expect(kept).toEqual({ ok: true, value: { kept: 2, parcels: 0 } });
      expect(await world.handedIn(device)).toBe(1);
    },
  ],
  [
    'what people gave on a device that was reported lost is handed in by itself, and the answer says of how many it is kept',
    async (world) => {
      const device = await world.device('champion', 'north', [world.sites.heron]);
      await world.revoke(device);
      const parcels = [1, 2].map(() => ({ kind: 'song', id: world.newId(), sealed: 'c2VhbGVk' }));
      device.turn += 1;
      const said = { protocol: 1, app: 'contract', turn: device.turn, entries: [], parcels };
      expect(await device.server.handIn(said)).toEqual({ ok: true, value: { kept: 0, parcels: 2 } });
      expect(await world.parcelsHandedIn(device)).toEqual(parcels.map(({ id }) => id));
    },
  ],
  [
    'a copy of a device, restored long after, is known by its turn',
    async (world) => {
      const device = await world.device('clinician', 'north', [world.sites.heron]);
      for (let meeting = 0; meeting < 40; meeting += 1) await device.pull();
      device.turn = 1;
      expect(await device.pullProblem()).toBe('device-copied');
    },
  ],
  [
    'a device that nobody enrolled learns nothing',
    async (world) => {
      const device = await world.unknownDevice();
      expect(await device.pullProblem()).toBe('unknown-device');
      expect(await device.tryPush([])).toBe('unknown-device');
    },
  ],
  [
    'what cannot be read as a request is said to be so',
    async (world) => {
      const device = await world.device('clinician', 'north', [world.sites.heron]);
      device.turn += 1;
      const answer = await device.server.pull({ protocol: 1, turn: device.turn } as never);
      expect(answer).toEqual({ ok: false, problem: 'malformed' });
    },
  ],
];
